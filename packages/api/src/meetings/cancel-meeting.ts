import type { Context } from '../authorization/context.ts';
import type { Introduction } from '../introductions/introduction.entity.ts';
import { Refusal } from '../platform/refusal.ts';
import { holdOwnMeeting } from './hold-meeting.ts';
import { meetingCancelledMails } from './meeting.mail.ts';
import { mayChange } from './meeting-facts.ts';
import { registerMeeting, sendTo, toldOf } from './meeting-register.ts';
import { takeStep } from './take-step.ts';

/** Calls the meeting off for good, fixed or not: another hour is proposed, not cancelled for (N7). A fixed one leaves both calendars. */
export const cancelMeeting = async (context: Context, id: string, words: string | null): Promise<Introduction> => {
  const { em, now, services } = context;
  return em.transactional(async (tx) => {
    const { introduction, meeting, side, by } = await holdOwnMeeting(tx, id, context);
    if (!mayChange(introduction.state, meeting, now)) throw new Refusal('NOT_POSSIBLE_NOW');
    await takeStep(tx, introduction, 'CANCELLED', now, side);
    const isFixed = meeting.startsAt != null;
    tx.assign(meeting, { proposal: null, cancellationWords: words, calendarSequence: meeting.calendarSequence + (isFixed ? 1 : 0) });
    await tx.flush();
    const told = await toldOf(tx, introduction, meeting, services.settings);
    const mails = await sendTo(tx, told, meetingCancelledMails(told, { by: side, words }, now), now);
    await registerMeeting(tx, introduction, {
      type: 'meeting-cancelled',
      by,
      at: now,
      payload: { side, startsAt: meeting.startsAt?.toISOString() ?? null, words: words ?? '', mails },
    });
    return introduction;
  });
};
