import type { Context } from '../authorization/context.ts';
import { areDataLocked } from '../candidates/data-lock.ts';
import { later } from '../platform/clock.ts';
import type { Em } from '../platform/orm/orm.ts';
import { currentAcceptance } from '../terms/current-terms.ts';
import { bookable, freeHours, type Hour, type Span } from './free-hours.ts';
import { Interview } from './interview.entity.ts';
import type { InterviewerAvailability } from './interviewer-availability.entity.ts';
import { availabilities } from './interviewers.ts';

type Busy = { interviewerId: string; candidateId: string; startsAt: Date; endsAt: Date; busyUntil: Date };

/** What stands in the way: booked, or kept by somebody else and not lapsed. Not the interview that is being moved, nor what the candidate keeps and would let go. */
const taken = async (em: Em, candidateId: string, moving: string | undefined, within: Span, now: Date): Promise<Busy[]> => {
  const rows = await em.find(Interview, {
    busyUntil: { $gt: within.from },
    startsAt: { $lt: later(within.until, { hours: 4 }) },
    ...(moving === undefined ? {} : { id: { $ne: moving } }),
    $or: [
      { state: { $nin: ['CANCELLED', 'RESERVED'] } },
      { state: 'RESERVED', reservedUntil: { $gt: now }, candidate: { $ne: candidateId } },
    ],
  });
  return rows.map(({ interviewer, candidate, startsAt, endsAt, busyUntil }) => ({
    interviewerId: interviewer.id,
    candidateId: candidate.id,
    startsAt,
    endsAt,
    busyUntil,
  }));
};

const freeOf = (hours: InterviewerAvailability, candidateId: string, busy: readonly Busy[], within: Span): Hour[] => {
  const own = busy.filter((one) => one.candidateId === candidateId).map(({ startsAt, endsAt }) => ({ startsAt, busyUntil: endsAt }));
  const theirs = busy.filter(({ interviewerId }) => interviewerId === hours.interviewer.id);
  return freeHours(hours, within, theirs).filter((hour) =>
    own.every((one) => hour.startsAt >= one.busyUntil || hour.endsAt <= one.startsAt),
  );
};

/**
 * The hours a candidate may book, of every interviewer together, or of one's own for an interview that is moved. Without the terms in force there are none (T2, T4); to move what is booked
 * they are not asked for. What is shown may be gone a moment later: booking it decides.
 */
export const interviewSlots = async ({ em, viewer, now }: Context, moving: Interview | undefined): Promise<Hour[]> => {
  if (viewer.kind !== 'candidate') return [];
  if (!moving && ((await areDataLocked(em, viewer.candidateId)) || !(await currentAcceptance(em, viewer.candidateId)))) return [];
  const within = bookable(now);
  const busy = await taken(em, viewer.candidateId, moving?.id, within, now);
  const there = (await availabilities(em)).filter(({ interviewer }) => !moving || interviewer.id === moving.interviewer.id);
  const byInstant = new Map<number, Hour>();
  for (const hours of there)
    for (const hour of freeOf(hours, viewer.candidateId, busy, within)) byInstant.set(hour.startsAt.getTime(), hour);
  return [...byInstant.values()].sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
};
