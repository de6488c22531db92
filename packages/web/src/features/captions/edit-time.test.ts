import { expect, it } from 'vitest';
import { stretchOf } from './edit-time.ts';

const candidate = { id: 'c', origin: 'INTERVIEW_CANDIDATE', offsetSeconds: 0.5, proxyUrl: '/c.mp4' };
const interviewer = { id: 'i', origin: 'INTERVIEW_INTERVIEWER', offsetSeconds: 1.25, proxyUrl: '/i.mp4' };
const at = { startSeconds: 10, endSeconds: 12 };

it('a passage of one side plays that side, at the same moments of the recording', () => {
  expect(stretchOf({ ...at, view: 'CANDIDATE', source: candidate, otherSource: interviewer })).toEqual({
    of: 'c',
    url: '/c.mp4',
    from: 10,
    to: 12,
  });
  expect(stretchOf({ ...at, view: 'INTERVIEWER', source: candidate, otherSource: interviewer })).toEqual({
    ...{ of: 'i', url: '/i.mp4' },
    ...{ from: 9.25, to: 11.25 },
  });
});

it('a passage of both plays both, the candidate first, whichever side it was cut on', () => {
  expect(stretchOf({ ...at, view: 'BOTH', source: candidate, otherSource: interviewer })).toEqual({
    ...{ of: 'c', url: '/c.mp4', from: 10, to: 12 },
    beside: { of: 'i', url: '/i.mp4', later: -0.75 },
  });
  expect(stretchOf({ ...at, view: 'BOTH', source: interviewer, otherSource: candidate })).toEqual({
    ...{ of: 'c', url: '/c.mp4', from: 10.75, to: 12.75 },
    beside: { of: 'i', url: '/i.mp4', later: -0.75 },
  });
});

it('a side that may not be shown now is left out, and a card is silent', () => {
  expect(stretchOf({ ...at, view: 'BOTH', source: candidate, otherSource: { ...interviewer, proxyUrl: null } })).toEqual({
    ...{ of: 'c', url: '/c.mp4' },
    ...{ from: 10, to: 12 },
  });
  expect(stretchOf({ startSeconds: 0, endSeconds: 2, card: 'Merci' })).toEqual({ of: 'Merci', url: undefined, from: 0, to: 2 });
});
