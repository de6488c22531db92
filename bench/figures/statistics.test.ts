import { describe, expect, it } from 'vitest';
import { figuresOf, median, percentile } from './statistics.ts';

describe('the figures of a run', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it.each([
    [0.5, 50],
    [0.99, 99],
    [1, 100],
    [0, 1],
  ])('%s of a hundred latencies do not exceed %s', (part, value) => {
    expect(percentile(hundred, part)).toBe(value);
  });

  it('say nothing of nothing', () => {
    expect([percentile([], 0.99), median([])]).toEqual([Number.NaN, Number.NaN]);
  });

  it('take the middle, or what lies between the two middles', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([7])]).toEqual([2, 2.5, 7]);
  });

  it('sort numbers as numbers', () => {
    expect(percentile([9, 10, 100], 1)).toBe(100);
  });

  it('count several stretches as one, by their requests and not by their turns', () => {
    const quick = { seconds: 1, latencies: [1, 1, 1], node: 3, postgres: 6 };
    const slow = { seconds: 3, latencies: [10], node: 5, postgres: 2 };
    expect(figuresOf([quick, slow])).toEqual({ requests: 4, perSecond: 1, p50: 1, p95: 10, p99: 10, node: 2, postgres: 2 });
  });
});
