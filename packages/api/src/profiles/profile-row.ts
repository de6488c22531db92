import type { Language } from '@jobprod/shared/language';
import type { Viewer } from '../authorization/viewer.ts';
import type { Em } from '../platform/orm/orm.ts';
import { raw, readRows, type Sql, sql } from '../platform/orm/sql.ts';
import { standsSql } from './clip-is-served.ts';
import type { Profile } from './profile.entity.ts';
import type { Education, Experience, Work } from './profile-elements.ts';
import type { ProfileState } from './profile-life.ts';
import { visibleSql } from './visibility.ts';

type Columns =
  | ('id' | 'candidateId' | 'slug' | 'reference' | 'headline' | 'skills' | 'spokenLanguages')
  | ('places' | 'availability' | 'contractKinds' | 'restrictedWhole' | 'restrictedElements');

/** What identifies its files and version is there where something asked for needs it. */
export type ClipRow = {
  title: string;
  durationSeconds: number;
  description?: string;
  clipVersionId?: string;
  publicId?: string;
  captionsLanguage?: Language | null;
  /** Largest first. */
  sizes?: { width: number; height: number }[];
  hasStrip?: boolean;
};

/** What not every reader asks for, each with the fields of the API that need it: where none of them is asked for, it is not read. */
const neededBy = {
  state: [
    'state',
    'viewerCanEdit',
    'viewerCanPublish',
    'viewerCanUnpublish',
    'viewerCanRestrict',
    'viewerCanLock',
    'viewerCanUnlock',
    'viewerCanErase',
  ],
  revision: ['revision'],
  salaryWish: ['salaryWish'],
  showsName: ['showsName', 'portfolio'],
  updatedAt: ['updatedAt'],
  summary: ['summary', 'missing', 'viewerCanPublish', 'linkPreview'],
  experiences: ['experiences'],
  educations: ['educations'],
  displayName: ['displayName'],
  portfolio: ['portfolio'],
  portfolioImages: ['portfolio'],
  offersCv: ['cvUrl', 'offersCv'],
  inSearchEngines: ['inSearchEngines'],
  clip: ['clip'],
  consultedAt: ['consultedAt'],
} as const;
type Part = keyof typeof neededBy;

/** The same of a clip. */
const clipNeededBy = {
  description: ['description'],
  clipVersionId: ['secondsLeft'],
  publicId: ['id', 'videoUrl', 'posterUrl', 'captionsUrl', 'files', 'stripUrl'],
  captionsLanguage: ['captionsUrl', 'captionsLanguage'],
  sizes: ['files'],
  hasStrip: ['stripUrl'],
} as const;
type ClipPart = keyof typeof clipNeededBy;

export type PictureRow = { id: string; publicId: string; width: number; height: number };

/** All that reading a profile needs, as one statement brings it. Instants are text; a part that was not read is absent. */
export type ProfileRow = Pick<Profile, Columns> & {
  state?: ProfileState;
  revision?: number;
  salaryWish?: number | null;
  showsName?: boolean;
  updatedAt?: string;
  publishedAt: string | null;
  summary?: string | null;
  experiences?: Experience[];
  educations?: Education[];
  /** First name and surname where they chose to show them. */
  displayName?: string | null;
  portfolio?: Work[];
  /** The pictures it may name; null: none. */
  portfolioImages?: PictureRow[] | null;
  offersCv?: boolean;
  inSearchEngines?: boolean;
  /** The clip that stands on it under a release that covers it; null: none. */
  clip?: ClipRow | null;
  /** When the viewer's company last consulted it. */
  consultedAt?: string | null;
};

/** `asked`: the fields of the API that are asked for, where that is known. */
type Asked = ReadonlySet<string> | undefined;
type Reading = { by?: Sql; limit?: number; prepared?: boolean; asked?: Asked };

const isNeeded = (fields: readonly string[], asked: Asked): boolean => !asked || fields.some((field) => asked.has(field));

const companyOfReader = (viewer: Viewer): string | null =>
  viewer.kind === 'recruiter' || viewer.kind === 'api-client' ? viewer.companyId : null;

const consultedAt = (viewer: Viewer): Sql => {
  const companyId = companyOfReader(viewer);
  return companyId === null
    ? raw('null')
    : sql`(select max(x.at) from profile_access x where x.company_id = ${companyId}::uuid and x.profile_id = p.id and x.kind = 'CONSULTED')`;
};

