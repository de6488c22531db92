import { limits } from '@jobprod/shared/limits';
import { LockMode } from '@mikro-orm/core';
import { requireUnlocked } from '../candidates/data-lock.ts';
import { later } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { requireCurrentTerms } from '../terms/current-terms.ts';
import { bookable, busyUntil, hourFrom, offers } from './free-hours.ts';
import { orHourTaken } from './hour-taken.ts';
import { Interview } from './interview.entity.ts';
import type { InterviewerAvailability } from './interviewer-availability.entity.ts';
import { availabilities, holdCandidate, holdInterviewer } from './interviewers.ts';

export type Wish = { candidateId: string; startsAt: Date; timeZone: string };

/** Those who are there at that hour, the least booked first. */
export const interviewersAt = async (em: Em, startsAt: Date, now: Date): Promise<InterviewerAvailability[]> => {
  const { from, until } = bookable(now);
  if (startsAt < from || startsAt >= until) return [];
  const there = (await availabilities(em)).filter((hours) => offers(hours, startsAt));
  const booked = await em.execute<{ id: string; count: number }[]>(
    `select interviewer_id as id, count(*)::int as count from interview where state = 'BOOKED' and starts_at > ? group by 1`,
    [now],
  );
  const countOf = ({ interviewer }: InterviewerAvailability) => booked.find(({ id }) => id === interviewer.id)?.count ?? 0;
  return there.sort((one, other) => countOf(one) - countOf(other));
};

/** What nobody confirmed in time was never there. Correct without: what reads an hour asks the clock; this makes room for whoever wants it now. */
export const forgetLapsed = async (em: Em, where: { interviewer?: string }, now: Date): Promise<void> => {
  await em.nativeDelete(Interview, { ...where, state: 'RESERVED', reservedUntil: { $lte: now } });
};

const isBookedAlready = async (em: Em, candidateId: string, now: Date): Promise<boolean> =>
  (await em.count(Interview, { candidate: candidateId, state: 'BOOKED', endsAt: { $gt: now } })) > 0;

/**
 * Keeps an hour for a candidate: the one they have kept already, or a new one of the first interviewer whom nobody else has then. One at a time; what they kept before is let go.
 * Called in a transaction of its own for each interviewer, since a constraint that refuses ends it.
 */
const keepHour = async (
  em: Em,
  { candidateId, startsAt, timeZone }: Wish,
  hours: InterviewerAvailability,
  now: Date,
): Promise<Interview> => {
  await holdInterviewer(em, hours.interviewer.id);
  await em.nativeDelete(Interview, { candidate: candidateId, state: 'RESERVED' });
  await forgetLapsed(em, { interviewer: hours.interviewer.id }, now);
  const { endsAt } = hourFrom(startsAt);
  const interview = em.create(Interview, {
    id: newId(),
    candidate: candidateId,
    interviewer: hours.interviewer.id,
    state: 'RESERVED',
    startsAt,
    endsAt,
    busyUntil: busyUntil({ endsAt }, hours),
    timeZone,
    calendarSequence: 0,
    reservedUntil: later(now, { minutes: limits.interviewReservedMinutes }),
  });
  await em.persist(interview).flush();
  return interview;
};

/** Whether somebody else has the hour by now: spares whoever comes after them the wait. Nothing rests on it: the constraint decides. */
const isGone = async (em: Em, { candidateId, startsAt }: Wish, hours: InterviewerAvailability, now: Date): Promise<boolean> => {
  const { endsAt } = hourFrom(startsAt);
  const meets = { interviewer: hours.interviewer.id, startsAt: { $lt: busyUntil({ endsAt }, hours) }, busyUntil: { $gt: startsAt } };
  const stands = {
    $or: [{ state: { $nin: ['CANCELLED' as const, 'RESERVED' as const] } }, { state: 'RESERVED' as const, reservedUntil: { $gt: now } }],
  };
  return (await em.count(Interview, { ...meets, ...stands, candidate: { $ne: candidateId } })) > 0;
};

const keptAlready = (em: Em, { candidateId, startsAt }: Wish, now: Date): Promise<Interview | null> =>
  em.findOne(
    Interview,
    { candidate: candidateId, startsAt, state: 'RESERVED', reservedUntil: { $gt: now } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );

const claimFrom = (
  em: Em,
  wish: Wish,
  hours: InterviewerAvailability | undefined,
  now: Date,
  then: (tx: Em, interview: Interview) => Promise<void>,
): Promise<Interview> =>
  orHourTaken(() =>
    em.transactional(async (tx) => {
      if (hours && (await isGone(tx, wish, hours, now))) throw new Refusal('INTERVIEW_HOUR_TAKEN');
      await holdCandidate(tx, wish.candidateId);
      await requireUnlocked(tx, wish.candidateId);
      await requireCurrentTerms(tx, wish.candidateId);
      if (await isBookedAlready(tx, wish.candidateId, now)) throw new Refusal('INTERVIEW_ALREADY_BOOKED');
      const interview = (await keptAlready(tx, wish, now)) ?? (hours ? await keepHour(tx, wish, hours, now) : null);
      if (!interview) throw new Refusal('INTERVIEW_HOUR_TAKEN');
      interview.timeZone = wish.timeZone;
      await then(tx, interview);
      return interview;
    }),
  );

/** Claims an hour and does with it what is asked, in one transaction; refused when every interviewer who was there has been taken by somebody else. */
export const claimHour = async (
  em: Em,
  wish: Wish,
  now: Date,
  then: (tx: Em, interview: Interview) => Promise<void>,
): Promise<Interview> => {
  const there = await interviewersAt(em, wish.startsAt, now);
  for (const hours of there.length > 0 ? there : [undefined])
    try {
      return await claimFrom(em, wish, hours, now, then);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'INTERVIEW_HOUR_TAKEN') throw error;
    }
  throw new Refusal('INTERVIEW_HOUR_TAKEN');
};
