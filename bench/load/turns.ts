import type { Contender } from '../contenders/contender.ts';
import { type Figures, figuresOf } from '../figures/statistics.ts';
import { drive, type Script } from './load.ts';
import { processorTime, processorTimeOfChildren } from './processor-time.ts';

export type Runner = { contender: Contender; script(connection: number): Script };
export type Result = { name: string; figures: Figures };

/** So many that V8 has compiled what is run again and again. */
const usualWarmUp = 2_000;
const longestWarmUp = 8_000;

export type Turns = { connections: number; postgresPid: number; turns?: number; milliseconds?: number; warmUpRequests?: number };

/** The contenders take turns, so that what else the machine does falls on all of them alike; the first turn is warmed up to. */
export const takeTurns = async (
  runners: readonly Runner[],
  { connections, postgresPid, turns = 3, milliseconds = 3_500, warmUpRequests = usualWarmUp }: Turns,
): Promise<Result[]> => {
  const results = runners.map(({ contender }) => ({ name: contender.name, windows: [] as Parameters<typeof figuresOf>[0][number][] }));
  for (let turn = 0; turn <= turns; turn += 1) {
    for (const [index, { contender, script }] of runners.entries()) {
      const isWarmingUp = turn === 0;
      const before = { node: processorTime(contender.pid), postgres: processorTimeOfChildren(postgresPid) };
      const load = { origin: contender.origin, connections, script };
      const window = isWarmingUp ? await drive(load, longestWarmUp, warmUpRequests) : await drive(load, milliseconds);
      const node = processorTime(contender.pid) - before.node;
      const postgres = processorTimeOfChildren(postgresPid) - before.postgres;
      if (!isWarmingUp) results[index]?.windows.push({ ...window, node, postgres });
    }
  }
  return results.map(({ name, windows }) => ({ name, figures: figuresOf(windows) }));
};
