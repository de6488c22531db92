import { holdingSql } from '../image-releases/release-holds.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { PathFacts } from './next-step.ts';

const query = `
  select
    c.data_locked_at is not null as "dataAreLocked",
    exists (select from terms_acceptance a where a.candidate_id = c.id) as "hasApprovedTerms",
    exists (select from terms_acceptance a where a.candidate_id = c.id and a.version_id = (select id from terms_version order by number desc limit 1)) as "termsAreCurrent",
    coalesce((select a.image or a.voice from terms_acceptance a where a.candidate_id = c.id order by a.approved_at desc limit 1), false) as "wantsClip",
    exists (select from image_release r where r.candidate_id = c.id and ${holdingSql('r')}) as "releaseHolds",
    exists (select from interviewer_availability h join staff_member m on m.id = h.interviewer_id join account o on o.id = m.account_id
      where o.closed_at is null and 'INTERVIEWER' = any(m.roles) and h.weekly_hours <> '[]') as "hoursAreOffered",
    exists (select from interview i where i.candidate_id = c.id and i.state = 'BOOKED' and i.ends_at > ?) as "interviewIsAhead",
    exists (select from interview i where i.candidate_id = c.id and i.state = 'HELD') as "interviewWasHeld",
    exists (select from clip_source s where s.candidate_id = c.id and s.state in ('CHECKING', 'READY')) as "hasSource",
    exists (select from clip k where k.candidate_id = c.id and k.state = 'AWAITING_APPROVAL') as "clipAwaitsAnswer",
    exists (select from clip k where k.candidate_id = c.id and k.state in ('APPROVED', 'PUBLISHED')) as "hasClip",
    coalesce((select p.headline is not null and p.summary is not null and cardinality(p.skills) > 0 and cardinality(p.places) > 0 from profile p where p.candidate_id = c.id and p.state <> 'ERASED'), false) as "profileIsFilled",
    exists (select from profile p where p.candidate_id = c.id and p.state = 'ACTIVE') as "profileIsActive",
    exists (select from introduction i join profile p on p.id = i.profile_id where p.candidate_id = c.id and i.state in ('REQUESTED', 'AGREED_BY_COMPANY') and i.expires_at > ?) as "introductionAwaitsAnswer"
  from candidate c where c.id = ?`;

export const pathFactsOf = async (em: Em, candidateId: string, now: Date): Promise<PathFacts> => {
  const [facts] = await em.execute<PathFacts[]>(query, [now, now, now, now, now, candidateId]);
  if (!facts) throw new Error('A path without a candidate');
  return facts;
};
