import { addDays } from '@jobprod/shared/civil-time';
import { limits } from '@jobprod/shared/limits';
import { dayIn, instantIn, weekdayOf } from '@jobprod/shared/zoned-time';
import { later } from '../platform/clock.ts';

export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = (typeof weekdays)[number];

/** `HH:MM` on the interviewer's wall clock, from 00:00 to 24:00. */
export type WeeklyHours = { weekday: Weekday; from: string; until: string };
/** A day off, or hours besides those of the week; both on one day: these hours only. */
export type HoursException =
  | { day: string; kind: 'OFF'; from?: null; until?: null }
  | { day: string; kind: 'EXTRA'; from: string; until: string };
export type OpenHours = {
  timeZone: string;
  weeklyHours: readonly WeeklyHours[];
  exceptions: readonly HoursException[];
  pauseMinutes: number;
};

/** A half-open interval of instants. */
export type Span = { from: Date; until: Date };

const wallClockSpans = ({ weeklyHours, exceptions }: OpenHours, day: string): { from: string; until: string }[] => {
  const ofDay = exceptions.filter((exception) => exception.day === day);
  const extra = ofDay.flatMap((exception) => (exception.kind === 'EXTRA' ? [exception] : []));
  if (ofDay.some(({ kind }) => kind === 'OFF')) return extra;
  return [...weeklyHours.filter(({ weekday }) => weekday === weekdays[weekdayOf(day) - 1]), ...extra];
};

/** Those that touch or overlap made one, in order. */
const joined = (spans: readonly Span[]): Span[] => {
  const kept: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.from.getTime() - other.from.getTime())) {
    const last = kept.at(-1);
    if (!last || span.from > last.until) kept.push({ ...span });
    else if (span.until > last.until) last.until = span.until;
  }
  return kept;
};

/**
 * When an interviewer is there, as instants. Hours are those of their wall clock: on the day a clock skips an hour they have one less, on the day it shows one twice they have one more,
 * and an hour that the clock does not show is none (fault J08).
 */
export const openSpans = (hours: OpenHours, { from, until }: Span): Span[] => {
  const spans: Span[] = [];
  for (let day = addDays(dayIn(hours.timeZone, from), -1); day <= dayIn(hours.timeZone, until); day = addDays(day, 1)) {
    const ofDay = wallClockSpans(hours, day).map((open) => ({
      from: instantIn(hours.timeZone, day, open.from),
      until: instantIn(hours.timeZone, day, open.until),
    }));
    spans.push(...joined(ofDay.filter((span) => span.from < span.until)));
  }
  return spans.filter((span) => span.until > from && span.from < until);
};

export type Hour = { startsAt: Date; endsAt: Date };
/** From the beginning of an interview to the end of the pause after it. */
export type Taken = { startsAt: Date; busyUntil: Date };

export const hourFrom = (startsAt: Date): Hour => ({ startsAt, endsAt: later(startsAt, { minutes: limits.interviewMinutes }) });

/** What a candidate may book now: not so soon that the interviewer learns of it too late, not further than anybody plans. */
export const bookable = (now: Date): Span => ({
  from: later(now, { hours: limits.interviewNoticeHours }),
  until: later(now, { days: limits.interviewHorizonDays }),
});

/** Every hour an interview may begin at within these bounds. Its length is exact time, whatever clocks do meanwhile. */
export const offeredHours = (hours: OpenHours, within: Span): Hour[] =>
  openSpans(hours, within).flatMap(({ from, until }) => {
    const offered: Hour[] = [];
    for (let hour = hourFrom(from); hour.endsAt <= until; hour = hourFrom(later(hour.startsAt, { minutes: limits.interviewStepMinutes })))
      if (hour.startsAt >= within.from && hour.startsAt < within.until) offered.push(hour);
    return offered;
  });

/** Whether an interview may begin at this very instant. */
export const offers = (hours: OpenHours, startsAt: Date): boolean =>
  offeredHours(hours, { from: startsAt, until: later(startsAt, { seconds: 1 }) }).some(
    (hour) => hour.startsAt.getTime() === startsAt.getTime(),
  );

export const busyUntil = ({ endsAt }: Pick<Hour, 'endsAt'>, { pauseMinutes }: Pick<OpenHours, 'pauseMinutes'>): Date =>
  later(endsAt, { minutes: pauseMinutes });

/** Those of the offered hours that nothing taken meets, the interviewer's pause included. What a page shows; whether it can be had, the database says. */
export const freeHours = (hours: OpenHours, within: Span, taken: readonly Taken[]): Hour[] =>
  offeredHours(hours, within).filter((hour) =>
    taken.every(({ startsAt, busyUntil: end }) => hour.startsAt >= end || busyUntil(hour, hours) <= startsAt),
  );
