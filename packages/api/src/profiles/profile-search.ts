import { limits } from '@jobprod/shared/limits';
import { allOf, raw, type Sql, sql } from '../platform/orm/sql.ts';
import { standsSql } from './clip-is-served.ts';
import type { Availability, ContractKind } from './profile-elements.ts';

export type ProfileSearch = {
  text?: string | null;
  skills?: readonly string[] | null;
  places?: readonly string[] | null;
  contractKinds?: readonly ContractKind[] | null;
  availabilities?: readonly Availability[] | null;
  withClip?: boolean | null;
};

const mostWords = 8;
const mostValues = 20;

/** The words of a search as typed, few and short: what is asked of every profile has a bound (fault F09). */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .slice(0, limits.shortText)
    .split(/[\s,;]+/u)
    .map((word) => word.replace(/[^\p{L}\p{N}+#.'’-]/gu, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, mostWords);

/** The beginning of a word, for whoever is still typing it; PostgreSQL's query syntax has no say in it. */
const beginning = (word: string): string =>
  `${word
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .join(':* & ')}:*`;

/** « C++ », « .NET », « R »: not words to a dictionary, but skills all the same. */
const isSign = (word: string): boolean => word.length === 1 || /[^\p{L}\p{N}'’-]/u.test(word);

/**
 * A word is found by its French stem, as it is written, by its beginning, as a skill, or nearly so (a letter or two wrong). Words that French search passes over,
 * such as « de », ask for nothing. Only what is not restricted is searched: the columns hold nothing else.
 */
const wordIn = (word: string): Sql => {
  const skill = sql`folded(${word}) = any(p.listed_skill_keys)`;
  if (isSign(word)) return word.length === 1 ? skill : sql`(${skill} or strpos(p.listed_text, folded(${word})) > 0)`;
  const exact = sql`plainto_tsquery('jobprod_french', ${word}) || plainto_tsquery('jobprod_plain', ${word})`;
  const query = word.length < 3 ? exact : sql`${exact} || to_tsquery('jobprod_plain', ${beginning(word)})`;
  const nearly = word.length < 5 ? raw('') : sql`or folded(${word}) <% p.listed_text`;
  return sql`(numnode(plainto_tsquery('jobprod_french', ${word})) = 0 or p.listed_words @@ (${query}) or ${skill} ${nearly})`;
};

const list = (values: readonly string[]): string[] => values.slice(0, mostValues).map((value) => value.slice(0, limits.shortText));
const some = <T extends string>(values: readonly T[] | null | undefined): values is readonly T[] => values != null && values.length > 0;

/** What is searched among the profiles that are listed: published ones, whoever asks. */
export const searchSql = ({ text, skills, places, contractKinds, availabilities, withClip }: ProfileSearch, on: Date): Sql => {
  const hasClip = sql`(not 'CLIP' = any(p.restricted_elements) and exists (select from clip_placement k where ${standsSql(on)}))`;
  return allOf([
    raw(`p.state = 'ACTIVE'`),
    ...wordsOf(text ?? '').map(wordIn),
    ...(some(skills) ? [sql`p.listed_skill_keys @> folded_all(${list(skills)}::text[])`] : []),
    ...(some(places) ? [sql`p.listed_place_keys && folded_all(${list(places)}::text[])`] : []),
    ...(some(contractKinds) ? [sql`p.listed_contract_kinds && ${list(contractKinds)}::text[]`] : []),
    ...(some(availabilities) ? [sql`p.listed_availabilities && ${list(availabilities)}::text[]`] : []),
    ...(withClip == null ? [] : [withClip ? hasClip : sql`not ${hasClip}`]),
  ]);
};
