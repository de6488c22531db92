import { expect, it } from 'vitest';
import { durationOf, segmentsWithin } from './clip-duration.ts';

const segments = [
  { sourceId: 'a', start: 10, end: 14 },
  { sourceId: 'b', start: 0, end: 6 },
];

it.each([
  ['the whole', 0, 10, segments],
  ['inside the first', 1, 3, [{ sourceId: 'a', start: 11, end: 13 }]],
  [
    'across the join',
    3,
    6,
    [
      { sourceId: 'a', start: 13, end: 14 },
      { sourceId: 'b', start: 0, end: 2 },
    ],
  ],
  ['from the join on', 4, 10, [{ sourceId: 'b', start: 0, end: 6 }]],
  ['past the end', 9, 99, [{ sourceId: 'b', start: 5, end: 6 }]],
])('C4: an excerpt is cut to %s and nothing outside it', (_title, from, to, expected) => {
  const cut = segmentsWithin(segments, from, to);
  expect(cut).toEqual(expected);
  expect(durationOf(cut)).toBeCloseTo(Math.min(to, 10) - from);
});

it('C4: an excerpt keeps what each passage shows, and as much of a card as lies in it', () => {
  const edit = [
    { card: 'Dix ans de terrain', seconds: 2 },
    { sourceId: 'a', start: 10, end: 14, view: 'BOTH' as const, otherId: 'o' },
  ];
  expect(durationOf(edit)).toBe(6);
  expect(segmentsWithin(edit, 1.5, 3)).toEqual([
    { card: 'Dix ans de terrain', seconds: 0.5 },
    { sourceId: 'a', start: 10, end: 11, view: 'BOTH', otherId: 'o' },
  ]);
});
