import { describe, expect, it } from 'vitest';
import {
  afterAgreement,
  introductionLife,
  introductionStates,
  isFollowed,
  isRunning,
  mayBecome,
  mayDecline,
  mayWithdraw,
  runningStates,
  stateAt,
} from './introduction-life.ts';

const [start, end] = [new Date('2026-11-22T10:00:00Z'), new Date('2026-12-06T10:00:00Z')];

describe('N6: the life of an introduction', () => {
  it('comes to an agreement by two agreements in either order, and by nothing else', () => {
    expect(introductionStates.filter((state) => mayBecome(state, 'AGREED'))).toEqual(['AGREED_BY_COMPANY', 'AGREED_BY_CANDIDATE']);
    expect(afterAgreement('REQUESTED', 'COMPANY')).toBe('AGREED_BY_COMPANY');
    expect(afterAgreement('REQUESTED', 'CANDIDATE')).toBe('AGREED_BY_CANDIDATE');
    expect(afterAgreement('AGREED_BY_COMPANY', 'CANDIDATE')).toBe('AGREED');
    expect(afterAgreement('AGREED_BY_CANDIDATE', 'COMPANY')).toBe('AGREED');
  });

  it.each(introductionStates)('from %s, an agreement goes where the table allows or nowhere', (state) => {
    for (const side of ['COMPANY', 'CANDIDATE'] as const) {
      const next = afterAgreement(state, side);
      expect(next === undefined || mayBecome(state, next)).toBe(true);
    }
  });

  it('has ends that nothing follows', () => {
    for (const over of introductionStates.filter((state) => !isRunning(state) && !isFollowed(state))) {
      expect(introductionStates.filter((state) => introductionLife[state].from.includes(over))).toEqual([]);
    }
  });

  it.each(runningStates)('%s lasts until its last instant, which is not its own', (state) => {
    expect(stateAt({ state, expiresAt: end }, new Date(end.getTime() - 1))).toBe(state);
    expect(stateAt({ state, expiresAt: end }, end)).toBe('EXPIRED');
  });

  it.each([
    ['REQUESTED', 'COMPANY', true, true],
    ['REQUESTED', 'CANDIDATE', true, false],
    ['AGREED_BY_COMPANY', 'COMPANY', false, true],
    ['AGREED_BY_COMPANY', 'CANDIDATE', true, false],
    ['AGREED_BY_CANDIDATE', 'COMPANY', true, false],
    ['AGREED_BY_CANDIDATE', 'CANDIDATE', false, true],
    ['AGREED', 'COMPANY', false, false],
    ['AGREED', 'CANDIDATE', false, false],
    ['DECLINED', 'COMPANY', false, false],
    ['RELEASED', 'CANDIDATE', false, false],
  ] as const)('in %s the %s may decline: %s, withdraw: %s', (state, side, decline, withdraw) => {
    expect(mayDecline({ state, expiresAt: end }, side, start)).toBe(decline);
    expect(mayWithdraw({ state, expiresAt: end, askedBy: 'COMPANY' }, side, start)).toBe(withdraw);
    expect(mayDecline({ state, expiresAt: end }, side, end)).toBe(false);
    expect(mayWithdraw({ state, expiresAt: end, askedBy: 'COMPANY' }, side, end)).toBe(false);
  });

  it.each(['CANDIDATE', 'STAFF'] as const)(
    'asked for by %s, the company has no request to take back: it declines, or takes back its agreement',
    (askedBy) => {
      const asked = { state: 'REQUESTED', expiresAt: end, askedBy } as const;
      expect(mayWithdraw(asked, 'COMPANY', start)).toBe(false);
      expect(mayDecline(asked, 'COMPANY', start)).toBe(true);
      expect(mayWithdraw({ ...asked, state: 'AGREED_BY_COMPANY' }, 'COMPANY', start)).toBe(true);
    },
  );
});
