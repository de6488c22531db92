import type { Viewer } from '../authorization/viewer.ts';
import type { Em } from '../platform/orm/orm.ts';
import { raw, readRows, type Sql, sql } from '../platform/orm/sql.ts';
import { standsSql } from './clip-is-served.ts';
import type { Profile } from './profile.entity.ts';
import { visibleSql } from './visibility.ts';

type Columns =
  | ('id' | 'candidateId' | 'slug' | 'reference' | 'state' | 'revision' | 'headline' | 'skills' | 'spokenLanguages')
  | ('places' | 'availability' | 'contractKinds' | 'salaryWish' | 'showsName' | 'restrictedWhole' | 'restrictedElements');

export type ClipRow = { clipVersionId: string; publicId: string; title: string; description: string; durationSeconds: number };

/** Long texts, each with the fields of the API that need it: where none of them is asked for, it is not read. */
const longTexts = {
  summary: ['summary', 'missing', 'viewerCanPublish', 'linkPreview'],
  experiences: ['experiences'],
  educations: ['educations'],
} as const;
type LongText = keyof typeof longTexts;

/** All that reading a profile needs, as one statement brings it. Instants are text; a long text that was not read is absent. */
export type ProfileRow = Pick<Profile, Columns> & { [column in LongText]?: Profile[column] } & {
  updatedAt: string;
  publishedAt: string | null;
  /** First name and surname where they chose to show them. */
  displayName: string | null;
  /** The clip that stands on it under a release that covers it; null: none. */
  clip: ClipRow | null;
  /** When the viewer's company last consulted it. */
  consultedAt: string | null;
};

/** `asked`: the fields of the API that are asked for, where that is known. */
type Reading = { by?: Sql; limit?: number; prepared?: boolean; asked?: ReadonlySet<string> };

const companyOfReader = (viewer: Viewer): string | null =>
  viewer.kind === 'recruiter' || viewer.kind === 'api-client' ? viewer.companyId : null;

const consultedAt = (viewer: Viewer): Sql => {
  const companyId = companyOfReader(viewer);
  return companyId === null
    ? raw('null')
    : sql`(select max(x.at) from profile_access x where x.company_id = ${companyId}::uuid and x.profile_id = p.id and x.kind = 'CONSULTED')`;
};

const longTextsFor = (asked: ReadonlySet<string> | undefined): Sql =>
  raw(
    Object.entries(longTexts)
      .filter(([, fields]) => !asked || fields.some((field) => asked.has(field)))
      .map(([column]) => ` p.${column},`)
      .join(''),
  );

const columns = (viewer: Viewer, on: Date, asked: ReadonlySet<string> | undefined): Sql => sql`
  p.id, p.candidate_id as "candidateId", p.slug, p.reference, p.state, p.revision, p.headline, p.skills,${longTextsFor(asked)}
  p.spoken_languages as "spokenLanguages", p.places, p.availability, p.contract_kinds as "contractKinds", p.salary_wish as "salaryWish",
  p.shows_name as "showsName", p.restricted_whole as "restrictedWhole", p.restricted_elements as "restrictedElements",
  p.updated_at as "updatedAt", p.published_at as "publishedAt",
  case when p.shows_name then (select a.first_name || ' ' || a.last_name from candidate c join account a on a.id = c.account_id where c.id = p.candidate_id) end as "displayName",
  (select json_build_object('clipVersionId', k.clip_version_id, 'publicId', k.public_id, 'title', k.title, 'description', k.description, 'durationSeconds', k.duration_seconds)
   from clip_placement k where ${standsSql(on)} limit 1) as clip,
  ${consultedAt(viewer)} as "consultedAt"`;

/**
 * Reads the profiles that exist for this viewer and meet a condition on `p`, in one statement that PostgreSQL answers as JSON. They may be ordered and limited: which
 * profiles is settled by their columns alone, and what each brings along is looked up for those.
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
  const found = sql`select p.id from profile p where ${visibleSql(viewer, on)} and ${condition} ${order} ${limit ? sql`limit ${limit}::int` : raw('')}`;
  const [answer] = await readRows<{ rows: ProfileRow[] }>(
    em,
    sql`select coalesce(json_agg(shown), '[]') as rows from (select ${columns(viewer, on, asked)} from (${found}) found join profile p on p.id = found.id ${order}) shown`,
    { prepared },
  );
  return answer?.rows ?? [];
};
