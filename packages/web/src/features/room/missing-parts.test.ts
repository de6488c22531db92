import { describe, expect, it } from 'vitest';
import { missingParts } from './missing-parts.ts';

const whole = { id: 'a', side: 'CANDIDATE', state: 'FILED', isPartial: false } as const;
const gap = { side: 'CANDIDATE', offsetSeconds: 3, seconds: 1.5 } as const;

describe('what both are told is missing', () => {
  it.each([
    ['nothing, of what arrived whole', {}, [], []],
    ['nothing yet, of what is still on its way', { state: 'RECEIVING' }, [], []],
    ['a gap', {}, [gap], ['gap']],
    ['all of it, where the device sent nothing', { state: 'LOST' }, [], ['lost']],
    ['all of it, where what came was no recording', { state: 'REFUSED', isPartial: true }, [], ['refused']],
    ['its end, which never came', { isPartial: true }, [], ['partial']],
    ['its end, and how long that is', { isPartial: true }, [gap], ['gap', 'partial']],
  ] as const)('I3: %s', (_, change, losses, what) => {
    const recordings = [{ id: 'r', tracks: [{ ...whole, ...change }], losses }];
    expect(missingParts(recordings, 'CANDIDATE').map((part) => [part.what, part.isOwn])).toEqual(what.map((one) => [one, true]));
    expect(missingParts(recordings, 'INTERVIEWER').map((part) => [part.what, part.isOwn])).toEqual(what.map((one) => [one, false]));
  });

  it('I3: of every recording of the interview, not of the newest alone', () => {
    const earlier = { id: 'first', tracks: [{ ...whole, state: 'LOST' as const }], losses: [gap] };
    const newest = { id: 'second', tracks: [whole], losses: [] };
    expect(missingParts([newest, earlier], 'CANDIDATE').map(({ what }) => what)).toEqual(['gap', 'lost']);
  });
});
