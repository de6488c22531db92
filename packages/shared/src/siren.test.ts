import { expect, it } from 'vitest';
import { sirenOf } from './siren.ts';

it.each([
  ['534662531', '534662531'],
  ['732 829 320', '732829320'],
  ['356 000 000', '356000000'],
])('N1: %s is a company’s number', (text, siren) => {
  expect(sirenOf(text)).toBe(siren);
});

it.each(['732829321', '73282932', '7328293200', '000000000', '73282932O', ''])('N1: %s is none', (text) => {
  expect(sirenOf(text)).toBeUndefined();
});

it('N1: La Poste’s number is one by the rule of all; the number of one of its places, whose exception is another, is none of a company', () => {
  expect(sirenOf('356000000')).toBe('356000000');
  const place = '35600000049837';
  expect([...place].reduce((sum, digit) => sum + Number(digit), 0) % 5).toBe(0);
  expect(sirenOf(place)).toBeUndefined();
  // A sum of digits that is a multiple of five makes no number: the exception does not reach the nine digits.
  for (const nine of ['356000001', '356000006']) expect(sirenOf(nine)).toBeUndefined();
});
