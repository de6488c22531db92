import { partsOf } from './known-forms.ts';
import type { RawFinding } from './raw-finding.ts';
import type { Token, TokenisedText } from './tokenise.ts';

/** Ways and their abbreviations, each to one word. */
const wayNames = `rue r, avenue av ave, boulevard bd bld blvd boul, place pl, chemin ch chem, impasse imp, allee allees all, route rte, quai, cours, square sq,
residence res, lotissement lot, faubourg fbg fg, passage pass, sentier, villa, cite, hameau, esplanade, promenade, saint st, sainte ste, general gal, docteur dr,
marechal mal, professeur pr, street, road rd, lane ln, drive, court, crescent, terrace`;
const ways = new Map(
  wayNames.split(/,\s+/).flatMap((line) => {
    const [full = '', ...short] = line.split(' ');
    return [full, ...short].map((word): [string, string] => [word, full]);
  }),
);
const streets =
  /^(?:rue|avenue|boulevard|place|chemin|impasse|allee|route|quai|cours|square|residence|lotissement|faubourg|passage|sentier|hameau|esplanade|promenade|street|road|lane|drive|court|crescent|terrace)$/;
const unsaid = new Set('de du des la le les l d of the et a au aux en bis ter quater'.split(' '));
const home =
  /(?:habit\w+|domicili\w+|adresse|reside|loge|vis au|chez moi|live at|living at|address|home is|located at|situee? au)\b[^.!?]{0,25}$/;

const named = (word: string) => ways.get(word) ?? word;

export interface KnownAddress {
  address: string;
  number: string;
  /** Significant words of the street, in order: `rue`, `philibert`, `lucot`. */
  street: readonly string[];
  postalCode: string;
}

export const knownAddress = (address: string): KnownAddress => {
  const parts = partsOf(address);
  const code = parts.findLastIndex((part) => /^\d{5}$/.test(part));
  const lineEnd = partsOf(
    address
      .split(/[,\n]/)
      .slice(0, /^\s*\d+\w{0,3}\s*$/.test(address.split(/[,\n]/)[0] ?? '') ? 2 : 1)
      .join(' '),
  ).length;
  const end = Math.min(code > 0 ? code : parts.length, lineEnd || parts.length);
  const number = /^\d+[a-z]?$/.test(parts[0] ?? '') ? (parts[0] ?? '') : '';
  const street = parts
    .slice(number === '' ? 0 : 1, end)
    .map(named)
    .filter((part) => !unsaid.has(part));
  return { address, number: number.replace(/[a-z]$/, ''), street, postalCode: code >= 0 ? (parts[code] ?? '') : '' };
};

function* known({ tokens }: TokenisedText, items: readonly KnownAddress[]): Generator<RawFinding> {
  const said = tokens.map((token, index) => ({ token, index, word: named(token.text) })).filter(({ word }) => !unsaid.has(word));
  for (const { address, number, street, postalCode } of items) {
    const body = streets.test(street[0] ?? '') ? street.slice(1) : street;
    if (body.join('').length < 3) continue;
    for (const [at, { token }] of said.entries()) {
      if (postalCode !== '' && token.text === postalCode) {
        yield { start: token.start, end: token.end, kind: 'address', severity: 'warning', reason: 'address-partial', known: address };
      }
      if (!body.every((word, offset) => said[at + offset]?.word === word)) continue;
      let first = at;
      const way = said[at - 1];
      const hasWay = way !== undefined && way.word === street[0] && body !== street;
      if (hasWay) first--;
      const before = said[first - 1];
      const hasNumber = number !== '' && before !== undefined && new RegExp(`^${number}[a-z]{0,3}$`).test(before.token.text);
      if (hasNumber) first--;
      const last = said[at + body.length - 1];
      const opening: Token | undefined = said[first]?.token;
      if (last === undefined || opening === undefined || !(hasWay || hasNumber)) continue;
      const certain = hasNumber;
      yield {
        start: opening.start,
        end: last.token.end,
        kind: 'address',
        severity: certain ? 'block' : 'warning',
        reason: certain ? 'address' : 'address-partial',
        known: address,
      };
    }
  }
}

const french =
  /\b\d{1,4}(?: ?(?:bis|ter|quater|[a-d]))?,? ?(?:rue|r\.|avenue|av\.?|ave\.?|boulevard|bd\.?|blvd\.?|impasse|allees?|chemin|place|route|quai|square|cours|faubourg|passage)\s(?:(?:de|du|des|la|le|les|l'|d'|de la|de l')\s?)*[a-z][\w'-]+(?:[ -][a-z][\w'-]+){0,3}/g;
const english = /\b\d{1,4}[a-d]? (?:[a-z]+ ){1,3}(?:street|st\b|road|rd\b|avenue|ave\b|lane|drive|crescent|terrace|close)\b/g;
const sureWays = /\b(?:rue|avenue|boulevard|impasse|allees?|chemin|street|road|lane|crescent)\b/;

/** Street addresses nobody told us about: certain where the text says someone lives there or a postal code follows. */
function* unknown({ text, capital }: TokenisedText): Generator<RawFinding> {
  if (!/\d/.test(text)) return;
  for (const pattern of [french, english]) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const lived =
        home.test(text.slice(Math.max(0, match.index - 50), match.index)) ||
        /^[, -]{0,3}(?:[a-z' -]{0,20})?\b\d{5}\b/.test(text.slice(end, end + 30));
      const hasCapital = capital.subarray(match.index, end).includes(1);
      if (!lived && !(sureWays.test(match[0]) && hasCapital)) continue;
      yield {
        start: match.index,
        end,
        kind: 'address',
        severity: lived ? 'block' : 'warning',
        reason: lived ? 'address' : 'address-partial',
      };
    }
  }
}

export function* matchAddresses(input: TokenisedText, items: readonly KnownAddress[]): Generator<RawFinding> {
  if (items.length > 0) yield* known(input, items);
  yield* unknown(input);
}
