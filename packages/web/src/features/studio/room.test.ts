import { describe, expect, it } from 'vitest';
import { newPassage } from './montage.ts';
import { roomOf, trim } from './room.ts';

const source = {
  durationSeconds: 20,
  offTopic: [
    { start: 4.01, end: 5.99 },
    { start: 12.02, end: 14 },
  ],
};

describe('how far a passage may be trimmed', () => {
  it('I4: reaches from what was marked off-topic to the next, on whole frames that show none of it', () => {
    expect(roomOf({ start: 7, end: 9 }, source)).toEqual({ start: 6, end: 12, stops: { start: 'off-topic', end: 'off-topic' } });
    expect(roomOf({ start: 1, end: 3 }, source)).toEqual({ start: 0, end: 4, stops: { start: 'source', end: 'off-topic' } });
    expect(roomOf({ start: 15, end: 16 }, source)).toEqual({ start: 14, end: 20, stops: { start: 'off-topic', end: 'source' } });
  });

  it('I4: stops there, and says what stopped it', () => {
    const passage = newPassage('a', 7, 9);
    expect(trim(passage, 'end', 10, source)).toEqual({ change: { end: 10 }, stop: undefined });
    expect(trim(passage, 'end', 13, source)).toEqual({ change: { end: 12 }, stop: 'off-topic' });
    expect(trim(passage, 'start', 2, source)).toEqual({ change: { start: 6 }, stop: 'off-topic' });
  });

  it('C1: leaves a frame at least, and stays within its source', () => {
    const passage = newPassage('a', 15, 16);
    expect(trim(passage, 'start', 18, source)).toEqual({ change: { start: 15.96 }, stop: 'passage' });
    expect(trim(passage, 'end', 3, source)).toEqual({ change: { end: 15.04 }, stop: 'passage' });
    expect(trim(passage, 'end', 99, source)).toEqual({ change: { end: 20 }, stop: 'source' });
  });

  it('of a source that is gone is what the passage says', () => {
    expect(trim(newPassage('gone', 1, 2), 'end', 5, undefined)).toEqual({ change: { end: 5 }, stop: undefined });
  });
});
