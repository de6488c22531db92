import type { Context } from '../authorization/context.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { actorOf, holdInterview, sideOf } from './hold-interview.ts';
import type { Interview } from './interview.entity.ts';
import { interviewMissedMail } from './interview.mail.ts';
import { mayTell, stateTold } from './interview-facts.ts';
import type { InterviewOutcome, InterviewSide } from './interview-life.ts';
import { registerInterview, sendTo, toldOf } from './tell-interview.ts';

/** Each change of mind is an entry and perhaps a mail to the other. */
const perDay = { limit: 10, minutes: 24 * 60 };

/** One side's word on how it went, on a row that the transaction holds. */
export const noteOutcome = (interview: Interview, side: InterviewSide, outcome: InterviewOutcome, at: Date): void => {
  if (side === 'CANDIDATE') Object.assign(interview, { candidateSaid: outcome, candidateSaidAt: at });
  else Object.assign(interview, { interviewerSaid: outcome, interviewerSaidAt: at });
  interview.state = stateTold(interview.candidateSaid, interview.interviewerSaid);
};

/** The other side learns that somebody says it did not take place; that it did needs no mail. */
const tellOther = async (em: Em, interview: Interview, side: InterviewSide, { services, now }: Context): Promise<string[]> => {
  const told = await toldOf(em, interview, services.settings);
  const outcome = side === 'CANDIDATE' ? interview.candidateSaid : interview.interviewerSaid;
  const other = side === 'CANDIDATE' ? interview.interviewerSaid : interview.candidateSaid;
  if (outcome === 'HELD' || outcome === other) return [];
  return sendTo(em, told, [interviewMissedMail(told, side, outcome === 'INTERVIEWER_ABSENT')], now);
};

/** Once the hour is over, each of the two says whether it took place and who did not come (I1); what they say stays side by side. */
export const tellOutcome = async (context: Context, interviewId: string, outcome: InterviewOutcome): Promise<Interview> => {
  const { em, viewer, now } = context;
  const side = sideOf(viewer);
  await throttle(em, `interview-outcome ${interviewId} ${actorOf(viewer).id ?? ''}`, perDay, now);
  return em.transactional(async (tx) => {
    const interview = await holdInterview(tx, interviewId, context);
    if (!mayTell(interview, now)) throw new Refusal('NOT_POSSIBLE_NOW');
    if ((side === 'CANDIDATE' ? interview.candidateSaid : interview.interviewerSaid) === outcome) return interview;
    noteOutcome(interview, side, outcome, now);
    await tx.flush();
    const mails = await tellOther(tx, interview, side, context);
    await registerInterview(tx, interview, {
      register: 'transactions',
      type: 'interview-outcome-told',
      at: now,
      by: actorOf(viewer),
      payload: { side, outcome, state: interview.state, mails },
    });
    return interview;
  });
};
