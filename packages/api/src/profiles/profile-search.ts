import { limits } from '@jobprod/shared/limits';
import { allOf, raw, type Sql, sql } from '../platform/orm/sql.ts';
import { standsSql } from './clip-is-served.ts';
import type { Availability, ContractKind } from './profile-elements.ts';
import { exactly, type SearchedWord } from './searched-words.ts';

export type ProfileSearch = {
  text?: string | null;
  skills?: readonly string[] | null;
  places?: readonly string[] | null;
  contractKinds?: readonly ContractKind[] | null;
  availabilities?: readonly Availability[] | null;
  withClip?: boolean | null;
};

const mostValues = 20;

/** A word is looked for by its French stem, as it is written, by its beginning and as a skill; or nearly, where nothing is found so. The columns hold nothing restricted. */
const wordIn = ({ word, nearly }: SearchedWord): Sql => (nearly ? sql`folded(${word}) <% p.listed_text` : exactly(word));

const list = (values: readonly string[]): string[] => values.slice(0, mostValues).map((value) => value.slice(0, limits.shortText));
const some = <T extends string>(values: readonly T[] | null | undefined): values is readonly T[] => values != null && values.length > 0;

/** What is searched among the profiles that are listed: published ones, whoever asks. */
export const searchSql = (
  { skills, places, contractKinds, availabilities, withClip }: ProfileSearch,
  words: readonly SearchedWord[],
  on: Date,
): Sql => {
  const hasClip = sql`(not 'CLIP' = any(p.restricted_elements) and exists (select from clip_placement k where ${standsSql(on)}))`;
  return allOf([
    raw(`p.state = 'ACTIVE'`),
    ...words.map(wordIn),
    ...(some(skills) ? [sql`p.listed_skill_keys @> folded_all(${list(skills)}::text[])`] : []),
    ...(some(places) ? [sql`p.listed_place_keys && folded_all(${list(places)}::text[])`] : []),
    ...(some(contractKinds) ? [sql`p.listed_contract_kinds && ${list(contractKinds)}::text[]`] : []),
    ...(some(availabilities) ? [sql`p.listed_availabilities && ${list(availabilities)}::text[]`] : []),
    ...(withClip == null ? [] : [withClip ? hasClip : sql`not ${hasClip}`]),
  ]);
};
