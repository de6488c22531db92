import { expect, it } from 'vitest';
import { afterFailure } from './take-sender.ts';

it.each([
  [413, 'refused'],
  [422, 'refused'],
  [507, 'full'],
  [404, 'gone'],
  [410, 'gone'],
  [409, 'cut'],
  [500, 'cut'],
  [503, 'cut'],
  [undefined, 'cut'],
] as const)('I3: a chunk answered with %s is %s: what will never be taken is not sent over and over', (status, outcome) => {
  expect(afterFailure(status)).toBe(outcome);
});
