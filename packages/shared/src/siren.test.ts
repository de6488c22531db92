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
