import { Temporal } from 'temporal-polyfill';
import { firstInstantOf } from './zoned-time.ts';

/** The zone of every legal period and civil day of the service. */
export const legalZone = 'Europe/Paris';

/** A civil day in Paris, `YYYY-MM-DD`. */
export type CivilDay = string;

const instantOf = (wallClock: Temporal.PlainDateTime): Date => firstInstantOf(wallClock, legalZone);

const wallClockOf = (at: Date): Temporal.PlainDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(legalZone).toPlainDateTime();

/** The same wall clock in Paris some calendar months or days later (or earlier, negative), the day clamped to the month's end. */
export const addInParis = (at: Date, duration: { months?: number; days?: number }): Date =>
  instantOf(wallClockOf(at).add(duration, { overflow: 'constrain' }));

/** The day it is in Paris at an instant. */
export const parisDay = (at: Date): CivilDay => wallClockOf(at).toPlainDate().toString();

/** The first instant of a day in Paris. */
export const startOfParisDay = (day: CivilDay): Date => instantOf(Temporal.PlainDate.from(day).toPlainDateTime());

/** The day some days later, or earlier when negative. */
export const addDays = (day: CivilDay, days: number): CivilDay => Temporal.PlainDate.from(day).add({ days }).toString();
