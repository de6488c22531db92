import { describe, expect, it } from 'vitest';
import { changeableUntil, mayChange, mayTell, reminderDue, stateTold } from './interview-facts.ts';
import { interviewStates, mayBecome } from './interview-life.ts';

const planned = { state: 'BOOKED' as const, startsAt: new Date('2026-03-30T08:00:00.000Z'), endsAt: new Date('2026-03-30T08:45:00.000Z') };
const at = (instant: string) => new Date(instant);

describe('what may be done with an interview, and when', () => {
  it.each([
    ['I1, J06: the candidate, a millisecond before the last moment', 'CANDIDATE', '2026-03-30T01:59:59.999Z', true],
    ['I1, J06: the candidate, at the last moment itself', 'CANDIDATE', '2026-03-30T02:00:00.000Z', false],
    ['I1: the interviewer, until it begins', 'INTERVIEWER', '2026-03-30T07:59:59.999Z', true],
    ['I1: the interviewer, once it has begun', 'INTERVIEWER', '2026-03-30T08:00:00.000Z', false],
  ] as const)('%s', (_who, side, now, may) => {
    expect(mayChange(planned, side, at(now))).toBe(may);
    expect(mayChange({ ...planned, state: 'CANCELLED' }, side, at(now))).toBe(false);
  });

  it('J08: six hours before are six hours, though the clock skipped one of them', () => {
    const sunday = { startsAt: at('2026-03-29T07:00:00Z') };
    expect(changeableUntil(sunday, 'CANDIDATE').toISOString()).toBe('2026-03-29T01:00:00.000Z');
  });

  it('I1: how it went is told from its end on, for a month', () => {
    const moments = ['2026-03-30T08:44:59.999Z', '2026-03-30T08:45:00.000Z', '2026-04-29T08:44:59.999Z', '2026-04-29T08:45:00.000Z'].map(
      at,
    );
    expect(moments.map((now) => mayTell(planned, now))).toEqual([false, true, true, false]);
    expect(moments.map((now) => mayTell({ ...planned, state: 'CANCELLED' }, now))).toEqual([false, false, false, false]);
  });

  it.each([
    [null, null, 'BOOKED'],
    ['HELD', null, 'HELD'],
    [null, 'CANDIDATE_ABSENT', 'NO_SHOW'],
    ['INTERVIEWER_ABSENT', 'INTERVIEWER_ABSENT', 'NO_SHOW'],
    ['HELD', 'HELD', 'HELD'],
    ['INTERVIEWER_ABSENT', 'CANDIDATE_ABSENT', 'DISAGREED'],
    ['HELD', 'CANDIDATE_ABSENT', 'DISAGREED'],
  ] as const)('I1: the candidate says %s, the interviewer %s: %s', (candidate, interviewer, state) => {
    expect(stateTold(candidate, interviewer)).toBe(state);
  });

  it('I1: what the two say leads only where its life goes', () => {
    const said = [null, 'HELD', 'CANDIDATE_ABSENT', 'INTERVIEWER_ABSENT'] as const;
    for (const candidate of said)
      for (const interviewer of said)
        for (const next of said.slice(1)) {
          const [before, after] = [stateTold(candidate, interviewer), stateTold(next, interviewer)];
          expect([before, after, before === after || mayBecome(before, after)]).toEqual([before, after, true]);
        }
    expect(interviewStates.filter((state) => mayBecome('CANCELLED', state))).toEqual([]);
  });
});

describe('the reminder that is due', () => {
  const booked = { ...planned, bookedAt: at('2026-03-20T10:00:00Z') };
  it.each([
    ['none before the day before', booked, '2026-03-29T07:59:59.999Z', null],
    ['J08: the day before, in exact time, over the night that has an hour less', booked, '2026-03-29T08:00:00.000Z', 24],
    ['not twice', { ...booked, remindedHours: 24 }, '2026-03-29T09:00:00.000Z', null],
    ['an hour before', { ...booked, remindedHours: 24 }, '2026-03-30T07:00:00.000Z', 1],
    ['only the nearest, after a long stop', booked, '2026-03-30T07:30:00.000Z', 1],
    ['none once it has begun', booked, '2026-03-30T08:00:00.000Z', null],
    [
      'none of the day before, for one booked that day',
      { ...booked, bookedAt: at('2026-03-29T12:00:00Z') },
      '2026-03-29T13:00:00.000Z',
      null,
    ],
    ['but the one of the hour', { ...booked, bookedAt: at('2026-03-29T12:00:00Z') }, '2026-03-30T07:00:00.000Z', 1],
    ['none that a move has said', { ...booked, movedAt: at('2026-03-29T12:00:00Z') }, '2026-03-29T13:00:00.000Z', null],
    ['none for one that was called off', { ...booked, state: 'CANCELLED' as const }, '2026-03-29T13:00:00.000Z', null],
  ])('I1: %s', (_what, interview, now, due) => {
    expect(reminderDue(interview, at(now))).toBe(due);
  });
});
