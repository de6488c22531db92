import type { Word } from './words-of-text.ts';

type Form = { text: string; isStem: boolean };
type Step = { forms: readonly Form[]; isOptional: boolean; isGap: boolean };

/**
 * A turn of phrase, in folded words: `stem*` is any word that begins so, `(one/other)` either, `word?` may be missing, `..` up to three words of any kind.
 * It begins with a word that has to be there.
 */
export type Phrase<T> = { steps: readonly Step[]; means: T };

const gapWords = 3;

const formOf = (written: string): Form =>
  written.endsWith('*') ? { text: written.slice(0, -1), isStem: true } : { text: written, isStem: false };

const stepOf = (written: string): Step => {
  if (written === '..') return { forms: [], isOptional: false, isGap: true };
  const isOptional = written.endsWith('?');
  const bare = isOptional ? written.slice(0, -1) : written;
  const forms = (bare.startsWith('(') ? bare.slice(1, -1).split('/') : [bare]).map(formOf);
  return { forms, isOptional, isGap: false };
};

export const phraseOf = <T>(written: string, means: T): Phrase<T> => ({ steps: written.trim().split(/\s+/).map(stepOf), means });

/** Phrases by how they begin, so that a text is gone through once, whatever their number. */
export type Phrasebook<T> = {
  words: ReadonlyMap<string, readonly Phrase<T>[]>;
  /** By their first letters, two or three: which of them it is, is looked at then. */
  stems: ReadonlyMap<string, readonly Stem<T>[]>;
};
type Stem<T> = { text: string; phrase: Phrase<T> };

const keyLengths = [2, 3] as const;

const put = <V>(map: Map<string, V[]>, key: string, value: V): void => {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
};

export const phrasebookOf = <T>(phrases: readonly Phrase<T>[]): Phrasebook<T> => {
  const words = new Map<string, Phrase<T>[]>();
  const stems = new Map<string, Stem<T>[]>();
  for (const phrase of phrases) {
    const [first] = phrase.steps;
    if (!first || first.isGap || first.isOptional) throw new Error('A phrase begins with a word that has to be there');
    for (const { text, isStem } of first.forms) {
      if (isStem) put(stems, text.slice(0, 3), { text, phrase });
      else put(words, text, phrase);
    }
  }
  return { words, stems };
};

const isForm = (word: string, forms: readonly Form[]): boolean =>
  forms.some(({ text, isStem }) => (isStem ? word.startsWith(text) : word === text));

/** Where the rest of a phrase ends, counted in words; −1 where it does not follow. The longest reading wins. */
const endOf = (words: readonly Word[], at: number, steps: readonly Step[], from: number, sentence: number): number => {
  const step = steps[from];
  if (!step) return at;
  if (step.isGap) {
    for (let skipped = 0; skipped <= gapWords; skipped++) {
      const end = endOf(words, at + skipped, steps, from + 1, sentence);
      if (end !== -1) return end;
    }
    return -1;
  }
  const word = words[at];
  if (word?.sentence === sentence && isForm(word.text, step.forms)) {
    const end = endOf(words, at + 1, steps, from + 1, sentence);
    if (end !== -1) return end;
  }
  return step.isOptional ? endOf(words, at, steps, from + 1, sentence) : -1;
};

export type Match<T> = { first: number; last: number; means: T };

const beginning = <T>(book: Phrasebook<T>, word: string): Phrase<T>[] => {
  const found = [...(book.words.get(word) ?? [])];
  for (const length of keyLengths)
    for (const { text, phrase } of (word.length >= length && book.stems.get(word.slice(0, length))) || [])
      if (word.startsWith(text)) found.push(phrase);
  return found;
};

/** Every phrase of a book that stands in a text, by the places of its first and last word. */
export const matchesIn = <T>(words: readonly Word[], book: Phrasebook<T>): Match<T>[] =>
  words.flatMap(({ text, sentence }, first) =>
    beginning(book, text).flatMap(({ steps, means }) => {
      const end = endOf(words, first + 1, steps, 1, sentence);
      return end === -1 ? [] : [{ first, last: end - 1, means }];
    }),
  );
