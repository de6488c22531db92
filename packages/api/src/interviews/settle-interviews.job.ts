import { defineTick } from '../platform/jobs/jobs.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Services } from '../platform/services.ts';
import { callOff } from './cancel-interview.ts';
import { forgetLapsed } from './claim-hour.ts';
import { lockInterview } from './hold-interview.ts';

type Ended = { id: string; reason: 'candidate-left' | 'interviewer-left' };

/** Those to come of which one of the two is no longer there: a closed account, or a member of staff who interviews no more. */
const withoutOneOfThem = (em: Em, now: Date): Promise<Ended[]> =>
  em.execute(
    `select i.id, case when ca.closed_at is not null then 'candidate-left' else 'interviewer-left' end as reason
     from interview i join candidate c on c.id = i.candidate_id join account ca on ca.id = c.account_id
     join staff_member s on s.id = i.interviewer_id join account sa on sa.id = s.account_id
     where i.state = 'BOOKED' and i.starts_at > ? and (ca.closed_at is not null or sa.closed_at is not null or not 'INTERVIEWER' = any(s.roles))
     order by i.starts_at limit 500`,
    [now],
  );

/** Calls off what cannot take place any more; hours nobody confirmed go. */
export const settleInterviews = async (em: Em, services: Services, now: Date): Promise<void> => {
  for (const { id, reason } of await withoutOneOfThem(em, now))
    await em.fork().transactional(async (tx) => {
      const interview = await lockInterview(tx, id);
      if (interview?.state !== 'BOOKED') return;
      await callOff(tx, interview, { by: 'SERVICE', actor: { kind: 'service' }, words: null, reason }, { services, now });
    });
  await forgetLapsed(em, {}, now);
};

export const settleInterviewsTick = defineTick({
  name: 'settle-interviews',
  everySeconds: 10,
  async run({ services, now }) {
    await settleInterviews(services.orm.em.fork(), services, now);
  },
});
