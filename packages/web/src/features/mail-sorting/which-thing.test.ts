import { expect, it } from 'vitest';
import { likelyPurpose, likelyThing, thingsAbout } from './which-thing.ts';

const thing = (id: string, kind: 'CLIP_VERSION' | 'INTRODUCTION') => ({
  __typename: 'MailThing' as const,
  id,
  kind,
  title: 'Titre',
  number: null,
  at: '2026-11-23T10:00:00Z',
});
const [first, second, asked] = [thing('c1', 'CLIP_VERSION'), thing('c2', 'CLIP_VERSION'), thing('i1', 'INTRODUCTION')] as const;

it('offers what a message answers, else the only thing there is, else none in particular', () => {
  const mail = { purpose: 'OTHER' as const, answers: second, things: [second, first, asked] };
  expect(likelyPurpose(mail)).toBe('CLIP_APPROVAL');
  expect(likelyThing(mail, 'CLIP_APPROVAL')).toBe('c2');
  expect(likelyThing(mail, 'INTRODUCTION')).toBe('i1');
  expect(likelyThing({ ...mail, answers: null }, 'CLIP_APPROVAL')).toBe('');
  expect(thingsAbout(mail, 'RIGHTS')).toEqual([]);
});

it('what a message says counts before where it was sent', () => {
  expect(likelyPurpose({ purpose: 'RIGHTS', answers: first, things: [first] })).toBe('RIGHTS');
  expect(likelyPurpose({ purpose: null, answers: null, things: [] })).toBe('OTHER');
});
