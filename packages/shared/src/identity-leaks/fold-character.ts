import { lookalikeLetters } from './lookalike-letters.generated.ts';

/** What one character is read as. `text` is empty for what cannot be seen; `joins` where it belongs to the character before. */
export interface Fold {
  text: string;
  /** For each character of `text`: 0 separator, 1 letter, 2 digit. */
  kinds: readonly number[];
  capital: boolean;
  disguised: boolean;
  joins: boolean;
}

/** « æ=ae ß=ss » to a table. */
const table = (pairs: string) =>
  new Map(
    pairs.split(/\s+/).map((pair): [string, string] => {
      const [written = '', read = ''] = pair.split('=');
      return [written, read];
    }),
  );

/** Letters with no decomposition. */
const ownLetters = table('æ=ae œ=oe ß=ss ø=o ł=l đ=d ð=d þ=th ħ=h ŋ=n ı=i ə=e ŧ=t');
/** What UTS #39 leaves out: small letters of other scripts that resemble our small capitals, small capitals, letters upside down. */
const otherScripts = table(
  `в=b к=k м=m н=h т=t и=u κ=k τ=t β=b μ=u ε=e χ=x ω=w ζ=z є=e ᴀ=a ʙ=b ᴅ=d ᴇ=e ꜰ=f ɢ=g ʜ=h ᴊ=j ᴋ=k ʟ=l ᴍ=m ɴ=n ᴘ=p ꞯ=q ʀ=r ᴛ=t
ɐ=a ǝ=e ɹ=r ʇ=t ʌ=v ʍ=w ʎ=y ɥ=h ʞ=k ɔ=c µ=u ʃ=s ℓ=l`,
);

const lookalikes = new Map<string, string>();
for (const [read, characters] of Object.entries(lookalikeLetters)) for (const character of characters) lookalikes.set(character, read);

/** Letters in circles, squares and flags, which have no decomposition. */
const enclosed = (code: number) => {
  for (const first of [0x1f150, 0x1f170, 0x1f1e6]) if (code >= first && code < first + 26) return String.fromCharCode(97 + code - first);
  return undefined;
};

/** Every decimal digit of Unicode stands in a run of ten that begins at zero. */
const digitValue = (code: number) => {
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
};

const invisible = /^(?:\p{Cf}|\p{M}|\p{Default_Ignorable_Code_Point}|\u2800)$/u;
const kindOf = (character: string) => (/[\p{L}]/u.test(character) ? 1 : /[0-9]/.test(character) ? 2 : 0);
const fold = (text: string, capital: boolean, disguised: boolean): Fold => ({
  text,
  kinds: Array.from({ length: text.length }, (_, at) => kindOf(text[at] ?? '')),
  capital,
  disguised,
  joins: false,
});

const plain = (character: string) => {
  if (/\s|\p{Z}/u.test(character))
    return character === '\n' || character === '\u2028' || character === '\u2029' || character === '\r' ? '\n' : ' ';
  if (/\p{Pd}|[\u2212\u00ad\u30fb\u2010-\u2015]/u.test(character)) return '-';
  if (/[\u2018\u2019\u201a\u201b\u02bc\u02b9\u00b4`\u2032\uff07]/u.test(character)) return "'";
  if (/[\u00ab\u00bb\u201c-\u201f]/u.test(character)) return '"';
  if (/[\u3002\uff0e\u2024\ufe52]/u.test(character)) return '.';
  return /[™®©℠]/u.test(character) ? ' ' : undefined;
};

const slowly = (code: number): Fold => {
  const character = String.fromCodePoint(code);
  if (code === 0xad || invisible.test(character))
    return { text: '', kinds: [], capital: false, disguised: false, joins: /\p{M}/u.test(character) };
  const mark = plain(character);
  if (mark !== undefined) return fold(mark, false, false);
  if (/\p{Cc}/u.test(character)) return fold(' ', false, false);
  if (/\p{Nd}/u.test(character)) return fold(digitValue(code), false, code > 0x7f);
  const lower = character.toLowerCase();
  const capital = character !== lower;
  const own = ownLetters.get(lower);
  if (own !== undefined) return fold(own, capital, false);
  const flag = enclosed(code);
  if (flag !== undefined) return fold(flag, false, true);
  const decomposed = character.normalize('NFKD').replace(/\p{M}/gu, '');
  if (/^\p{ASCII}+$/u.test(decomposed))
    return fold(decomposed.toLowerCase(), /[A-Z]/.test(decomposed), decomposed !== character.normalize('NFD')[0]);
  const read = lookalikes.get(character) ?? otherScripts.get(character) ?? lookalikes.get(decomposed) ?? otherScripts.get(decomposed);
  if (read !== undefined) return { ...fold(read, capital, true), kinds: Array.from(read, () => 1) };
  const folded = decomposed.toLowerCase();
  return fold(folded === '' ? ' ' : folded, capital, false);
};

const ascii = Array.from({ length: 128 }, (_, code) => slowly(code));
const known = new Map<number, Fold>();

export const foldCharacter = (code: number): Fold => {
  const fast = ascii[code] ?? known.get(code);
  if (fast !== undefined) return fast;
  const folded = slowly(code);
  known.set(code, folded);
  return folded;
};
