import { expect, it } from 'vitest';
import { isAbsent } from './profile-page.tsx';

const answered = (profile: unknown): unknown => Object.assign(Object.create(null), { profile });

it.each([
  ['a profile that is there, in an answer without a prototype as graphql-js gives it', answered({ id: 'x' }), false],
  ['D2: a profile that is hidden or never was', answered(null), true],
  ['no answer at all', null, true],
])('%s', (_what, data, absent) => {
  expect(isAbsent(data)).toBe(absent);
});
