import { releaseExpiry } from '@jobprod/shared/release-expiry';
import { describe, expect, it } from 'vitest';
import { releaseHolds, releaseState } from './release-holds.ts';

const startsAt = new Date('2026-08-31T12:00:00Z');
const expiresAt = releaseExpiry(startsAt);
const before = new Date(expiresAt.getTime() - 1);
const withdrawnAt = new Date('2027-01-01T00:00:00Z');

describe('a release in time', () => {
  it.each([
    ['A2: holds from its own instant', {}, startsAt, true, 'LIVE'],
    ['A2: holds up to the last millisecond', {}, before, true, 'LIVE'],
    ['A2: has ended at the instant itself', {}, expiresAt, false, 'EXPIRED'],
    ['A3: withdrawn, it ends at once', { withdrawnAt }, withdrawnAt, false, 'WITHDRAWN'],
    ['A3: it held until it was withdrawn', { withdrawnAt }, new Date(withdrawnAt.getTime() - 1), true, 'LIVE'],
    [
      'A2: renewed after its end, it had ended by itself',
      { replacedAt: new Date(expiresAt.getTime() + 1) },
      new Date(expiresAt.getTime() + 1),
      false,
      'EXPIRED',
    ],
    [
      'fault J04: replaced by an approval of an earlier instant, it never held',
      { replacedAt: new Date(startsAt.getTime() - 1) },
      startsAt,
      false,
      'REPLACED',
    ],
    ['T4: replaced by a newer one', { replacedAt: withdrawnAt }, withdrawnAt, false, 'REPLACED'],
  ])('%s', (_title, changes, on, holds, state) => {
    const release = { startsAt, expiresAt, ...changes };
    expect(releaseHolds(release, on)).toBe(holds);
    expect(releaseState(release, on)).toBe(state);
  });
});
