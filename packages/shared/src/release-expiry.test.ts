import { describe, expect, it } from 'vitest';
import { releaseExpiry, releaseHolds } from './release-expiry.ts';

const wallClock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'medium' });
const paris = (at: Date) => wallClock.format(at);

describe('releaseExpiry', () => {
  it.each([
    ['2012-06-11T14:00:00+02:00', '2013-12-11 14:00:00'],
    ['2012-08-31T09:30:00+02:00', '2014-02-28 09:30:00'],
    ['2022-08-29T23:59:59+02:00', '2024-02-29 23:59:59'],
    ['2024-08-30T00:00:00+02:00', '2026-02-28 00:00:00'],
  ])('A2: a release approved %s ends at %s, Paris time', (approved, end) => {
    expect(paris(releaseExpiry(new Date(approved)))).toBe(end);
  });

  it.each([
    ['2026-08-31T12:00:00+02:00', '2028-02-29 12:00:00'],
    ['2026-11-30T12:00:00+01:00', '2028-05-30 12:00:00'],
    ['2028-02-29T12:00:00+01:00', '2029-08-29 12:00:00'],
    ['2025-08-31T12:00:00+02:00', '2027-02-28 12:00:00'],
  ])('A2, fault J07: %s ends at %s, never overflowing into the next month', (approved, end) => {
    expect(paris(releaseExpiry(new Date(approved)))).toBe(end);
  });

  it.each(['2024-09-29T02:00:00+02:00', '2024-09-29T02:30:00+02:00', '2024-09-29T02:59:59.999+02:00', '2024-09-29T03:00:00+02:00'])(
    'A2, fault J08: approved %s, the end falls in or just after the hour skipped on 29 March 2026: 03:00 exactly',
    (approved) => {
      expect(releaseExpiry(new Date(approved)).toISOString()).toBe('2026-03-29T01:00:00.000Z');
    },
  );

  it('A2, fault J08: the end falls in the hour shown twice on 25 October 2026: the first of the two', () => {
    expect(releaseExpiry(new Date('2025-04-25T02:30:00+02:00')).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('A2, fault J08: approvals an hour apart in an hour shown twice end together, since the clock showed the same', () => {
    const first = releaseExpiry(new Date('2026-10-25T00:30:00Z'));
    const second = releaseExpiry(new Date('2026-10-25T01:30:00Z'));
    expect(second).toEqual(first);
    expect(paris(first)).toBe('2028-04-25 02:30:00');
  });

  it('A2: keeps the clock and clamps the day, for every half-hour of four years', () => {
    const from = Date.UTC(2024, 0, 1);
    const clamped = { days: 0, gaps: 0 };
    for (let half = 0; half <= 4 * 365.25 * 48; half++) {
      const approved = new Date(from + half * 1_800_000);
      const [day = '', clock = ''] = paris(approved).split(' ');
      const [endDay = '', endClock = ''] = paris(releaseExpiry(approved)).split(' ');
      const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
      const due = new Date(Date.UTC(year, month - 1 + 18, 1));
      const last = new Date(Date.UTC(due.getUTCFullYear(), due.getUTCMonth() + 1, 0)).getUTCDate();
      due.setUTCDate(Math.min(date, last));
      if (date > last) clamped.days++;
      if (endDay !== due.toISOString().slice(0, 10)) expect(endDay, `${day} ${clock}`).toBe(due.toISOString().slice(0, 10));
      if (endClock === clock) continue;
      clamped.gaps++;
      expect([clock.slice(0, 2), endClock]).toEqual(['02', '03:00:00']);
    }
    expect(clamped.days).toBeGreaterThan(0);
    expect(clamped.gaps).toBeGreaterThan(0);
  });

  it('A2, fault J06: holds from the approval on and no longer at the very instant it ends', () => {
    const approved = new Date('2024-08-30T10:00:00+02:00');
    const end = releaseExpiry(approved).getTime();
    expect(releaseHolds(approved, approved)).toBe(true);
    expect(releaseHolds(approved, new Date(approved.getTime() - 1))).toBe(false);
    expect(releaseHolds(approved, new Date(end - 1))).toBe(true);
    expect(releaseHolds(approved, new Date(end))).toBe(false);
    expect(releaseHolds(approved, new Date(end + 1))).toBe(false);
  });
});
