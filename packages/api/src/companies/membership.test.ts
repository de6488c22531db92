import { expect, it } from 'vitest';
import { companyKeyOf } from './company-key.ts';
import { companyState } from './membership.ts';

it.each([
  [{}, 'ACTIVE'],
  [{ endedAt: null, endedAs: null }, 'ACTIVE'],
  [{ endedAt: new Date(0), endedAs: 'suspended' as const }, 'SUSPENDED'],
  [{ endedAt: new Date(0), endedAs: 'left' as const }, 'LEFT'],
])('N1: a membership %o makes a company %s', (membership, state) => {
  expect(companyState(membership)).toBe(state);
});

it.each([
  ['Éts. Martin & fils', 'ETS MARTIN   FILS'],
  ['L’Atelier', 'l atelier'],
  ['Cœur-de-Ville', 'cœur de ville'],
])('N1: %s and %s are one company', (one, other) => {
  expect(companyKeyOf(one)).toBe(companyKeyOf(other));
});
