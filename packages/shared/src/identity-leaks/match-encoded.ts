import { squeezed } from './normalise.ts';
import type { RawFinding } from './raw-finding.ts';
import type { WholeName } from './whole-names.ts';

/** In base 64, a name begins with one of these (the last two hide an accent), and has capitals or figures further on. */
const base64 = /(?<![\w+/])[A-Za-fwx](?=[\w+/-]*[A-Z0-9])[\w+/-]{5,}={0,2}/g;
const hexadecimal = /(?<![\da-z])(?:[2-7c][\da-f](?:[ :-]?(?=[\da-f]{2})|(?![\da-f]))){5,}/gi;

const fromBase64 = (written: string): Uint8Array | undefined => {
  const plain = written.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  if (plain.length % 4 === 1) return undefined;
  return Uint8Array.from(atob(plain), (character) => character.charCodeAt(0));
};
const fromHexadecimal = (written: string): Uint8Array =>
  Uint8Array.from(written.replace(/[ :-]/g, '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const decoder = new TextDecoder('utf-8', { fatal: true });
/** What the bytes say, where they say something. */
const textOf = (bytes: Uint8Array | undefined): string | undefined => {
  if (bytes === undefined || bytes.some((byte) => byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09)) return undefined;
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
};

/** A name in a text that was put in base 64 or in hexadecimal figures. Places are those of the text as given. */
export function* matchEncoded(source: string, names: readonly WholeName[]): Generator<RawFinding> {
  if (names.length === 0) return;
  for (const [pattern, decoded] of [
    [base64, fromBase64],
    [hexadecimal, fromHexadecimal],
  ] as const) {
    for (const { 0: written, index: start } of source.matchAll(pattern)) {
      const said = textOf(decoded(written));
      if (said === undefined) continue;
      const letters = squeezed(said);
      const name = names.find(({ key }) => letters.includes(key));
      if (name) yield { start, end: start + written.length, kind: name.kind, severity: 'block', reason: 'name-altered', known: name.known };
    }
  }
}
