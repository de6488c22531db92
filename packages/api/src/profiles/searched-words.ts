import { limits } from '@jobprod/shared/limits';
import type { Viewer } from '../authorization/viewer.ts';
import type { Em } from '../platform/orm/orm.ts';
import { readRows, type Sql, sql } from '../platform/orm/sql.ts';
import { visibleSql } from './visibility.ts';

/** `nearly`: no profile that exists for the viewer has the word as it stands, and near ones will do. */
export type SearchedWord = { word: string; nearly: boolean };

const mostWords = 8;

/** The words of a search as typed, few and short: what is asked of every profile has a bound (fault F09). */
const wordsOf = (text: string): string[] =>
  [
    ...new Set(
      text
        .normalize('NFC')
        .slice(0, limits.shortText)
        .split(/[\s,;]+/u)
        .map((word) => word.replace(/[^\p{L}\p{N}+#.'’-]/gu, ''))
        .filter((word) => /[\p{L}\p{N}]/u.test(word)),
    ),
  ].slice(0, mostWords);

/** « C++ », « .NET », « R »: not words to a dictionary, but skills all the same. */
const isSign = (word: string): boolean => word.length === 1 || /[^\p{L}\p{N}'’-]/u.test(word);

/** The beginning of a word, for whoever is still typing it; PostgreSQL's query syntax has no say in it. */
const beginning = (word: string): string =>
  `${word
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .join(':* & ')}:*`;

/** Of a profile `p`: a word as it is written, by its French stem, by its beginning, or as a skill. */
export const exactly = (word: string): Sql => {
  const skill = sql`p.listed_skill_keys @> array[folded(${word})]`;
  if (isSign(word))
    return word.length === 1 ? skill : sql`(${skill} or p.listed_text like '%' || folded(${word.replace(/[\\%_]/g, '\\$&')}) || '%')`;
  const query = sql`plainto_tsquery('jobprod_french', ${word}) || plainto_tsquery('jobprod_plain', ${word})`;
  return word.length < 3
    ? sql`(p.listed_words @@ (select ${query}) or ${skill})`
    : sql`(p.listed_words @@ (select ${query} || to_tsquery('jobprod_plain', ${beginning(word)})) or ${skill})`;
};

const known = (word: string, viewer: Viewer, on: Date): Sql =>
  sql`exists (select from profile p where p.state = 'ACTIVE' and ${visibleSql(viewer, on)} and ${exactly(word)})`;

/**
 * How each word of a search is to be looked for. Words that French search passes over, such as « de », ask for nothing; a word of five letters or more that is
 * found nowhere is looked for nearly, a letter or two wrong. Asked among what exists for the viewer alone: a hidden profile changes no answer (fault C02).
 */
export const searchedWords = async (em: Em, viewer: Viewer, on: Date, text: string): Promise<SearchedWord[]> => {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const asked = words.map(
    (word) =>
      sql`select ${word}::text as word, ${isSign(word)}::boolean or numnode(plainto_tsquery('jobprod_french', ${word})) > 0 as "says", ${known(word, viewer, on)} as "isKnown"`,
  );
  const rows = await readRows<{ word: string; says: boolean; isKnown: boolean }>(
    em,
    asked.reduce((all, one) => sql`${all} union all ${one}`),
  );
  return rows.filter(({ says }) => says).map(({ word, isKnown }) => ({ word, nearly: !isKnown && !isSign(word) && word.length >= 5 }));
};
