import { expect, it } from 'vitest';
import { problemOf } from './picture-problem.ts';

it.each([
  [422, { code: 'INVALID_INPUT' }, 'kind'],
  [422, { code: 'TERMS_NOT_APPROVED' }, 'terms'],
  [422, { code: 'NOT_POSSIBLE_NOW' }, 'frozen'],
  [413, { code: 'CONTENT_TOO_LONG' }, 'tooLarge'],
  [413, null, 'tooLarge'],
  [429, { code: 'TOO_MANY_ATTEMPTS' }, 'tooMany'],
  [503, 'out of order', 'network'],
  [422, null, 'network'],
] as const)('C2: a picture answered with %s %j was not taken because of: %s', (status, body, problem) => {
  expect(problemOf(status, body)).toBe(problem);
});
