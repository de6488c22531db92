import { limits } from '@jobprod/shared/limits';
import { later } from '../platform/clock.ts';
import { defineTick } from '../platform/jobs/jobs.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append } from '../platform/register/append.ts';
import { AskedQuestion, InterviewDesk } from './desk.entity.ts';

/** Desks that are needed no more: half a year after the interview, or as soon as of all that was recorded nothing is left. */
const due = (em: Em, now: Date): Promise<{ id: string; candidate_id: string }[]> =>
  em.execute(
    `select i.id, i.candidate_id from interview i
     where (exists (select from interview_desk d where d.interview_id = i.id) or exists (select from asked_question a where a.interview_id = i.id))
       and (i.ends_at <= ? or (
         exists (select from recording r join clip_source s on s.recording_id = r.id where r.interview_id = i.id)
         and not exists (select from recording r join clip_source s on s.recording_id = r.id where r.interview_id = i.id and s.state <> 'DELETED')
         and not exists (select from recording r where r.interview_id = i.id and r.state <> 'STOPPED')
         and not exists (select from recording r join recording_track t on t.recording_id = r.id
           where r.interview_id = i.id and t.state in ('RECEIVING', 'ARRIVED'))))
     order by i.ends_at limit 200`,
    [later(now, { days: -limits.deskDays })],
  );

/** I4, G5: notes and questions go with what they are about. */
export const forgetDesks = defineTick({
  name: 'forget-desks',
  everySeconds: 600,
  async run({ services: { orm }, now }) {
    for (const { id, candidate_id: candidateId } of await due(orm.em.fork(), now))
      await orm.em.fork().transactional(async (tx) => {
        const gone = (await tx.nativeDelete(InterviewDesk, { interview: id })) + (await tx.nativeDelete(AskedQuestion, { interview: id }));
        if (gone === 0) return;
        await append(tx, {
          register: 'transactions',
          type: 'interview-notes-erased',
          at: now,
          by: { kind: 'service' },
          about: { kind: 'interview', id },
          parties: [candidateId],
          payload: {},
        });
      });
  },
});
