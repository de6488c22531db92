import { addDays, parisDay, startOfParisDay } from '@jobprod/shared/civil-time';
import { badInput } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { areDataLocked } from '../candidates/data-lock.ts';
import type { Em } from '../platform/orm/orm.ts';
import { currentAcceptance } from '../terms/current-terms.ts';
import { Interview } from './interview.entity.ts';
import { interviewsVisibleTo } from './interview-visibility.ts';

const longest = 62;
/** Days back, where no first day is said. */
const usualPast = 14;

/** What an interviewer has before them. */
export const agenda = ({ em, viewer, now }: Context, firstDay: Date | undefined, days: number): Promise<Interview[]> => {
  if (days < 1 || days > longest) throw badInput(`Ask for 1 to ${longest} days`);
  const day = firstDay?.toISOString().slice(0, 10) ?? addDays(parisDay(now), -usualPast);
  const within = { $gte: startOfParisDay(day), $lt: startOfParisDay(addDays(day, days)) };
  return em.find(
    Interview,
    { $and: [{ startsAt: within }, interviewsVisibleTo(viewer, now)] },
    { orderBy: { startsAt: 'asc', id: 'asc' } },
  );
};

/** The one that waits for a candidate: booked and not over, or an hour they keep. */
export const interviewAhead = ({ em, viewer, now }: Context, candidateId: string): Promise<Interview | null> =>
  em.findOne(
    Interview,
    { $and: [{ candidate: candidateId, state: { $in: ['BOOKED', 'RESERVED'] }, endsAt: { $gt: now } }, interviewsVisibleTo(viewer, now)] },
    { orderBy: { startsAt: 'asc' } },
  );

export const interviewsOf = ({ em, viewer, now }: Context, candidateId: string): Promise<Interview[]> =>
  em.find(
    Interview,
    { $and: [{ candidate: candidateId }, interviewsVisibleTo(viewer, now)] },
    { orderBy: { startsAt: 'desc', id: 'desc' }, limit: 50 },
  );

export const mayBookInterview = async (em: Em, candidateId: string, now: Date): Promise<boolean> =>
  !(await areDataLocked(em, candidateId)) &&
  (await currentAcceptance(em, candidateId)) !== null &&
  (await em.count(Interview, { candidate: candidateId, state: 'BOOKED', endsAt: { $gt: now } })) === 0;
