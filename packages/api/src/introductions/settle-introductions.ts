import { LockMode } from '@mikro-orm/core';
import { holdingSql } from '../image-releases/release-holds.ts';
import { eachApart } from '../platform/jobs/each-apart.ts';
import type { JobRun } from '../platform/jobs/jobs.ts';
import type { Em } from '../platform/orm/orm.ts';
import { endIntroduction } from './end-introduction.ts';
import { holdIntroduction } from './hold-introduction.ts';
import { Introduction } from './introduction.entity.ts';
import { runningStates } from './introduction-life.ts';

const service = { kind: 'service' };

/** Those that may have come to an end: no fewer than `endDue` ends, and few more. */
const maybeDue = (em: Em, now: Date, after: string, size: number): Promise<{ id: string }[]> =>
  em.execute(
    `select i.id from introduction i join profile p on p.id = i.profile_id
     where i.id > ? and i.state in ('REQUESTED', 'AGREED_BY_COMPANY', 'AGREED_BY_CANDIDATE') and (
       i.expires_at <= ? or p.state in ('LOCKED', 'ERASED') or (i.stands_on_profile and (p.state <> 'ACTIVE' or p.restricted_whole)) or i.company_id = any(p.blocked_company_ids)
       or (i.asked_under_release and not exists (select from image_release r where r.candidate_id = i.candidate_id and ${holdingSql('r')}))
     ) order by i.id limit ?`,
    [after, now, now, now, now, size],
  );

const settle = (em: Em, id: string, now: Date): Promise<void> =>
  em.transactional(async (tx) => {
    const { introduction, due } = await holdIntroduction(tx, await tx.findOneOrFail(Introduction, { id }), now);
    if (due) await endIntroduction(tx, introduction, { end: due, by: service }, now);
  });

/** Ends what silence, a restriction, an unpublishing, a blocking or the end of a release has ended (N6). */
export const settleIntroductions = (run: JobRun): Promise<void> => {
  const { orm } = run.services;
  return eachApart(run, {
    after: (id, size) => maybeDue(orm.em.fork(), run.now, id, size),
    act: (id) => settle(orm.em.fork(), id, run.now),
    failed: 'an introduction could not be brought to its end',
  });
};

/** A company that is no member any more has no introductions under way (N1, N6). Called within the transaction that ends the membership. */
export const releaseIntroductionsOfCompany = async (em: Em, companyId: string, now: Date): Promise<void> => {
  const running = { company: companyId, state: { $in: [...runningStates] } };
  const introductions = await em.find(Introduction, running, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  for (const introduction of introductions) await endIntroduction(em, introduction, { end: 'RELEASED', by: service }, now);
};
