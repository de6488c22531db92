import { limits } from '@jobprod/shared/limits';
import type { Viewer } from '../authorization/viewer.ts';
import type { Em } from '../platform/orm/orm.ts';
import { raw, readRows, type Sql, sql, unseen } from '../platform/orm/sql.ts';
import { otherGender } from './other-gender.ts';
import { visibleSql } from './visibility.ts';

/**
 * How a word is looked for: as it stands, short ones by their beginning as well; or, where no profile that exists for the viewer has it so, by its beginning; or, where none has that
 * either, by what is like it.
 */
export type SearchedWord = { word: string; how: 'AS_IT_STANDS' | 'BEGUN' | 'NEARLY' };
type Written = Exclude<SearchedWord['how'], 'NEARLY'>;

const mostWords = 8;

/** « H/F », « (F/H) », « m/f/d »: what advertisements add to a trade, and no profile says. */
const bothSexes = /(?<![\p{L}\p{N}])(?:[hm]\s?\/\s?f|f\s?\/\s?[hm])(?:\s?\/\s?[dx])?(?![\p{L}\p{N}])/giu;

const feminine = '(?:e|[lnstv]e|i?[eè]re|t?euse|t?rice|i?enne|onne)s?';
/** « infirmier(ère) », « coiffeur/euse », « chargé·e »: the same trade for a woman, which is looked for in any case. */
const feminineEnding = new RegExp(`(?<=\\p{L}{3})(?:\\(-?${feminine}\\)|[/·•]-?${feminine}(?:[·•]s)?(?![\\p{L}\\p{N}]))`, 'giu');

/** « R&D », « CI/CD » are one word; « Ventes&Marketing » and « Angular/React » are two, and « C/C++ » means the longer. */
const partsOf = (word: string): string[] => {
  if (/^\p{L}{1,2}[&/]\p{L}{1,2}$/u.test(word)) return [word];
  const parts = word.split(/[&/]/u).filter((part) => part !== '');
  const long = parts.filter((part) => part.length > 1);
  return long.length > 0 ? long : parts;
};

