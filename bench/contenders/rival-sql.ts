/** What the rivals ask of PostgreSQL, by hand: the rows a recruiter of company $1 may see, with their clip and their company’s last look. */

const shows = (element: string, column: string) => `case when '${element}' = any(p.restricted_elements) then null else ${column} end`;

const consultedAt = `(select max(x.at) from profile_access x where x.company_id = $1::uuid and x.profile_id = p.id and x.kind = 'CONSULTED')`;

const clip = (...more: string[]) => `
  case when 'CLIP' = any(p.restricted_elements) then null else (
    select json_build_object('title', k.title, 'durationSeconds', k.duration_seconds${more.map((column) => `, '${column}', k.${column}`).join('')})
    from clip_placement k
    where k.profile_id = p.id and k.removed_at is null and k.placed_at <= now() and exists (
      select from image_release r where r.candidate_id = p.candidate_id and r.starts_at <= now() and r.expires_at > now()
        and r.withdrawn_at is null and r.replaced_at is null and (r.image or not k.uses_image) and (r.voice or not k.uses_voice))
    limit 1) end`;

const card = (instant: (column: string) => string) => `
  p.slug, p.reference, ${shows('HEADLINE', 'p.headline')} as headline, p.listed_skills as skills, p.listed_places as places,
  p.listed_contract_kinds as "contractKinds", p.listed_availabilities[1] as availability,
  ${instant('p.published_at')} as "publishedAt", ${instant(consultedAt)} as "consultedAt"`;

const languages = `case when 'LANGUAGES' = any(p.restricted_elements) then '[]' else p.spoken_languages end as "spokenLanguages"`;

const visible = `p.state = 'ACTIVE' and p.restricted_whole = false and p.published_at <= now() and not $1::uuid = any(p.blocked_company_ids)`;

type Instant = (column: string) => string;

/** $2: how many; $3 and $4, where there is a page before: its last row. */
export const listSql = (instant: Instant, isContinued: boolean) => `
  select ${card(instant)}, ${languages}, ${clip()} as clip, p.id, p.published_at as "position"
  from profile p
  where ${visible} ${isContinued ? 'and (p.published_at, p.id) < ($3::timestamptz, $4::uuid)' : ''}
  order by p.published_at desc, p.id desc limit $2::int`;

/** $2: its address. */
export const profileSql = (instant: Instant) => `
  select ${card(instant)}, ${shows('SUMMARY', 'p.summary')} as summary, ${shows('SALARY_WISH', 'p.salary_wish')} as "salaryWish", ${languages},
    case when 'EXPERIENCE' = any(p.restricted_elements) then '[]' else p.experiences end as experiences,
    case when 'EDUCATION' = any(p.restricted_elements) then '[]' else p.educations end as educations, ${clip('description')} as clip
  from profile p where ${visible} and p.slug = $2`;

/** $1: the digest of a session’s secret. */
export const viewerSql = `
  select a.language, a.first_name as "firstName", r.id as "recruiterId"
  from session s join account a on a.id = s.account_id and a.closed_at is null
  left join (recruiter r join company_membership n on n.company_id = r.company_id and n.ended_at is null) on r.account_id = a.id
  where s.secret_digest = $1 and s.revoked_at is null and s.expires_at > now()`;

export const asIs: Instant = (column) => column;
/** As JSON writes an instant. */
export const asText: Instant = (column) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const cursorOf = (at: string, id: string): string => Buffer.from(`${at} ${id}`).toString('base64url');
export const placeOf = (cursor: string): string[] => Buffer.from(cursor, 'base64url').toString().split(' ');
