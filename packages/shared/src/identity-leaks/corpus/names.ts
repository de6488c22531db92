import { dictionary } from '@zxcvbn-ts/language-fr';
import frenchWords from 'an-array-of-french-words' with { type: 'json' };
import englishSpelling from 'dictionary-en';

const fold = (word: string) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
const words = new Set([
  ...frenchWords.map(fold),
  ...englishSpelling.dic
    .toString()
    .split('\n')
    .map((line) => line.split('/')[0] ?? '')
    .filter((word) => /^[a-z]+$/.test(word)),
]);
/** Towns, companies and languages: said of something else as often as of a person. */
const elsewhere = new Set(
  'paris lyon nancy florence tours laval valence renault citroen peugeot michelin leclerc boulanger picard legrand schneider fleury johnson pascal julia jade claude noel lorraine ford java ruby milan denis france'.split(
    ' ',
  ),
);

export const isAlsoWord = (name: string) => words.has(fold(name)) || elsewhere.has(fold(name));
export const foldName = fold;

const titled = (name: string) => name.replace(/(^|[\s'-])(\p{L})/gu, (_, before: string, first: string) => before + first.toUpperCase());
const usable = (name: string) => /^[\p{L}' -]{3,}$/u.test(name);

/** The labels of the package are swapped: its `lastnames-fr` are first names. */
export const firstNames = dictionary['lastnames-fr'].filter(usable).map(titled);
export const lastNames = dictionary['firstnames-fr'].filter(usable).map(titled);

export const onlyNames = (names: readonly string[], least = 4) =>
  names.filter((name) => name.length >= least && !isAlsoWord(name) && !name.split(/[\s'-]/).some(isAlsoWord));
export const namesAndWords = (names: readonly string[]) =>
  names.filter((name) => name.length >= 4 && /^\p{L}+$/u.test(name) && isAlsoWord(name));
