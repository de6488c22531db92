/** A word as it is compared: lower-case, without accents. */
export type Word = {
  text: string;
  start: number;
  end: number;
  /** Which sentence or line it stands in: what is said in one says nothing of the next. */
  sentence: number;
};

/** Beyond ASCII: signs, dashes, arrows and spaces, which part words; all else goes on with them, combining accents too. */
const partings: readonly (readonly [first: number, last: number])[] = [
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x2000, 0x2bff],
  [0x3000, 0x303f],
  [0xfe00, 0xfe0f],
];
const isWordCode = (code: number): boolean => {
  if (code < 0xc0) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return !partings.some(([first, last]) => code >= first && code <= last);
};

const fold = (word: string): string => {
  const lower = word.toLowerCase();
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
};

/** The words of a text in order; apostrophes and hyphens part them, as a dictionary would. */
export const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  let sentence = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code)) {
      if (code === 46 || code === 33 || code === 63 || code === 59 || code === 10) sentence += 1;
      at += 1;
      continue;
    }
    const start = at;
    while (at < text.length && isWordCode(text.charCodeAt(at))) at += 1;
    words.push({ text: fold(text.slice(start, at)), start, end: at, sentence });
  }
  return words;
};
