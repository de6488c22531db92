import { expect, it } from 'vitest';
import { addDays, addInParis, parisDay, startOfParisDay } from './civil-time.ts';

it('fault J09: the day is the one it is in Paris, wherever the reader is', () => {
  expect(parisDay(new Date('2026-06-30T21:59:59Z'))).toBe('2026-06-30');
  expect(parisDay(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
  expect(parisDay(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
});

it('fault J08: a day is 23, 24 or 25 hours long, from its first instant to the next day’s', () => {
  const hours = (day: string) => (startOfParisDay(addDays(day, 1)).getTime() - startOfParisDay(day).getTime()) / 3_600_000;
  expect(['2026-03-29', '2026-03-30', '2026-10-25'].map(hours)).toEqual([23, 24, 25]);
  expect(startOfParisDay('2026-03-29').toISOString()).toBe('2026-03-28T23:00:00.000Z');
});

it('a day later is the next of the calendar', () => {
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
});

it('A2: a reminder some days before keeps the hour of the wall clock across a change of hour', () => {
  expect(addInParis(new Date('2026-04-10T08:00:00Z'), { days: -30 }).toISOString()).toBe('2026-03-11T09:00:00.000Z');
});
