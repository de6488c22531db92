import { describe, expect, it } from 'vitest';
import { byDay, createZonedFormat } from './zoned-format.ts';

describe('hours on a clock that is not here', () => {
  it('J09: one instant is shown on the day and at the hour of each zone', () => {
    const late = '2026-11-24T21:30:00.000Z';
    const shown = (zone: string) => {
      const { dayKey, time } = createZonedFormat('fr', zone);
      return [dayKey(late), time(late)];
    };
    expect(shown('Europe/Paris')).toEqual(['2026-11-24', '22:30']);
    expect(shown('Indian/Reunion')).toEqual(['2026-11-25', '01:30']);
    expect(shown('America/Toronto')).toEqual(['2026-11-24', '16:30']);
  });

  it('J08: an hour that the clock shows twice is told apart', () => {
    const paris = createZonedFormat('fr', 'Europe/Paris');
    const twice = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'];
    expect(twice.map(paris.time)).toEqual(['02:30', '02:30']);
    expect(new Set(twice.map(paris.timeAndOffset)).size).toBe(2);
  });

  it('J09: hours are grouped by the days of the zone', () => {
    const hours = ['2026-11-24T19:00:00Z', '2026-11-24T21:00:00Z'];
    const days = (zone: string) => byDay(hours, (hour) => hour, createZonedFormat('fr', zone)).map(([day, items]) => [day, items.length]);
    expect(days('Europe/Paris')).toEqual([['2026-11-24', 2]]);
    expect(days('Indian/Reunion')).toEqual([
      ['2026-11-24', 1],
      ['2026-11-25', 1],
    ]);
  });
});
