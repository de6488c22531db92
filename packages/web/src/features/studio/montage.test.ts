import { describe, expect, it } from 'vitest';
import {
  cutsOf,
  inserted,
  lengthOf,
  moved,
  movedTo,
  newCard,
  newPassage,
  nextCut,
  type Passage,
  placeAt,
  splitAt,
  toFrame,
  trimmed,
} from './montage.ts';

const first = newPassage('a', 2, 5);
const second = newPassage('b', 10, 12, 'BOTH');
const third = newPassage('a', 7, 8);
const all = [first, second, third];
const keysOf = (passages: readonly Passage[]) => passages.map(({ key }) => key);

describe('the passages of a clip', () => {
  it('C1: are cut on whole frames', () => {
    expect(toFrame(1.013)).toBe(1);
    expect(newPassage('a', 0.97, 2.03)).toMatchObject({ start: 0.96, end: 2.04 });
  });

  it('are as long together as each of them, cards with them', () => {
    expect(lengthOf([first, second])).toBe(5);
    expect(lengthOf([newCard('Conduite de travaux', 2.4), first])).toBeCloseTo(5.4);
    expect([newCard('', 0.2).end, newCard('', 99).end], 'no shorter and no longer than a card stands').toEqual([1, 10]);
  });

  it('tell what is seen at a second of the clip, the last frame at its end', () => {
    expect(placeAt([first, second], 1)).toEqual({ passage: first, at: 3 });
    expect(placeAt([first, second], 3)).toEqual({ passage: second, at: 10 });
    expect(placeAt([first, second], 99)).toEqual({ passage: second, at: 11.96 });
    expect(placeAt([], 0)).toBeUndefined();
  });

  it('are gone through from cut to cut', () => {
    expect(cutsOf(all)).toEqual([0, 3, 5, 6]);
    expect([nextCut(all, 0, 1), nextCut(all, 3, 1), nextCut(all, 5.5, 1), nextCut(all, 6, 1)]).toEqual([3, 5, 6, 6]);
    expect([nextCut(all, 6, -1), nextCut(all, 3.2, -1), nextCut(all, 0, -1)]).toEqual([5, 3, 0]);
  });

  it('change places, and stay where they are at either end', () => {
    expect(moved([first, second], second.key, -1)).toEqual([second, first]);
    expect(moved([first, second], second.key, 1)).toEqual([first, second]);
    expect(keysOf(movedTo(all, first.key, 2))).toEqual([second.key, third.key, first.key]);
    expect(keysOf(movedTo(all, third.key, 0))).toEqual([third.key, first.key, second.key]);
    expect(movedTo(all, first.key, 0), 'nothing was done').toBe(all);
  });

  it('are trimmed one at a time', () => {
    expect(trimmed([first, second], first.key, { end: 4 })).toEqual([{ ...first, end: 4 }, second]);
    const card = newCard('Bonjour');
    expect(trimmed([card], card.key, { start: 1, end: 4 }), 'a card has no other beginning').toEqual([{ ...card, end: 4 }]);
  });

  it('are added after the one that is chosen, or at the end', () => {
    expect(inserted([first, second], third, first.key)).toEqual([first, third, second]);
    expect(inserted([first, second], third, undefined)).toEqual([first, second, third]);
  });

  it('C1: are cut in two to the frame, and show the same things as before', () => {
    const split = splitAt([first, second], 4.01);
    expect(split.map(({ start, end }) => [start, end])).toEqual([
      [2, 5],
      [10, 11],
      [11, 12],
    ]);
    expect(split.map(({ sourceId }) => sourceId)).toEqual(['a', 'b', 'b']);
    expect(split[2]).toMatchObject({ view: 'BOTH' });
    expect(new Set(keysOf(split)).size).toBe(3);
    expect(lengthOf(split)).toBeCloseTo(lengthOf([first, second]));
    expect(splitAt(all, 3), 'there is a cut already').toBe(all);
    const card = [newCard('Bonjour')];
    expect(splitAt(card, 1), 'a card is not cut').toBe(card);
  });
});
