import { limits } from '@jobprod/shared/limits';
import { later } from '../platform/clock.ts';
import type { Interview } from './interview.entity.ts';
import type { InterviewOutcome, InterviewSide, InterviewState } from './interview-life.ts';

type Planned = Pick<Interview, 'state' | 'startsAt'>;

/** Until when a side may call it off or move it: the candidate some hours ahead, so that the hour is of use to somebody else; the interviewer until it begins. */
export const changeableUntil = ({ startsAt }: Pick<Interview, 'startsAt'>, side: InterviewSide): Date =>
  side === 'CANDIDATE' ? later(startsAt, { hours: -limits.interviewChangeHours }) : startsAt;

export const mayChange = (interview: Planned, side: InterviewSide, on: Date): boolean =>
  interview.state === 'BOOKED' && on < changeableUntil(interview, side);

/** Each side says how it went once the hour is over, and for a month may correct what it said. */
export const mayTell = ({ state, endsAt }: Pick<Interview, 'state' | 'endsAt'>, on: Date): boolean =>
  (['BOOKED', 'HELD', 'NO_SHOW', 'DISAGREED'] as const).some((told) => told === state) &&
  on >= endsAt &&
  on < later(endsAt, { days: limits.interviewOutcomeDays });

const stateFor = (outcome: InterviewOutcome): InterviewState => (outcome === 'HELD' ? 'HELD' : 'NO_SHOW');

/** What an interview is, by what the two say of it: the first word stands until the other contradicts it. */
export const stateTold = (
  candidateSaid: InterviewOutcome | null | undefined,
  interviewerSaid: InterviewOutcome | null | undefined,
): InterviewState => {
  if (candidateSaid && interviewerSaid && candidateSaid !== interviewerSaid) return 'DISAGREED';
  const said = candidateSaid ?? interviewerSaid;
  return said ? stateFor(said) : 'BOOKED';
};

/** Hours before an interview at which both are reminded of it. */
export const reminderHours = [24, 1] as const;
export type ReminderHours = (typeof reminderHours)[number];

type Reminded = Pick<Interview, 'state' | 'startsAt' | 'remindedHours' | 'bookedAt' | 'movedAt'>;

/**
 * The reminder to send now; null where none is due. In exact time, so that a change of hour in between moves nothing. Each goes once, of several that have come due only the nearest, and
 * none that the mail of the booking, or of the last move, has said already.
 */
export const reminderDue = ({ state, startsAt, remindedHours, bookedAt, movedAt }: Reminded, now: Date): ReminderHours | null => {
  if (state !== 'BOOKED' || now >= startsAt) return null;
  const nearest = reminderHours.findLast((hours) => later(startsAt, { hours: -hours }) <= now);
  if (nearest === undefined || nearest >= (remindedHours ?? Number.POSITIVE_INFINITY)) return null;
  const lastSaid = movedAt ?? bookedAt;
  return lastSaid && lastSaid >= later(startsAt, { hours: -nearest }) ? null : nearest;
};
