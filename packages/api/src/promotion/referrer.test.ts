import { expect, it } from 'vitest';
import { publicPageOf } from './referrer.ts';

it.each([
  ['https://forum.example.org/sujet/12?user=3#page', 'https://forum.example.org/sujet/12'],
  ['https://forum.example.org/', 'https://forum.example.org/'],
  [undefined, null],
  ['about:blank', null],
  ['nonsense', null],
  ['https://jobprod.example/profiles/p-1', null],
  ['https://www.google.fr/search?q=menuisier', null],
  ['https://mail.example.org/inbox', null],
  ['http://localhost:3000/', null],
])('N9: %s counts as %s', (referrer, page) => expect(publicPageOf(referrer, 'jobprod.example')).toBe(page));
