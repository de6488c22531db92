import { limits } from '@jobprod/shared/limits';
import type { Context } from '../authorization/context.ts';
import { Refusal } from '../platform/refusal.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { forgetLapsed } from './claim-hour.ts';
import { bookable, busyUntil, hourFrom, offers } from './free-hours.ts';
import { actorOf, holdInterview, sideOf } from './hold-interview.ts';
import { orHourTaken } from './hour-taken.ts';
import type { Interview } from './interview.entity.ts';
import { interviewMovedMails } from './interview.mail.ts';
import { mayChange } from './interview-facts.ts';
import type { InterviewSide } from './interview-life.ts';
import type { InterviewerAvailability } from './interviewer-availability.entity.ts';
import { availabilityOf, holdInterviewer } from './interviewers.ts';
import { registerInterview, sendTo, toldOf } from './tell-interview.ts';

const perDay = { limit: 10, minutes: 24 * 60 };

export const refuseUnlessChangeable = (interview: Interview, side: InterviewSide, now: Date): void => {
  if (mayChange(interview, side, now)) return;
  if (interview.state !== 'BOOKED' || side === 'INTERVIEWER') throw new Refusal('NOT_POSSIBLE_NOW');
  throw new Refusal('INTERVIEW_TOO_LATE', { hours: limits.interviewChangeHours });
};

/** A candidate moves to an hour that is offered; an interviewer to any that is still to come, since they know where they are. */
const refuseUnlessOffered = (startsAt: Date, side: InterviewSide, hours: InterviewerAvailability | null, now: Date): void => {
  const { from, until } = bookable(now);
  const isOffered = hours !== null && startsAt >= from && startsAt < until && offers(hours, startsAt);
  const isToCome = startsAt > now && startsAt < until;
  if (side === 'CANDIDATE' ? !isOffered : !isToCome) throw new Refusal('INTERVIEW_HOUR_TAKEN', {}, ['startsAt']);
};

export type Move = { interviewId: string; startsAt: Date; timeZone?: string | undefined; words: string | null };

/** Moves an interview to another hour of the same interviewer. It stays the same one: same UID, the next sequence; its reminders begin anew. Under new terms it goes on as it was (T4). */
export const moveInterview = async (context: Context, { interviewId, startsAt, timeZone, words }: Move): Promise<Interview> => {
  const { em, viewer, now, services } = context;
  const side = sideOf(viewer);
  await throttle(em, `interview-move ${interviewId} ${side}`, perDay, now);
  return orHourTaken(() =>
    em.transactional(async (tx) => {
      const interview = await holdInterview(tx, interviewId, context);
      refuseUnlessChangeable(interview, side, now);
      await holdInterviewer(tx, interview.interviewer.id);
      const hours = await availabilityOf(tx, interview.interviewer.id);
      refuseUnlessOffered(startsAt, side, hours, now);
      await forgetLapsed(tx, { interviewer: interview.interviewer.id }, now);
      const before = interview.startsAt;
      const { endsAt } = hourFrom(startsAt);
      Object.assign(interview, { startsAt, endsAt, busyUntil: busyUntil({ endsAt }, { pauseMinutes: hours?.pauseMinutes ?? 0 }) });
      if (timeZone !== undefined && side === 'CANDIDATE') interview.timeZone = timeZone;
      interview.calendarSequence += 1;
      interview.movedAt = now;
      interview.remindedHours = null;
      await tx.flush();
      await services.interviewLeavesHour(tx, interview.id, now);
      const told = await toldOf(tx, interview, services.settings);
      const mails = await sendTo(tx, told, interviewMovedMails(told, before, { by: side, words }, now), now);
      await registerInterview(tx, interview, {
        register: 'transactions',
        type: 'interview-moved',
        at: now,
        by: actorOf(viewer),
        payload: { from: before.toISOString(), words: words ?? '', mails },
      });
      return interview;
    }),
  );
};
