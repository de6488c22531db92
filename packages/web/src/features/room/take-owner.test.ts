import { expect, it } from 'vitest';
import { isLeft, ownerOf } from './take-owner.ts';

it.each([
  ['the one who recorded it', { bytes: 10, ownerId: 'camille' }, true],
  ['nobody else at the same computer', { bytes: 10, ownerId: 'irene' }, false],
  ['nobody, where nothing was recorded', { bytes: 0, ownerId: 'camille' }, false],
])('I3: what stayed on a device is offered to %s', (_, take, isOffered) => {
  expect(isLeft(take, 'camille')).toBe(isOffered);
});

it('I3: of a viewer who can have recorded nothing, nothing is theirs', () => {
  expect(ownerOf({ candidate: { id: 'camille' }, staff: null })).toBe('camille');
  expect(ownerOf({ candidate: null, staff: { id: 'irene' } })).toBe('irene');
  expect(ownerOf({ candidate: null, staff: null })).toBeUndefined();
  expect(ownerOf(undefined)).toBeUndefined();
});
