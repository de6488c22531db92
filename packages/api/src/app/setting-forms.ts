import { isIP } from 'node:net';
import { parseCosignerKey } from '@jobprod/shared/cosignature';
import { languages } from '@jobprod/shared/language';
import * as v from 'valibot';
import type { Witness } from '../platform/register/witness.ts';
import type { DigestReader } from '../platform/services.ts';

export const optional = <S extends v.GenericSchema<string, unknown>>(schema: S) => v.optional(schema);
export const text = v.pipe(v.string(), v.minLength(1));
/** What stands in a sentence or on a paper. */
export const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100), v.regex(/^[^\p{Cc}<>{}$]+$/u));
export const mailbox = v.pipe(v.string(), v.email(), v.toLowerCase());
export const whole = (minimum: number, maximum: number) =>
  v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.minValue(minimum), v.maxValue(maximum));
/** Those that belong to other protocols: “bad ports” of the Fetch standard (fetch.spec.whatwg.org, port blocking). */
const refusedByBrowsers: ReadonlySet<number> = new Set([
  1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110, 111, 113, 115, 117,
  119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636,
  989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);
/** Where pages can be served: a page on a port that every browser refuses would be seen by nobody. */
export const pagePort = v.pipe(
  whole(0, 65_535),
  v.check((port) => !refusedByBrowsers.has(port)),
);
export const flag = v.pipe(
  v.picklist(['on', 'off']),
  v.transform((value) => value === 'on'),
);
export const url = (...schemes: string[]) =>
  v.pipe(
    v.string(),
    v.url(),
    v.check((text) => schemes.some((scheme) => text.startsWith(`${scheme}:`))),
  );
export const hostName = v.pipe(v.string(), v.regex(/^(?=.{3,200}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/));
const spaced = v.pipe(
  v.string(),
  v.transform((text) => text.split(' ').filter((part) => part !== '')),
  v.minLength(1),
);
const isDnsServer = (address: string): boolean => isIP(address) !== 0 || isIP(/^\[?([^\]]+?)\]?:\d{1,5}$/.exec(address)?.[1] ?? '') !== 0;
const listed = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
/** Parts between commas, each of one form. */
export const listOf = (form: RegExp) =>
  v.pipe(
    v.string(),
    v.transform(listed),
    v.minLength(1),
    v.everyItem((one) => form.test(one)),
  );
export const instant = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform((written) => new Date(written)),
);
export const dnsServers = v.pipe(
  spaced,
  v.everyItem((address) => isDnsServer(address)),
);
export const trustedRelay = v.pipe(
  spaced,
  v.check(([name = '', ...addresses]) => v.is(hostName, name) && addresses.length > 0 && addresses.every((address) => isIP(address) !== 0)),
  v.transform(([name = '', ...addresses]) => ({ name, addresses })),
);
export const hookSecret = v.pipe(
  v.string(),
  v.regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/),
  v.transform((written) => Buffer.from(written.slice('whsec_'.length), 'base64')),
);
export const dkimKeys = v.pipe(
  v.string(),
  v.transform((written) => listed(written).map((pair) => pair.split(/\s+/))),
  v.minLength(1),
  v.everyItem(
    ([selector = '', path = '', ...more]) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(selector) && path !== '' && more.length === 0,
  ),
  v.transform((pairs) => pairs.map(([selector = '', path = '']) => ({ selector, path }))),
);
const witness = v.pipe(
  v.string(),
  v.rawTransform<string, Witness>(({ dataset, addIssue, NEVER }) => {
    const [vkey = '', address = '', ...more] = dataset.value.split(/\s+/);
    const key = parseCosignerKey(vkey);
    if (key && more.length === 0 && /^https?:/.test(address) && URL.canParse(address)) return { vkey, key, url: address };
    addIssue({ message: 'not a witness' });
    return NEVER;
  }),
);
const digestReader = v.pipe(
  v.string(),
  v.transform((text) => text.split(/\s+/)),
  v.union([v.strictTuple([v.pipe(v.string(), v.email())]), v.strictTuple([v.pipe(v.string(), v.email()), v.picklist(languages)])]),
  v.transform(([email, language]): DigestReader => ({ email, language })),
);
export const digestReaders = v.pipe(v.string(), v.transform(listed), v.array(digestReader));
export const witnesses = v.pipe(v.string(), v.transform(listed), v.array(witness));
