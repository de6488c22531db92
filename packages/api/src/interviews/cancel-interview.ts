import type { Context } from '../authorization/context.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { RegisterReference } from '../platform/register/append.ts';
import type { Services } from '../platform/services.ts';
import { actorOf, holdInterview, sideOf } from './hold-interview.ts';
import type { Interview } from './interview.entity.ts';
import { interviewCancelledMails } from './interview.mail.ts';
import { refuseUnlessChangeable } from './move-interview.ts';
import { registerInterview, sendTo, toldOf } from './tell-interview.ts';

type Calling = { by: NonNullable<Interview['cancelledBy']>; actor: RegisterReference; words: string | null; reason?: string };

/** Calls off one that is held by the transaction: the hour is free again, and both are told, in their calendars too. */
export const callOff = async (
  em: Em,
  interview: Interview,
  { by, actor, words, reason }: Calling,
  { services: { settings, interviewLeavesHour }, now }: { services: Services; now: Date },
): Promise<void> => {
  interview.state = 'CANCELLED';
  interview.cancelledAt = now;
  interview.cancelledBy = by;
  interview.cancellationWords = words;
  interview.calendarSequence += 1;
  await em.flush();
  await interviewLeavesHour(em, interview.id, now);
  const told = await toldOf(em, interview, settings);
  const mails = await sendTo(em, told, interviewCancelledMails(told, { by, words }, now), now);
  await registerInterview(em, interview, {
    register: 'transactions',
    type: 'interview-cancelled',
    at: now,
    by: actor,
    payload: { by, words: words ?? '', ...(reason ? { reason } : {}), mails },
  });
};

/** Either side calls it off, with a word to the other; it never waits for terms (T4). An hour that is only kept is let go, and nothing is left of it: null. */
export const cancelInterview = (context: Context, interviewId: string, words: string | null): Promise<Interview | null> => {
  const { em, viewer, now, services } = context;
  return em.transactional(async (tx) => {
    const interview = await holdInterview(tx, interviewId, context);
    if (interview.state === 'RESERVED') {
      await tx.remove(interview).flush();
      return null;
    }
    const side = sideOf(viewer);
    refuseUnlessChangeable(interview, side, now);
    await callOff(tx, interview, { by: side, actor: actorOf(viewer), words }, { services, now });
    return interview;
  });
};
