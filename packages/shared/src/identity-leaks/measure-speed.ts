import { fiftyItems, longText } from './corpus/long-text.ts';
import { findIdentityLeaks } from './find-identity-leaks.ts';

export interface Speed {
  runs: number;
  /** Milliseconds: by the clock, which a busy machine stretches, and of processor time. */
  median: number;
  p99: number;
  processor: number;
}

const at = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** The time one search takes in 5,000 characters for a person of whom fifty things are known; `fresh` counts making the identity ready. */
export const measureSpeed = (runs: number, fresh: boolean): Speed => {
  const kept = fiftyItems(0);
  for (let warm = 0; warm < 40; warm++) findIdentityLeaks(longText, fresh ? fiftyItems(warm % 9) : kept);
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let run = 0; run < runs; run++) {
    const known = fresh ? fiftyItems(run % 9) : kept;
    const start = performance.now();
    findIdentityLeaks(longText, known);
    times.push(performance.now() - start);
  }
  const { user } = process.cpuUsage(before);
  times.sort((a, b) => a - b);
  return { runs, median: at(times, 0.5), p99: at(times, 0.99), processor: user / 1000 / runs };
};
