import { expect, it } from 'vitest';
import { endUpon, goneBy, type Happening, happenings } from './introduction-ends.ts';
import { introductionStates, isFollowed, isRunning } from './introduction-life.ts';

const both: Readonly<Record<Happening, 'goes on' | 'is released'>> = {
  'profile-restricted': 'goes on',
  'profile-unpublished': 'goes on',
  'profile-expired': 'goes on',
  'profile-erased': 'is released',
  'data-locked': 'is released',
  'account-closed': 'is released',
  'release-over': 'goes on',
  'company-blocked': 'is released',
  'company-gone': 'is released',
};

it.each(happenings)(
  'N6: upon %s, what waits for an agreement is released, what is agreed ends as the table says, what is over stays',
  (happening) => {
    for (const state of introductionStates) {
      const isAgreed = isFollowed(state) && both[happening] === 'is released';
      expect({ state, end: endUpon(state, happening) }).toEqual({ state, end: isRunning(state) || isAgreed ? 'RELEASED' : undefined });
    }
  },
);

it('N1, N6, G3: what is found of the two names one of those that end even an agreed introduction, or none', () => {
  const there = { profileState: 'ACTIVE', isBlocked: false, isMember: true, isClosed: false } as const;
  expect(goneBy(there)).toBeUndefined();
  for (const profileState of ['INACTIVE', 'EXPIRED'] as const) expect(goneBy({ ...there, profileState })).toBeUndefined();
  expect(goneBy({ ...there, profileState: 'LOCKED' })).toBe('data-locked');
  expect(goneBy({ ...there, profileState: 'ERASED' })).toBe('profile-erased');
  expect(goneBy({ ...there, isBlocked: true })).toBe('company-blocked');
  expect(goneBy({ ...there, isMember: false })).toBe('company-gone');
  expect(goneBy({ ...there, isClosed: true })).toBe('account-closed');
});
