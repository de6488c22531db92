import { expect, it } from 'vitest';
import { newPassPhrase, normalPhrase } from './pass-phrase.ts';
import { passwordWords } from './password-words.ts';

it('D3: a password is of readable words, no two of them alike, and of 64 bits of chance at least', () => {
  const words = newPassPhrase().split('-');
  expect(words.every((word) => /^[a-z]{3,}$/.test(word) && passwordWords.includes(word))).toBe(true);
  expect(new Set(passwordWords.map(normalPhrase)).size).toBe(passwordWords.length);
  expect(words.length * Math.log2(passwordWords.length)).toBeGreaterThanOrEqual(64);
  expect(new Set(Array.from({ length: 200 }, newPassPhrase)).size).toBe(200);
});

it('D3: it is typed as people type: with accents, capitals, spaces, a stop at its end', () => {
  expect(normalPhrase(' Élan Vert-mer. ')).toBe(normalPhrase('elan-vert-mer'));
});
