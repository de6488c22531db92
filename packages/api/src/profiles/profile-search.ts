import { limits } from '@jobprod/shared/limits';
import { allOf, raw, type Sql, sql, unseen } from '../platform/orm/sql.ts';
import { standsSql } from './clip-is-served.ts';
import type { Availability, ContractKind } from './profile-elements.ts';
import { type SearchNear, searchedPlace } from './searched-place.ts';
import { alike, type SearchedWord, written } from './searched-words.ts';

export type ProfileSearch = {
  text?: string | null;
  skills?: readonly string[] | null;
  places?: readonly string[] | null;
  contractKinds?: readonly ContractKind[] | null;
  availabilities?: readonly Availability[] | null;
  withClip?: boolean | null;
  near?: SearchNear | null;
  languages?: readonly string[] | null;
  salaryAtMost?: number | null;
};

const mostValues = 20;

/** The columns hold nothing restricted. */
const wordIn = ({ word, how }: SearchedWord): Sql => (how === 'NEARLY' ? alike(word) : written(word, how));

const list = (values: readonly string[]): string[] => values.slice(0, mostValues).map((value) => value.slice(0, limits.shortText));
const some = <T extends string>(values: readonly T[] | null | undefined): values is readonly T[] => values != null && values.length > 0;

/** As they are written, and without the full stop of a sentence. */
const places = (values: readonly string[]): string[] => [
  ...new Set(list(values).flatMap((value) => [value, value.replace(/[\s.]+$/u, '')])),
];

/** What is searched among the profiles that are listed: published ones, whoever asks. */
export const searchSql = (
  { skills, places: named, contractKinds, availabilities, withClip, near, languages, salaryAtMost }: ProfileSearch,
  words: readonly SearchedWord[],
  on: Date,
): Sql => {
  const hasClip = sql`(not 'CLIP' = any(p.restricted_elements) and exists (select from clip_placement k where ${standsSql(on)}))`;
  const around = near ? searchedPlace(near) : undefined;
  return allOf([
    raw(`p.state = 'ACTIVE'`),
    ...words.map(wordIn),
    ...(some(skills) ? [sql`p.listed_skill_keys @> folded_all(${list(skills)}::text[])`] : []),
    ...(some(named) ? [sql`p.listed_place_keys && folded_all(${places(named)}::text[])`] : []),
    ...(some(contractKinds) ? [sql`p.listed_contract_kinds && ${list(contractKinds)}::text[]`] : []),
    ...(some(availabilities) ? [sql`p.listed_availabilities && ${list(availabilities)}::text[]`] : []),
    // Unseen: of so many towns PostgreSQL thinks that nearly everybody is in one, and reads every profile.
    ...(around ? [sql`p.listed_towns && ${unseen(sql`${around.keys}::text[]`)}`] : []),
    ...(some(languages) ? [sql`p.listed_languages @> language_keys_of(${list(languages)}::text[])`] : []),
    // Who says nothing of pay has not said that it is too little.
    ...(salaryAtMost == null ? [] : [sql`(p.listed_salary is null or p.listed_salary <= ${salaryAtMost}::int)`]),
    ...(withClip == null ? [] : [withClip ? hasClip : sql`not ${hasClip}`]),
  ]);
};