const clipColumns: Readonly<Record<ClipPart, string>> = {
  description: 'k.description',
  clipVersionId: 'k.clip_version_id',
  publicId: 'k.public_id',
  // Of the part approved, or of the whole.
  captionsLanguage: `(select case when jsonb_typeof(v.excerpt) = 'object' then v.excerpt_files -> 'captions' else v.captions end ->> 'language'
    from clip_version v where v.id = k.clip_version_id)`,
  sizes: `(select coalesce(json_agg(json_build_object('width', f -> 'width', 'height', f -> 'height') order by at), '[]')
    from clip_version v, jsonb_array_elements(case when jsonb_typeof(v.excerpt) = 'object' then coalesce(v.excerpt_files -> 'renditions', '[]') else v.renditions end)
      with ordinality as file (f, at) where v.id = k.clip_version_id)`,
  hasStrip: `(select coalesce(jsonb_typeof(case when jsonb_typeof(v.excerpt) = 'object' then v.excerpt_files -> 'strip' else v.strip end) = 'object', false)
    from clip_version v where v.id = k.clip_version_id)`,
};
const isClipPart = (name: string): name is ClipPart => name in clipNeededBy;

const clip = (_viewer: Viewer, on: Date, asked: Asked): Sql => {
  const more = Object.keys(clipColumns)
    .filter(isClipPart)
    .filter((name) => isNeeded(clipNeededBy[name], asked))
    .map((name) => `, '${name}', ${clipColumns[name]}`);
  return sql`
    (select json_build_object('title', k.title, 'durationSeconds', k.duration_seconds${raw(more.join(''))})
     from clip_placement k where ${standsSql(on)} limit 1)`;
};

const parts: Readonly<Record<Part, (viewer: Viewer, on: Date, asked: Asked) => Sql>> = {
  state: () => raw('p.state'),
  revision: () => raw('p.revision'),
  salaryWish: () => raw('p.salary_wish'),
  showsName: () => raw('p.shows_name'),
  updatedAt: () => raw('p.updated_at'),
  summary: () => raw('p.summary'),
  experiences: () => raw('p.experiences'),
  educations: () => raw('p.educations'),
  displayName: () =>
    raw(
      `case when p.shows_name then (select a.first_name || ' ' || a.last_name from candidate c join account a on a.id = c.account_id where c.id = p.candidate_id) end`,
    ),
  portfolio: () => raw('p.portfolio'),
  portfolioImages: () =>
    raw(
      `(select json_agg(json_build_object('id', i.id, 'publicId', i.public_id, 'width', i.width, 'height', i.height)) from portfolio_image i where i.profile_id = p.id)`,
    ),
  offersCv: () => raw('p.offers_cv'),
  inSearchEngines: () => raw('p.in_search_engines'),
  clip,
  consultedAt,
};

/** One more than a page holds when nothing is said. */
const usualLimit = 21;

/** The usual one stands in the text: of a limit that it does not see PostgreSQL thinks too much, and plans anew each time, which costs as much as the answer. */
const limited = (limit: number | undefined): Sql => {
  if (limit === undefined) return raw('');
  return limit === usualLimit ? raw(`limit ${usualLimit}`) : sql`limit ${limit}::int`;
};

const isPart = (name: string): name is Part => name in neededBy;

const columns = (viewer: Viewer, on: Date, asked: Asked): Sql =>
  Object.keys(parts)
    .filter(isPart)
    .filter((name) => isNeeded(neededBy[name], asked))
    .map((name) => sql`, ${parts[name](viewer, on, asked)} as ${raw(`"${name}"`)}`)
    .reduce(
      (all, one) => sql`${all}${one}`,
      raw(`
      p.id, p.candidate_id as "candidateId", p.slug, p.reference, p.headline, p.skills, p.spoken_languages as "spokenLanguages", p.places, p.availability,
      p.contract_kinds as "contractKinds", p.restricted_whole as "restrictedWhole", p.restricted_elements as "restrictedElements", p.published_at as "publishedAt"`),
    );

/**
 * Reads the profiles that exist for this viewer and meet a condition on `p`, in one statement that PostgreSQL answers as JSON. They may be ordered and limited:
 * PostgreSQL looks up what each brings along for those alone that are left, since it computes what is costly after the limit.
 * There is no other way from a profile to the API: what is hidden from the viewer is never read.
 */
export const readProfileRows = async (
  em: Em,
  viewer: Viewer,
  on: Date,
  condition: Sql,
  { by, limit, prepared = true, asked }: Reading = {},
): Promise<ProfileRow[]> => {
  const order = by ? sql`order by ${by}` : raw('');
  const [answer] = await readRows<{ rows: ProfileRow[] }>(
    em,
    sql`select coalesce(json_agg(shown), '[]') as rows from (
      select ${columns(viewer, on, asked)} from profile p where ${visibleSql(viewer, on)} and ${condition} ${order} ${limited(limit)}
    ) shown`,
    { prepared },
  );
  return answer?.rows ?? [];
};
