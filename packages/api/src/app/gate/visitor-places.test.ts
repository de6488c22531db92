import { expect, it } from 'vitest';
import { createVisitorPlaces } from './visitor-places.ts';

it('fault F08: there are so many places for visitors, for each source and in all; one that is left, twice even, is one more', () => {
  const places = createVisitorPlaces({ inAll: 3, fromOneSource: 2 });
  const leave = places.take('a');
  expect(places.take('a')).toBeDefined();
  expect(places.take('a')).toBeUndefined();
  expect(places.take('b')).toBeDefined();
  expect(places.take('c')).toBeUndefined();
  leave?.();
  leave?.();
  expect(places.take('c')).toBeDefined();
  expect(places.take('c')).toBeUndefined();
});
