import { describe, expect, it } from 'vitest';
import { added, begunAt, cuesAt, type EditedCue, endedAt, kept, neighbour, newCue, timed, worded } from './cues.ts';
import { beginOf, lengthOf, placeAt } from './edit-time.ts';

const times = (cues: readonly EditedCue[]) => cues.map(({ text, start, end }) => [text, start, end]);
const first = newCue({ start: 0, end: 2, text: 'a' });
const second = newCue({ start: 2, end: 4, text: 'b' }, true);
const third = newCue({ start: 6, end: 8, text: 'c' });
const three = [first, second, third];
const [a, b, c] = [first.key, second.key, third.key];

describe('captions on the page', () => {
  it('a new one begins where the clip stands, and leaves the next its place', () => {
    expect(times(added(three, 4, 20).cues)).toEqual([...times(three.slice(0, 2)), ['', 4, 6], ['c', 6, 8]]);
    expect(times([added(three, 9, 20).cue])).toEqual([['', 9, 12]]);
    expect(times([added(three, 19.5, 20).cue])).toEqual([['', 19.5, 20]]);
    expect(times([added(three, 20, 20).cue])).toEqual([['', 20, 20.2]]);
  });

  it('begins and ends where the clip stands, to the millisecond, and finds its place in the order', () => {
    expect(times(begunAt(three, b, 2.48))).toEqual([
      ['a', 0, 2],
      ['b', 2.48, 4],
      ['c', 6, 8],
    ]);
    expect(times(begunAt(three, a, 5.0004))).toEqual([
      ['b', 2, 4],
      ['a', 5, 7],
      ['c', 6, 8],
    ]);
    expect(times(endedAt(three, c, 9.3))).toEqual([
      ['a', 0, 2],
      ['b', 2, 4],
      ['c', 6, 9.3],
    ]);
    expect(times(endedAt(three, c, 5))).toEqual(times(three));
    expect(times(timed(three, c, { start: 1 }))).toEqual([
      ['a', 0, 2],
      ['c', 1, 8],
      ['b', 2, 4],
    ]);
  });

  it('is no longer adrift once it was given a place, and still is when only its words change', () => {
    expect(begunAt(three, b, 2.5).find(({ key }) => key === b)?.isAdrift).toBe(false);
    expect(worded(three, b, 'B').find(({ key }) => key === b)).toMatchObject({ text: 'B', isAdrift: true });
  });

  it('is followed by the next one, and preceded by the one before', () => {
    expect([
      neighbour(three, a, 1)?.key,
      neighbour(three, b, -1)?.key,
      neighbour(three, c, 1),
      neighbour(three, undefined, 1)?.key,
    ]).toEqual([b, a, undefined, a]);
    expect(neighbour(three, undefined, -1)?.key).toBe(c);
  });

  it('is read from its start to its end, and kept once it has words and time', () => {
    expect([cuesAt(three, 1.999), cuesAt(three, 2), cuesAt(three, 5)].map(times)).toEqual([[['a', 0, 2]], [['b', 2, 4]], []]);
    expect(times(kept([...three, newCue({ start: 9, end: 10, text: ' \n' }), newCue({ start: 9, end: 9, text: 'x' })]))).toEqual(
      times(three),
    );
  });
});

it('finds what of which source is seen at each second of the clip', () => {
  const stretches = [
    { of: 'a', url: '/a', from: 10, to: 12 },
    { of: 'b', url: '/b', from: 0, to: 3 },
  ];
  expect([lengthOf(stretches), beginOf(stretches, 1)]).toEqual([5, 2]);
  expect([0, 1.5, 2, 4.99, 5, 9].map((at) => placeAt(stretches, at))).toEqual([
    { index: 0, at: 10 },
    { index: 0, at: 11.5 },
    { index: 1, at: 0 },
    { index: 1, at: 2.99 },
    { index: 1, at: 2.96 },
    { index: 1, at: 2.96 },
  ]);
  expect(placeAt([], 1)).toBeUndefined();
});
