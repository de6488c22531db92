import { expect, it } from 'vitest';
import { addDays, addInParis, parisDay, parisDayBounds, parisDaysBetween, startOfParisDay } from './civil-time.ts';

it('fault J09: the day is the one it is in Paris, wherever the reader is', () => {
  expect(parisDay(new Date('2026-06-30T21:59:59Z'))).toBe('2026-06-30');
  expect(parisDay(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
  expect(parisDay(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
});

it('fault J08: a day is 23, 24 or 25 hours long, from its first instant to the next day’s', () => {
  const hours = (day: string) => {
    const { from, until } = parisDayBounds(day);
    return (until.getTime() - from.getTime()) / 3_600_000;
  };
  expect(['2026-03-29', '2026-03-30', '2026-10-25'].map(hours)).toEqual([23, 24, 25]);
  expect(startOfParisDay('2026-03-29').toISOString()).toBe('2026-03-28T23:00:00.000Z');
});

it('counts days by midnights of Paris, not by 24 hours', () => {
  expect(parisDaysBetween(new Date('2026-03-28T22:59:00Z'), new Date('2026-03-28T23:01:00Z'))).toBe(1);
  expect(parisDaysBetween(new Date('2026-03-29T21:59:00Z'), new Date('2026-03-28T23:01:00Z'))).toBe(0);
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
});

it('A2: a reminder some days before keeps the hour of the wall clock across a change of hour', () => {
  expect(addInParis(new Date('2026-04-10T08:00:00Z'), { days: -30 }).toISOString()).toBe('2026-03-11T09:00:00.000Z');
});
