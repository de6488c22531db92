import { expect, it } from 'vitest';
import { sayFirst } from './first-of-month.ts';

const written = (locale: string, at: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(new Date(at));

it.each([
  ['2026-12-01', { dateStyle: 'long' }, '1er décembre 2026'],
  ['2026-12-01', { dateStyle: 'full' }, 'mardi 1er décembre 2026'],
  ['2026-05-01', { day: 'numeric', month: 'long' }, '1er mai'],
  ['2026-02-01', { dateStyle: 'medium' }, '1er févr. 2026'],
  ['2026-12-11', { dateStyle: 'long' }, '11 décembre 2026'],
  ['2026-12-21', { dateStyle: 'full' }, 'lundi 21 décembre 2026'],
  ['2026-12-31', { dateStyle: 'long' }, '31 décembre 2026'],
] as const)('says %s, %o as French does: %s', (at, options, said) => {
  expect(sayFirst('fr', written('fr-FR', at, options))).toBe(said);
});

it('knows the twelve months, long and short', () => {
  for (let month = 0; month < 12; month += 1)
    for (const length of ['long', 'short'] as const)
      expect(sayFirst('fr', written('fr-FR', new Date(Date.UTC(2026, month)).toISOString(), { day: 'numeric', month: length }))).toMatch(
        /^1er /,
      );
});

it('leaves English as it is', () => {
  expect(sayFirst('en', written('en-GB', '2026-12-01', { dateStyle: 'long' }))).toBe('1 December 2026');
});
