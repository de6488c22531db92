import { describe, expect, it } from 'vitest';
import type { Studio_ClipFragment } from '../../gql/studio/graphql.ts';
import { draftOf, keptDraft, readKeptDraft, sameDraft } from './draft.ts';
import { newCard, newPassage } from './montage.ts';

const passage = (origin: 'SENT' | 'INTERVIEW_CANDIDATE', view: 'CANDIDATE' | 'BOTH' | null) => ({
  ...{ startSeconds: 1, endSeconds: 3, view, card: null },
  source: { id: 's', origin },
});
const clip = {
  ...{
    id: 'c',
    state: 'DRAFT',
    revision: 4,
    title: 'Un chantier',
    description: '',
    language: 'FR',
    posterAtSeconds: 1,
    maximumSeconds: 180,
  },
  ...{ findings: [], ' $fragmentRefs': {} },
  segments: [
    { startSeconds: 0, endSeconds: 2, view: null, card: 'Bonjour', source: null },
    passage('INTERVIEW_CANDIDATE', 'CANDIDATE'),
    passage('INTERVIEW_CANDIDATE', 'BOTH'),
    passage('SENT', null),
  ],
} as unknown as Studio_ClipFragment; // as the API answers it

describe('a clip as it is worked on', () => {
  it('C1: holds cards and passages, each with what it shows of an interview where that is not its own side', () => {
    expect(draftOf(clip).passages).toMatchObject([
      { text: 'Bonjour', start: 0, end: 2 },
      { sourceId: 's', start: 1, end: 3 },
      { sourceId: 's', view: 'BOTH' },
      { sourceId: 's' },
    ]);
    expect(draftOf(clip).passages.map((one) => one.view)).toEqual([undefined, undefined, 'BOTH', undefined]);
  });

  it('is the same however it came to be', () => {
    expect(sameDraft(draftOf(clip), draftOf(clip))).toBe(true);
    expect(sameDraft(draftOf(clip), { ...draftOf(clip), title: 'Autre' })).toBe(false);
    expect(sameDraft(draftOf(clip), { ...draftOf(clip), passages: [] })).toBe(false);
  });

  it('is read back from this device as it was kept, and not at all where it is not whole', () => {
    const draft = { title: 'a', description: 'b', posterAt: 2, passages: [newCard('Bonjour', 2), newPassage('s', 1, 3, 'BOTH')] };
    const kept: unknown = JSON.parse(JSON.stringify(keptDraft(7, draft)));
    const read = readKeptDraft(kept);
    expect(read?.revision).toBe(7);
    expect(read && sameDraft(read.draft, draft)).toBe(true);
    for (const wrong of [
      undefined,
      null,
      'x',
      {},
      { ...(kept as object), segments: [{ startSeconds: 1 }] },
      { ...(kept as object), revision: '7' },
    ])
      expect(readKeptDraft(wrong)).toBeUndefined();
  });
});
