import { addDays } from '@jobprod/shared/civil-time';
import { limits } from '@jobprod/shared/limits';
import { dayIn } from '@jobprod/shared/zoned-time';
import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { newId } from '../platform/ids.ts';
import { Refusal } from '../platform/refusal.ts';
import { timeZoneOf } from './book-interview.ts';
import type { HoursException, OpenHours, WeeklyHours } from './free-hours.ts';
import { InterviewerAvailability } from './interviewer-availability.entity.ts';
import { holdInterviewer } from './interviewers.ts';

const invalid = (field: string): Refusal => new Refusal('INVALID_INPUT', { detail: field }, [field]);

const time = /^([01]\d|2[0-3]):[0-5]\d$/;

const refuseUnlessSpan = ({ from, until }: { from: string; until: string }, field: string): void => {
  if (!time.test(from) || !(time.test(until) || until === '24:00') || from >= until) throw invalid(field);
};

const byDay = (one: { from?: string | null }, other: { from?: string | null }): number => (one.from ?? '').localeCompare(other.from ?? '');

/** Two spans of one day that overlap say nothing more than one: a slip of the hand. */
const refuseOverlaps = (spans: readonly { from: string; until: string }[], field: string): void => {
  const inOrder = [...spans].sort(byDay);
  if (inOrder.some(({ from }, index) => index > 0 && from < (inOrder[index - 1]?.until ?? ''))) throw invalid(field);
};

const weeklyOf = (weeklyHours: readonly WeeklyHours[]): WeeklyHours[] => {
  if (weeklyHours.length > limits.weeklyHours) throw invalid('weeklyHours');
  for (const hours of weeklyHours) {
    refuseUnlessSpan(hours, 'weeklyHours');
    refuseOverlaps(
      weeklyHours.filter(({ weekday }) => weekday === hours.weekday),
      'weeklyHours',
    );
  }
  return weeklyHours.map(({ weekday, from, until }) => ({ weekday, from, until }));
};

type ExceptionGiven = { day: string; kind: 'OFF' | 'EXTRA'; from?: string | null; until?: string | null };

const exceptionOf = ({ day, kind, from, until }: ExceptionGiven): HoursException => {
  if (kind === 'OFF') return { day, kind };
  if (!from || !until) throw invalid('exceptions');
  refuseUnlessSpan({ from, until }, 'exceptions');
  return { day, kind, from, until };
};

const exceptionsOf = (given: readonly ExceptionGiven[], yesterday: string): HoursException[] => {
  const exceptions = given
    .map(exceptionOf)
    .filter(({ day }) => day >= yesterday)
    .sort((one, other) => one.day.localeCompare(other.day) || byDay(one, other));
  if (exceptions.length > limits.hoursExceptions) throw invalid('exceptions');
  for (const { day } of exceptions)
    refuseOverlaps(
      exceptions.flatMap((exception) => (exception.kind === 'EXTRA' && exception.day === day ? [exception] : [])),
      'exceptions',
    );
  return exceptions;
};

export type AvailabilityGiven = Omit<OpenHours, 'exceptions'> & { exceptions: readonly ExceptionGiven[] };

/** An interviewer's own hours, all at once; what is booked already stays where it is. */
export const setAvailability = (context: Context, given: AvailabilityGiven): Promise<InterviewerAvailability> => {
  const { em, viewer, now } = context;
  if (viewer.kind !== 'staff') throw notFound();
  const { pauseMinutes } = given;
  if (!Number.isInteger(pauseMinutes) || pauseMinutes < 0 || pauseMinutes > limits.pauseMinutes) throw invalid('pauseMinutes');
  const timeZone = timeZoneOf(given.timeZone);
  const hours = {
    timeZone,
    weeklyHours: weeklyOf(given.weeklyHours),
    exceptions: exceptionsOf(given.exceptions, addDays(dayIn(timeZone, now), -1)),
    pauseMinutes,
    updatedAt: now,
  };
  return em.transactional(async (tx) => {
    await holdInterviewer(tx, viewer.staffId);
    const known = await tx.findOne(
      InterviewerAvailability,
      { interviewer: viewer.staffId },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    );
    if (known) return Object.assign(known, hours);
    const made = tx.create(InterviewerAvailability, { id: newId(), interviewer: viewer.staffId, ...hours });
    await tx.persist(made).flush();
    return made;
  });
};
