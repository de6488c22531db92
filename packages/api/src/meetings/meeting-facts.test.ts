import { describe, expect, it } from 'vitest';
import { introductionLife, introductionStates, mayBecome } from '../introductions/introduction-life.ts';
import { awaited, type MeetingOutcome, mayAccept, mayChange, mayTell, outcomeOf } from './meeting-facts.ts';

const hour = new Date('2026-12-01T10:00:00Z');
const told = new Date('2026-12-01T12:00:00Z');
const end = new Date('2026-12-01T11:00:00Z');
const daysLater = (days: number, milliseconds = 0) => new Date(told.getTime() + days * 86_400_000 + milliseconds);
const proposal = {
  by: 'COMPANY',
  at: '2026-11-20T10:00:00Z',
  hours: [hour.toISOString()],
  minutes: 60,
  form: 'VIDEO',
  place: null,
} as const;

describe('N7: what follows two agreements', () => {
  it('goes from agreed to proposed to scheduled to held or missed, and is called off on the way; nothing follows an end', () => {
    const after = (from: (typeof introductionStates)[number]) => introductionStates.filter((to) => mayBecome(from, to));
    expect(after('AGREED')).toEqual(['MEETING_PROPOSED', 'CANCELLED', 'RELEASED']);
    expect(after('MEETING_PROPOSED')).toEqual(['MEETING_PROPOSED', 'SCHEDULED', 'CANCELLED', 'RELEASED']);
    expect(after('SCHEDULED')).toEqual(['SCHEDULED', 'HELD', 'NO_SHOW', 'CANCELLED', 'RELEASED']);
    for (const over of ['HELD', 'NO_SHOW', 'CANCELLED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'RELEASED'] as const)
      expect(after(over)).toEqual([]);
    expect(introductionLife.REQUESTED.from).toEqual([]);
  });

  it.each<[MeetingOutcome | null, MeetingOutcome | null, 'HELD' | 'NO_SHOW' | undefined, 'HELD' | 'NO_SHOW' | undefined]>([
    [null, null, undefined, undefined],
    ['HELD', null, undefined, undefined],
    [null, 'HELD', undefined, undefined],
    ['HELD', 'HELD', 'HELD', 'HELD'],
    ['CANDIDATE_ABSENT', 'CANDIDATE_ABSENT', 'NO_SHOW', 'NO_SHOW'],
    ['COMPANY_ABSENT', 'COMPANY_ABSENT', 'NO_SHOW', 'NO_SHOW'],
    ['COMPANY_ABSENT', null, 'NO_SHOW', 'NO_SHOW'],
    [null, 'CANDIDATE_ABSENT', 'NO_SHOW', 'NO_SHOW'],
    ['CANDIDATE_ABSENT', null, undefined, 'NO_SHOW'],
    [null, 'COMPANY_ABSENT', undefined, 'NO_SHOW'],
    ['HELD', 'COMPANY_ABSENT', undefined, undefined],
    ['CANDIDATE_ABSENT', 'HELD', undefined, undefined],
    ['CANDIDATE_ABSENT', 'COMPANY_ABSENT', undefined, undefined],
  ])(
    'the company says %s, the candidate %s: %s at once, %s a week later, and not an instant before',
    (companySaid, candidateSaid, now, later) => {
      const meeting = {
        startsAt: hour,
        endsAt: end,
        companySaid,
        companySaidAt: companySaid && told,
        candidateSaid,
        candidateSaidAt: candidateSaid && told,
      };
      expect(outcomeOf(meeting, told)).toBe(now);
      expect(outcomeOf(meeting, daysLater(7, -1))).toBe(now);
      expect(outcomeOf(meeting, daysLater(7))).toBe(later);
    },
  );

  it('an hour is accepted by the other side alone, and while it is still to come', () => {
    const before = new Date(hour.getTime() - 1);
    expect(mayAccept(proposal, 'CANDIDATE', before)).toBe(true);
    expect(mayAccept(proposal, 'COMPANY', before)).toBe(false);
    expect(mayAccept(proposal, 'CANDIDATE', hour)).toBe(false);
    expect(mayAccept(null, 'CANDIDATE', before)).toBe(false);
  });

  it('a fixed meeting is called off until it begins, and told of from then on', () => {
    const meeting = { startsAt: hour, endsAt: end };
    const before = new Date(hour.getTime() - 1);
    expect([mayChange('SCHEDULED', meeting, before), mayTell('SCHEDULED', meeting, before)]).toEqual([true, false]);
    expect([mayChange('SCHEDULED', meeting, hour), mayTell('SCHEDULED', meeting, hour)]).toEqual([false, true]);
    expect([mayChange('HELD', meeting, before), mayTell('HELD', meeting, hour)]).toEqual([false, false]);
  });

  it('the next word waits for whoever has something to say', () => {
    const before = new Date(hour.getTime() - 1);
    expect(awaited('AGREED_BY_COMPANY', null, before)).toEqual(['CANDIDATE']);
    expect(awaited('AGREED', null, before)).toEqual(['CANDIDATE', 'COMPANY']);
    expect(awaited('MEETING_PROPOSED', { proposal }, before)).toEqual(['CANDIDATE']);
    expect(awaited('MEETING_PROPOSED', { proposal }, hour)).toEqual(['CANDIDATE', 'COMPANY']);
    expect(awaited('SCHEDULED', { startsAt: hour, endsAt: end }, before)).toEqual([]);
    expect(awaited('SCHEDULED', { startsAt: hour, endsAt: end, companySaid: 'HELD' }, end)).toEqual(['CANDIDATE']);
    expect(awaited('HELD', { startsAt: hour, endsAt: end }, end)).toEqual([]);
  });
});
