import type { Token, TokenisedText } from './tokenise.ts';

/** A number of the text, in digits or in words, as the digits one would dial. */
export interface NumberItem {
  digits: string;
  start: number;
  end: number;
  spoken: boolean;
}

const units: Record<string, number> = {
  zero: 0, o: 0, oh: 0, nought: 0, un: 1, une: 1, one: 1, deux: 2, two: 2, trois: 3, three: 3, quatre: 4, four: 4, cinq: 5, five: 5, six: 6, sept: 7, seven: 7,
  huit: 8, eight: 8, neuf: 9, nine: 9,
}; // biome-ignore format: a table
const teens: Record<string, number> = {
  dix: 10, ten: 10, onze: 11, eleven: 11, douze: 12, twelve: 12, treize: 13, thirteen: 13, quatorze: 14, fourteen: 14, quinze: 15, fifteen: 15, seize: 16,
  sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
}; // biome-ignore format: a table
const tens: Record<string, number> = {
  vingt: 20, vingts: 20, twenty: 20, trente: 30, thirty: 30, quarante: 40, forty: 40, cinquante: 50, fifty: 50, soixante: 60, sixty: 60, septante: 70,
  seventy: 70, huitante: 80, octante: 80, eighty: 80, nonante: 90, ninety: 90,
}; // biome-ignore format: a table
const repeats: Record<string, number> = { double: 2, triple: 3 };

const isNumberWord = (word: string) => word in units || word in teens || word in tens || word in repeats;
/** `O6`, `l2`: letters typed for digits inside a number. */
const asDigits = (word: string) => (/^[0-9oil]+$/.test(word) && /\d/.test(word) ? word.replaceAll('o', '0').replace(/[il]/g, '1') : undefined);

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
    if (glued) items.push({ digits: glued[0], start: token.start + glued.index, end: token.start + glued.index + glued[0].length, spoken: false });
    const said = token.text;
    if (!isNumberWord(said)) continue;
    let last = index;
    let spoken = '';
    const unitAfter = (from: number) => (close(from) ? (units[word(from + 1)] ?? 0) : 0);
    if (said in repeats) {
      const repeated = close(index) ? units[word(index + 1)] : undefined;
      if (repeated === undefined) continue;
      spoken = String(repeated).repeat(repeats[said] ?? 1);
      last++;
    } else if (said === 'quatre' && close(index) && /^vingts?$/.test(word(index + 1))) {
      const teen = close(index + 1) ? teens[word(index + 2)] : undefined;
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
    } else if (said in tens) {
      let value = tens[said] ?? 0;
      let from = index;
      if (close(from) && word(from + 1) === 'et' && close(from + 1) && /^(?:un|une|onze)$/.test(word(from + 2))) from++;
      const teen = said === 'soixante' && close(from) ? teens[word(from + 1)] : undefined;
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
    } else if (said in teens) {
      const teen = teens[said] ?? 0;
      const extra = said === 'dix' && unitAfter(index) >= 7 ? unitAfter(index) : 0;
      spoken = String(teen + extra);
      last = index + (extra > 0 ? 1 : 0);
    } else spoken = String(units[said] ?? 0);
    items.push({ digits: spoken, start: token.start, end: tokens[last]?.end ?? token.end, spoken: true });
    index = last;
  }
  return items;
};
