import { expect, it } from 'vitest';
import { playedSeconds } from './played-seconds.ts';

const ranges = (...parts: [number, number][]) => ({
  length: parts.length,
  start: (index: number) => parts[index]?.[0] ?? 0,
  end: (index: number) => parts[index]?.[1] ?? 0,
});

it('adds up what was played, wherever it was', () => {
  expect(playedSeconds(ranges())).toBe(0);
  expect(playedSeconds(ranges([0, 4], [10, 12.5]))).toBe(6.5);
});
