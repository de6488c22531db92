import type { SourceDays } from '../platform/services.ts';

/** Whether an edit's segments, as SQL, take in a row `s` of `clip_source`: as what they are cut from, or as the other side of that moment. */
const usesSql = (segments: string): string =>
  `(${segments} @> jsonb_build_array(jsonb_build_object('sourceId', s.id)) or ${segments} @> jsonb_build_array(jsonb_build_object('otherId', s.id)))`;

/** When the clip that a row `s` of `clip_source` may be part of was last approved: nothing newer waits for it then. */
const approvedSql = `(select max(v.approved_at) from clip_version v join clip c on c.id = v.clip_id
  where c.candidate_id = s.candidate_id and v.approved_at >= s.sent_at)`;

/** Something is still being made of it: a clip on its way to an approval, or an excerpt not cut yet. */
const atWorkSql = `(exists (select from clip c where c.candidate_id = s.candidate_id
    and c.state in ('DRAFT', 'RENDERING', 'RENDERED', 'AWAITING_APPROVAL', 'CHANGES_REQUESTED')
    and ${usesSql('c.segments')})
  or exists (select from clip_version v join clip c on c.id = v.clip_id where c.candidate_id = s.candidate_id and v.approved_at is not null
    and v.excerpt is not null and v.excerpt_files is null and ${usesSql('v.segments')}))`;

/**
 * When what came in raw is to go (I4), as SQL over a row `s` of `clip_source`: some days after its candidate approved a clip, while nothing more is made of it, and so many days in all at the most.
 * Takes `daysOf`.
 */
export const scheduleSql = `least(
  s.sent_at + ?::int * interval '1 day',
  case when ${atWorkSql} then null else ${approvedSql} + ?::int * interval '1 day' end)`;

/** Until when it is kept: its owner is told first, and it goes no sooner than they were told (G5). */
export const keptUntilSql = `greatest(${scheduleSql}, s.announced_until)`;

/** How long ahead they are told, and how long they have at the least. */
export const announcedDays = 14;
export const shortestNoticeDays = 7;

export const daysOf = ({ atMost, afterApproval }: SourceDays): [number, number] => [atMost, afterApproval];

/** Nothing of it is deleted while it may be evidence (T6), is frozen by its candidate (G3), or is being read: a render that was asked for in time is done. */
export const frozenSql = `(exists (select from dispute d where d.candidate_id = s.candidate_id and d.state = 'OPEN')
  or exists (select from candidate k where k.id = s.candidate_id and k.data_locked_at is not null)
  or exists (select from clip_render r join clip c on c.id = r.clip_id where c.candidate_id = s.candidate_id and r.state in ('QUEUED', 'RUNNING')
    and ${usesSql("r.edit -> 'segments'")}))`;
