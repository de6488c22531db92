import { describe, expect, it } from 'vitest';
import { compactWallClock, dayIn, instantIn, isTimeZone, offsetSecondsAt, weekdayOf, zoneSpells } from './zoned-time.ts';

describe('hours of wall clocks, as instants', () => {
  it.each([
    ['J08: an hour of an ordinary day', 'Europe/Paris', '2026-03-28', '02:30', '2026-03-28T01:30:00.000Z'],
    ['J08: 02:30 on 29 March, which no clock in Paris shows, is 03:00', 'Europe/Paris', '2026-03-29', '02:30', '2026-03-29T01:00:00.000Z'],
    ['J08: 03:00 on 29 March is the same instant', 'Europe/Paris', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['J08: 02:30 on 25 October, shown twice, is the first', 'Europe/Paris', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['J08: 09:00 the day after is an hour later in UTC', 'Europe/Paris', '2026-10-26', '09:00', '2026-10-26T08:00:00.000Z'],
    ['24:00 is the next day’s midnight', 'Europe/Paris', '2026-10-25', '24:00', '2026-10-25T23:00:00.000Z'],
    ['J09: Réunion never changes its clock', 'Indian/Reunion', '2026-03-29', '02:30', '2026-03-28T22:30:00.000Z'],
    ['J09: Québec changes on other days: 8 March', 'America/Toronto', '2026-03-08', '02:30', '2026-03-08T07:00:00.000Z'],
    ['J09: and not on 29 March', 'America/Toronto', '2026-03-29', '02:30', '2026-03-29T06:30:00.000Z'],
  ])('%s', (_what, zone, day, time, instant) => {
    expect(instantIn(zone, day, time).toISOString()).toBe(instant);
  });

  it('J09: the day is that of the zone', () => {
    const at = new Date('2026-03-28T22:30:00Z');
    expect(['Europe/Paris', 'Indian/Reunion', 'America/Toronto'].map((zone) => dayIn(zone, at))).toEqual([
      '2026-03-28',
      '2026-03-29',
      '2026-03-28',
    ]);
    expect(['2026-11-23', '2026-11-29'].map(weekdayOf)).toEqual([1, 7]);
  });

  it('takes names of zones only: an offset knows no change of hour', () => {
    expect(['Europe/Paris', 'Indian/Reunion', 'America/Argentina/Buenos_Aires', 'UTC'].filter(isTimeZone)).toHaveLength(4);
    expect(['+02:00', 'Mars/Olympus', 'Paris', '', 'Europe/Paris\r\nX:1', 'x'.repeat(2_000)].filter(isTimeZone)).toEqual([]);
  });

  it('J08: tells the changes of a clock around an hour', () => {
    const spells = zoneSpells('Europe/Paris', new Date('2026-03-20T09:00:00Z'), new Date('2026-04-01T09:00:00Z'));
    expect(spells.map(({ from, offsetSeconds, wallClock }) => [from.toISOString(), offsetSeconds, wallClock])).toEqual([
      ['2025-10-26T01:00:00.000Z', 3_600, '2025-10-26T03:00:00'],
      ['2026-03-29T01:00:00.000Z', 7_200, '2026-03-29T02:00:00'],
    ]);
    expect(offsetSecondsAt('Indian/Reunion', new Date('2026-01-01T00:00:00Z'))).toBe(14_400);
    expect(compactWallClock('Indian/Reunion', new Date('2026-03-28T22:30:00Z'))).toBe('20260329T023000');
  });
});