/** Without the full stop of a sentence, or the apostrophe and hyphen that end nothing: « .NET » and « C++ » stay. What is left of « d’ » alone is no word. */
const trimmed = (word: string): string => (/^(?:\p{L}|qu)['’]+$/iu.test(word) ? '' : word.replace(/^['’&/-]+|[.'’&/-]+$/gu, ''));

/** The words of a search as typed, few and short: what is asked of every profile has a bound (fault F09). */
const wordsOf = (text: string): string[] =>
  [
    ...new Set(
      text
        .normalize('NFC')
        .slice(0, limits.shortText)
        .replace(bothSexes, ' ')
        .replace(feminineEnding, '')
        .split(/[\s,;|()]+/u)
        .map((word) => trimmed(word.replace(/[^\p{L}\p{N}+#.'’&/-]/gu, '')))
        .flatMap(partsOf)
        .map(trimmed)
        .filter((word) => /[\p{L}\p{N}]/u.test(word) && !littleWords.has(word.toLowerCase())),
    ),
  ].slice(0, mostWords);

/** What is said between words, in English, or in French by one letter; other French ones are known to its dictionary. No « it », which is a trade. */
const littleWords: ReadonlySet<string> = new Set('the of and for with in at to from an who near à a y'.split(' '));

/** Trades that French takes for little words (« j’ai », « son »): looked for where a profile names what its person does, and passed over where none does. */
const shadowed: ReadonlySet<string> = new Set(['ai', 'son']);
const isShadowed = (word: string): boolean => shadowed.has(word.toLowerCase());

/** « C++ », « .NET », « R »: not words to a dictionary, but skills all the same. */
const isSign = (word: string): boolean => /^\p{L}$/u.test(word) || /[^\p{L}\p{N}'’-]/u.test(word);

/** The beginning of a word, for whoever is still typing it; PostgreSQL's query syntax has no say in it. */
const beginning = (word: string): string =>
  `${word
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .join(':* & ')}:*`;

/** « compta », « dev », « postgres » stand for longer words; from so many letters on, what is a word is meant as it stands. */
const longWord = 9;

/** A word by its French or English stem, the word for a woman or a man of the same trade, and by its beginning or as it is written. */
const stems = (word: string, how: Written): Sql => {
  const forms = [word, ...otherGender(word)]
    .map((form) => sql`plainto_tsquery('jobprod_french', ${form})`)
    .reduce((all, one) => sql`${all} || ${one}`);
  const isBegun = word.length >= 3 && (word.length < longWord || how === 'BEGUN');
  const written = isBegun ? sql`to_tsquery('jobprod_plain', ${beginning(word)})` : sql`plainto_tsquery('jobprod_plain', ${word})`;
  return sql`${forms} || plainto_tsquery('jobprod_english', ${word}) || ${written}`;
};

/** What `words_apart` of the database makes of « C++ », « C# » and « .NET »; undefined for any other sign. */
const signLexeme = (word: string): string | undefined => {
  const [, letters, sign] = /^([a-z]{1,3})(\+\+|#)$/iu.exec(word) ?? [];
  if (letters) return `${letters}${sign === '#' ? 'sharp' : 'plusplus'}`;
  return /^\.net$/iu.test(word) ? 'dotnet' : undefined;
};

/** A sign among the words of a profile, or within the text that is searched for what is hardly a word. */
const signIn = (word: string, words: Sql, text: Sql): Sql => {
  const lexeme = signLexeme(word);
  const within = sql`${text} like '%' || folded(${word.replace(/[\\%_]/g, '\\$&')}) || '%'`;
  return lexeme === undefined ? within : sql`${words} @@ plainto_tsquery('jobprod_plain', ${lexeme})`;
};

const plainly = (word: string): Sql => sql`p.listed_strong_words @@ plainto_tsquery('jobprod_plain', ${word})`;

/** Of a profile `p`: a word as it is written. */
export const written = (word: string, how: Written): Sql => {
  const skill = sql`p.listed_skill_keys @> array[folded(${word})]`;
  if (isShadowed(word)) return sql`(${plainly(word)} or ${skill})`;
  if (isSign(word)) return word.length === 1 ? skill : sql`(${skill} or ${signIn(word, raw('p.listed_words'), raw('p.listed_text'))})`;
  // A word of letters that is a skill is among the words: a second condition would keep the index from answering alone.
  return sql`p.listed_words @@ ${unseen(stems(word, how))}`;
};

/** Of a profile `p`: a word like it, a letter or two wrong. */
export const alike = (word: string): Sql => sql`${unseen(sql`folded(${word})`)} <% p.listed_text`;

/** The headline, the skills and the places of a profile `p`, where they are not restricted. */
const strongText = raw(
  `folded(concat_ws(' ', case when not 'HEADLINE' = any(p.restricted_elements) then p.headline end, array_to_string(p.listed_skills, ' , '), array_to_string(p.listed_places, ' , ')))`,
);

/** The same in the headline, among the skills or the places alone, where they are not restricted. */
export const strongly = ({ word, how }: SearchedWord): Sql => {
  if (how === 'NEARLY') return sql`${unseen(sql`folded(${word})`)} <% ${strongText}`;
  const skill = sql`p.listed_skill_keys @> array[folded(${word})]`;
  if (isShadowed(word)) return written(word, how);
  if (isSign(word)) return word.length === 1 ? skill : sql`(${skill} or ${signIn(word, raw('p.listed_strong_words'), strongText)})`;
  return sql`p.listed_strong_words @@ ${unseen(stems(word, how))}`;
};

const known = (word: string, how: Written, viewer: Viewer, on: Date): Sql =>
  sql`exists (select from profile p where p.state = 'ACTIVE' and ${visibleSql(viewer, on)} and ${written(word, how)})`;

/**
 * The words of a search that ask for something: French search passes over « de », and over « ai » and « son » where they are nobody's trade. Asked among what exists for the viewer
 * alone: a hidden profile changes no answer (fault C02).
 */
export const saidWords = async (em: Em, viewer: Viewer, on: Date, text: string): Promise<string[]> => {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const asked = words.map((word) => {
    if (isSign(word)) return sql`select ${word}::text as word, true as says`;
    const says = sql`numnode(plainto_tsquery('jobprod_french', ${word})) > 0`;
    return isShadowed(word)
      ? sql`select ${word}::text as word, ${says} or ${known(word, 'AS_IT_STANDS', viewer, on)} as says`
      : sql`select ${word}::text as word, ${says} as says`;
  });
  const rows = await readRows<{ word: string; says: boolean }>(
    em,
    asked.reduce((all, one) => sql`${all} union all ${one}`),
    { prepared: true },
  );
  return rows.filter(({ says }) => says).map(({ word }) => word);
};

export const asTheyStand = (words: readonly string[]): SearchedWord[] => words.map((word) => ({ word, how: 'AS_IT_STANDS' }));

/**
 * How each word is to be looked for where all of them as they stand find nothing: one of five letters or more that no profile that exists for the viewer has, by its beginning or
 * nearly. A hidden profile changes no answer (fault C02).
 */
export const lessStrictly = async (em: Em, viewer: Viewer, on: Date, words: readonly string[]): Promise<SearchedWord[]> => {
  const long = words.filter((word) => !isSign(word) && word.length >= 5);
  if (long.length === 0) return asTheyStand(words);
  const asked = long.map((word) => {
    const [stands, begins] = [known(word, 'AS_IT_STANDS', viewer, on), known(word, 'BEGUN', viewer, on)];
    return sql`select ${word}::text as word, case when ${stands} then 'AS_IT_STANDS' when ${begins} then 'BEGUN' else 'NEARLY' end as how`;
  });
  const rows = await readRows<SearchedWord>(
    em,
    asked.reduce((all, one) => sql`${all} union all ${one}`),
  );
  const found = new Map(rows.map(({ word, how }) => [word, how]));
  return words.map((word) => ({ word, how: found.get(word) ?? 'AS_IT_STANDS' }));
};

/** How each word is to be looked for, asked beforehand. */
export const searchedWords = async (em: Em, viewer: Viewer, on: Date, text: string): Promise<SearchedWord[]> =>
  lessStrictly(em, viewer, on, await saidWords(em, viewer, on, text));
