import { describe, expect, it } from 'vitest';
import { missingParts } from './missing-parts.ts';

const whole = { id: 'a', side: 'CANDIDATE', state: 'FILED', isPartial: false, lostBeforeSeconds: 0 } as const;

describe('what both are told is missing', () => {
  it.each([
    ['nothing, of what arrived whole', {}, []],
    ['nothing yet, of what is still on its way', { state: 'RECEIVING' }, []],
    ['a gap before it', { lostBeforeSeconds: 1.5 }, ['gap']],
    ['all of it, where the device sent nothing', { state: 'LOST' }, ['lost']],
    ['all of it, where what came was no recording', { state: 'REFUSED', isPartial: true }, ['refused']],
    ['its end, which never came', { isPartial: true }, ['partial']],
    ['its end and what lies before it', { isPartial: true, lostBeforeSeconds: 2 }, ['gap', 'partial']],
  ] as const)('I3: %s', (_, change, what) => {
    const track = { ...whole, ...change };
    expect(missingParts([track], 'CANDIDATE').map((part) => [part.what, part.isOwn])).toEqual(what.map((one) => [one, true]));
    expect(missingParts([track], 'INTERVIEWER').map((part) => [part.what, part.isOwn])).toEqual(what.map((one) => [one, false]));
  });
});
