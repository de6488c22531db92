import { describe, expect, it } from 'vitest';
import { manifestHashOf, vouchedFor } from './clip-manifest.ts';
import type { FrozenEdit } from './clip-render.entity.ts';
import type { Segment } from './clip-segment.ts';
import type { StoredCaptions } from './stored-captions.ts';

const file = (sha256: string) => ({ key: `k/${sha256}`, sha256, size: 1, width: 16, height: 16 });
const edit = (segments: Segment[]): FrozenEdit => ({ title: 'Un titre', description: 'Deux mots', language: 'fr', posterAt: 1, segments });
const sources = [{ id: 's', sha256: 'aa' }];
const hash = (segments: Segment[], captions: StoredCaptions | null = null) =>
  manifestHashOf(edit(segments), sources, { renditions: [file('bb')], poster: file('cc'), captions });
const passage = { sourceId: 's', start: 1, end: 3 };

it('C3: what an approval binds is the same hash as before there were views, cards and captions', () => {
  expect(hash([passage])).toBe('65df80f319395544b86787fd36a58719e91ace406fb57a2ed7e9da2b989e50cc');
});

it('C1, C3: the view of a passage, the track beside it, and the words and length of a card are all bound', () => {
  const edits: Segment[][] = [
    [passage],
    [{ ...passage, view: 'BOTH', otherId: 'o' }],
    [{ ...passage, view: 'INTERVIEWER', otherId: 'o' }],
    [{ ...passage, view: 'BOTH', otherId: 'p' }],
    [{ card: 'Merci', seconds: 2 }, passage],
    [{ card: 'Merci !', seconds: 2 }, passage],
    [{ card: 'Merci', seconds: 3 }, passage],
    [passage, { card: 'Merci', seconds: 2 }],
  ];
  expect(new Set(edits.map((segments) => hash(segments))).size).toBe(edits.length);
});

it('C3: the captions are bound by what is served of them, and their language', () => {
  const captions = (sha256: string, language: 'fr' | 'en') => ({ language, cues: [], file: { key: `k/${sha256}`, sha256, size: 1 } });
  const all = [null, captions('dd', 'fr'), captions('ee', 'fr'), captions('dd', 'en')];
  expect(new Set(all.map((one) => hash([passage], one))).size).toBe(all.length);
});

describe('C3: what a version’s hash vouches for', () => {
  const frozen = {
    ...edit([passage]),
    ...{ renditions: [file('bb'), file('b2')], poster: file('cc'), strip: file('ee') },
    captions: { language: 'fr' as const, cues: [], file: { key: 'k/dd', sha256: 'dd', size: 1 } },
  };
  const version = { ...frozen, manifestHash: manifestHashOf(frozen, sources, frozen) };

  it('is all of it, as it was rendered', () => {
    expect(vouchedFor(version, sources)).toBe('all');
  });

  it('is not the strip, where it was rendered before strips were bound', () => {
    const { strip: _strip, ...before } = frozen;
    expect(vouchedFor({ ...frozen, manifestHash: manifestHashOf(before, sources, before) }, sources)).toBe('all-but-the-strip');
  });

  it.each<[string, Partial<typeof version>]>([
    ['another title', { title: 'Un autre titre' }],
    ['another description', { description: 'Trois' }],
    ['another passage', { segments: [{ ...passage, end: 4 }] }],
    ['another file', { renditions: [file('b3'), file('b2')] }],
    ['one file less', { renditions: [file('bb')] }],
    ['another poster', { poster: file('c2') }],
    ['another strip', { strip: file('e2') }],
    ['other captions', { captions: { ...frozen.captions, file: { key: 'k/d2', sha256: 'd2', size: 1 } } }],
    ['a file served under the hash of another', { poster: { ...file('cc'), key: 'k/bb' } }],
    ['captions served under the hash of others', { captions: { ...frozen.captions, file: { ...frozen.captions.file, key: 'k/d2' } } }],
  ])('is nothing of it once its row has %s', (_what, changed) => {
    expect(vouchedFor({ ...version, ...changed }, sources)).toBe('nothing');
  });

  it('is nothing of it once its source is said to be another', () => {
    expect(vouchedFor(version, [{ id: 's', sha256: 'ab' }])).toBe('nothing');
  });
});
