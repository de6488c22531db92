import { describe, expect, it } from 'vitest';
import { lengthOf, moved, newPassage, placeAt, toFrame, trimmed } from './montage.ts';

const first = newPassage('a', 2, 5);
const second = newPassage('b', 10, 12);

describe('the passages of a clip', () => {
  it('C1: are cut on whole frames', () => {
    expect(toFrame(1.013)).toBe(1);
    expect(newPassage('a', 0.97, 2.03)).toMatchObject({ start: 0.96, end: 2.04 });
  });

  it('are as long together as each of them', () => {
    expect(lengthOf([first, second])).toBe(5);
  });

  it('tell what is seen at a second of the clip, the last frame at its end', () => {
    expect(placeAt([first, second], 1)).toEqual({ passage: first, at: 3 });
    expect(placeAt([first, second], 3)).toEqual({ passage: second, at: 10 });
    expect(placeAt([first, second], 99)).toEqual({ passage: second, at: 11.96 });
    expect(placeAt([], 0)).toBeUndefined();
  });

  it('change places, and stay where they are at either end', () => {
    expect(moved([first, second], second.key, -1)).toEqual([second, first]);
    expect(moved([first, second], second.key, 1)).toEqual([first, second]);
  });

  it('are trimmed one at a time', () => {
    expect(trimmed([first, second], first.key, { end: 4 })).toEqual([{ ...first, end: 4 }, second]);
  });
});
