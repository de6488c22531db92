import { describe, expect, it } from 'vitest';
import { freeHours, type HoursException, type OpenHours, offeredHours, openSpans, type WeeklyHours, weekdays } from './free-hours.ts';

const everyDay = (from: string, until: string): WeeklyHours[] => weekdays.map((weekday) => ({ weekday, from, until }));
const opened = (weeklyHours: WeeklyHours[], exceptions: HoursException[] = [], timeZone = 'Europe/Paris'): OpenHours => ({
  timeZone,
  weeklyHours,
  exceptions,
  pauseMinutes: 15,
});
const during = (day: string) => ({ from: new Date(`${day}T00:00:00Z`), until: new Date(`${day}T21:00:00Z`) });
const instants = (hours: readonly { startsAt: Date }[]) => hours.map(({ startsAt }) => startsAt.toISOString().slice(5, 16));

describe('when an interviewer is there', () => {
  it.each<[string, OpenHours, string, [string, string][]]>([
    ['an ordinary day of winter', opened(everyDay('09:00', '12:00')), '2026-03-28', [['03-28T08:00', '03-28T11:00']]],
    ['J08: 29 March, after the clock has changed', opened(everyDay('09:00', '12:00')), '2026-03-29', [['03-29T07:00', '03-29T10:00']]],
    ['J08: the night of 29 March has an hour less', opened(everyDay('01:00', '04:00')), '2026-03-29', [['03-29T00:00', '03-29T02:00']]],
    ['J08: an hour that night skips is none', opened(everyDay('02:00', '03:00')), '2026-03-29', []],
    [
      'J08: from 02:30, which that night skips, is from 03:00',
      opened(everyDay('02:30', '04:00')),
      '2026-03-29',
      [['03-29T01:00', '03-29T02:00']],
    ],
    ['J08: the night of 25 October has an hour more', opened(everyDay('01:00', '04:00')), '2026-10-25', [['10-24T23:00', '10-25T03:00']]],
    ['J08: 25 October, after the clock has changed', opened(everyDay('09:00', '12:00')), '2026-10-25', [['10-25T08:00', '10-25T11:00']]],
    [
      'J09: an interviewer in Réunion',
      opened(everyDay('09:00', '12:00'), [], 'Indian/Reunion'),
      '2026-03-29',
      [['03-29T05:00', '03-29T08:00']],
    ],
    [
      'J09: an interviewer in Québec',
      opened(everyDay('09:00', '12:00'), [], 'America/Toronto'),
      '2026-03-29',
      [['03-29T13:00', '03-29T16:00']],
    ],
    ['a day off', opened(everyDay('09:00', '12:00'), [{ day: '2026-03-28', kind: 'OFF' }]), '2026-03-28', []],
    [
      'hours besides those of the week, joined to them',
      opened(everyDay('09:00', '12:00'), [{ day: '2026-03-28', kind: 'EXTRA', from: '12:00', until: '14:00' }]),
      '2026-03-28',
      [['03-28T08:00', '03-28T13:00']],
    ],
    [
      'a day off but for an hour',
      opened(everyDay('09:00', '12:00'), [
        { day: '2026-03-28', kind: 'EXTRA', from: '17:00', until: '18:00' },
        { day: '2026-03-28', kind: 'OFF' },
      ]),
      '2026-03-28',
      [['03-28T16:00', '03-28T17:00']],
    ],
  ])('%s', (_what, hours, day, expected) => {
    expect(
      openSpans(hours, during(day)).map(({ from, until }) => [from.toISOString().slice(5, 16), until.toISOString().slice(5, 16)]),
    ).toEqual(expected);
  });
});

describe('the hours that are free', () => {
  const hours = opened(everyDay('09:00', '12:00'));
  const day = during('2026-03-28');

  it('I1: begin every half hour, and end within the interviewer’s hours', () => {
    expect(instants(offeredHours(hours, day))).toEqual(['03-28T08:00', '03-28T08:30', '03-28T09:00', '03-28T09:30', '03-28T10:00']);
  });

  it('I1: leave what is taken, and the interviewer’s pause before and after', () => {
    const taken = { startsAt: new Date('2026-03-28T09:00:00Z'), busyUntil: new Date('2026-03-28T10:00:00Z') };
    expect(instants(freeHours(hours, day, [taken]))).toEqual(['03-28T08:00', '03-28T10:00']);
    const minuteLonger = { ...taken, busyUntil: new Date('2026-03-28T10:01:00Z') };
    expect(instants(freeHours(hours, day, [minuteLonger]))).toEqual(['03-28T08:00']);
  });

  it.each(['2026-03-29', '2026-10-25'])('J08: last 45 minutes of exact time, through the change of hour of %s', (change) => {
    const night = opened(everyDay('00:00', '24:00'));
    const offered = offeredHours(night, { from: new Date(`${change}T00:00:00Z`), until: new Date(`${change}T02:00:00Z`) });
    expect(offered.map(({ startsAt, endsAt }) => endsAt.getTime() - startsAt.getTime())).toEqual([1, 2, 3, 4].map(() => 45 * 60_000));
    expect(new Set(instants(offered)).size).toBe(4);
  });
});
