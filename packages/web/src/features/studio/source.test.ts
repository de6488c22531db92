import { describe, expect, it } from 'vitest';
import { otherSideAt, sourcesOf, takeAfter } from './source.ts';

const taken = (id: string, origin: 'INTERVIEW_CANDIDATE' | 'INTERVIEW_INTERVIEWER', offsetSeconds: number, durationSeconds: number) => ({
  ...{ __typename: 'ClipSource' as const, id, origin, offsetSeconds, durationSeconds, recordingId: 'r', state: 'READY' as const },
  ...{
    sentAt: `2026-11-22T10:00:0${9 - id.length}Z`,
    hasAudio: true,
    proxyUrl: `/${id}`,
    timeline: null,
    offTopicPassages: [],
    askedQuestions: [],
  },
});
const sent = { ...taken('sent', 'INTERVIEW_CANDIDATE', 0, 9), origin: 'SENT' as const, recordingId: null, offsetSeconds: null };
const candidate = {
  __typename: 'Candidate' as const,
  ...{ id: 'c', firstName: 'Camille', lastName: 'Durand', email: 'camille@example.test', imageRelease: null },
  // As they arrived: the end of a side before its beginning.
  sources: [
    taken('i', 'INTERVIEW_INTERVIEWER', 0.4, 60),
    taken('c-2', 'INTERVIEW_CANDIDATE', 33, 27),
    sent,
    taken('c-1', 'INTERVIEW_CANDIDATE', 0.2, 30),
  ],
};
const sources = sourcesOf(candidate);
const named = (id: string) => {
  const found = sources.find((source) => source.id === id);
  if (!found) throw new Error(`No source ${id}`);
  return found;
};

describe('the takes of an interview in the studio', () => {
  it('I3: stand side by side, each side in the order in which it was recorded, after what was sent', () => {
    expect(sources.map(({ id }) => id)).toEqual(['sent', 'c-1', 'c-2', 'i']);
  });

  it('I3: one moment has one place on either side, and none where that side recorded nothing', () => {
    expect(otherSideAt(sources, named('i'), 10)).toMatchObject({ source: { id: 'c-1' }, at: expect.closeTo(10.2, 6) });
    expect(otherSideAt(sources, named('i'), 40)).toMatchObject({ source: { id: 'c-2' }, at: expect.closeTo(7.4, 6) });
    expect(otherSideAt(sources, named('i'), 31), 'the page was being loaded').toBeUndefined();
    expect(otherSideAt(sources, named('c-2'), 0)).toMatchObject({ source: { id: 'i' }, at: expect.closeTo(32.6, 6) });
    expect(otherSideAt(sources, named('sent'), 1)).toBeUndefined();
  });

  it('I3: a take is followed by the next of its own side', () => {
    expect(takeAfter(sources, named('c-1'))?.id).toBe('c-2');
    expect([takeAfter(sources, named('c-2')), takeAfter(sources, named('i')), takeAfter(sources, named('sent'))]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
