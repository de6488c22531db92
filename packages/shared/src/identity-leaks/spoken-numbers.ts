import type { Token, TokenisedText } from './tokenise.ts';

/** A number of the text, in digits or in words, as the digits one would dial. */
export interface NumberItem {
  digits: string;
  start: number;
  end: number;
  spoken: boolean;
}

/** « zero=0 un,one=1 … » to a table. */
const table = (pairs: string) =>
  new Map(
    pairs.split(' ').flatMap((pair) => {
      const [words = '', value] = pair.split('=');
      return words.split(',').map((word): [string, number] => [word, Number(value)]);
    }),
  );

const units = table(
  'zero,o,oh,nought=0 un,une,one=1 deux,two=2 trois,three=3 quatre,four=4 cinq,five=5 six=6 sept,seven=7 huit,eight=8 neuf,nine=9',
);
const teens = table(
  'dix,ten=10 onze,eleven=11 douze,twelve=12 treize,thirteen=13 quatorze,fourteen=14 quinze,fifteen=15 seize,sixteen=16 seventeen=17 eighteen=18 nineteen=19',
);
const tens = table(
  'vingt,vingts,twenty=20 trente,thirty=30 quarante,forty=40 cinquante,fifty=50 soixante,sixty=60 septante,seventy=70 huitante,octante,eighty=80 nonante,ninety=90',
);
const repeats = table('double=2 triple=3');
const numberWords = new Set([units, teens, tens, repeats].flatMap((words) => [...words.keys()]));

/** `O6`, `l2`: letters typed for digits inside a number. */
const asDigits = (word: string) =>
  /\d/.test(word) && /^[0-9oil]+$/.test(word) ? word.replaceAll('o', '0').replace(/[il]/g, '1') : undefined;

/** Reads numbers below a hundred the way they are said: « soixante-dix-huit » is 78, « quatre-vingt-douze » 92, “double two” 22. */
export const numberItems = ({ tokens, text }: TokenisedText): NumberItem[] => {
  const items: NumberItem[] = [];
  const word = (index: number) => tokens[index]?.text ?? '';
  /** A comma or a longer pause ends a number said in several words. */
  const close = (left: number) => /^[ -]{1,2}$/.test(text.slice(tokens[left]?.end ?? 0, tokens[left + 1]?.start ?? 0));
  for (let index = 0; index < tokens.length; index++) {
    const token: Token | undefined = tokens[index];
    if (token === undefined) continue;
    const digits = asDigits(token.text);
    if (digits !== undefined) {
      items.push({ digits, start: token.start, end: token.end, spoken: false });
      continue;
    }
    const glued = /\d{8,}/.exec(token.text);
    if (glued)
      items.push({ digits: glued[0], start: token.start + glued.index, end: token.start + glued.index + glued[0].length, spoken: false });
    const said = token.text;
    if (!numberWords.has(said)) continue;
    let last = index;
    let spoken = '';
    const unitAfter = (from: number) => (close(from) ? (units.get(word(from + 1)) ?? 0) : 0);
    if (repeats.has(said)) {
      const repeated = close(index) ? units.get(word(index + 1)) : undefined;
      if (repeated === undefined) continue;
      spoken = String(repeated).repeat(repeats.get(said) ?? 1);
      last++;
    } else if (said === 'quatre' && close(index) && /^vingts?$/.test(word(index + 1))) {
      const teen = close(index + 1) ? teens.get(word(index + 2)) : undefined;
      last = index + 1;
      if (teen !== undefined) {
        const extra = teen === 10 && unitAfter(last + 1) >= 7 ? unitAfter(last + 1) : 0;
        spoken = String(80 + teen + extra);
        last += extra > 0 ? 2 : 1;
      } else {
        const unit = unitAfter(last);
        spoken = String(80 + unit);
        last += unit > 0 ? 1 : 0;
      }
    } else if (tens.has(said)) {
      let value = tens.get(said) ?? 0;
      let from = index;
      if (close(from) && word(from + 1) === 'et' && close(from + 1) && /^(?:un|une|onze)$/.test(word(from + 2))) from++;
      const teen = said === 'soixante' && close(from) ? teens.get(word(from + 1)) : undefined;
      if (teen !== undefined) {
        const extra = teen === 10 && unitAfter(from + 1) >= 7 ? unitAfter(from + 1) : 0;
        value += teen + extra;
        last = from + (extra > 0 ? 2 : 1);
      } else {
        const unit = unitAfter(from);
        value += unit;
        last = unit > 0 ? from + 1 : index;
      }
      spoken = String(value);
    } else if (teens.has(said)) {
      const teen = teens.get(said) ?? 0;
      const extra = said === 'dix' && unitAfter(index) >= 7 ? unitAfter(index) : 0;
      spoken = String(teen + extra);
      last = index + (extra > 0 ? 1 : 0);
    } else spoken = String(units.get(said) ?? 0);
    items.push({ digits: spoken, start: token.start, end: tokens[last]?.end ?? token.end, spoken: true });
    index = last;
  }
  return items;
};
