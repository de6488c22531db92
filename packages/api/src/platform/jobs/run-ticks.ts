import type { Pool } from 'pg';
import type { Services } from '../services.ts';
import type { Tick } from './jobs.ts';

/** Runs each tick on its own beat, on one process at a time, under an advisory lock; `stop` waits for those that run. */
export const runTicks = <S extends Services>(
  services: S,
  pool: Pool,
  ticks: readonly Tick<S>[],
  signal: AbortSignal,
): { stop(): Promise<void> } => {
  const once = async (tick: Tick<S>): Promise<void> => {
    let lost: Error | undefined;
    const client = await pool.connect();
    try {
      const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock(hashtext($1)) as held', [`tick ${tick.name}`]);
      if (!rows[0]?.held) return;
      try {
        await tick.run({ services, now: services.clock.now(), signal });
      } finally {
        await client.query('select pg_advisory_unlock(hashtext($1))', [`tick ${tick.name}`]).catch((error: Error) => {
          lost = error;
        });
      }
    } finally {
      // A connection that could not give its lock back must not keep it in the pool.
      client.release(lost);
    }
  };
  const beats = ticks.map((tick) => {
    let running: Promise<void> | undefined;
    const timer = setInterval(() => {
      running ??= once(tick)
        .catch((error: unknown) => services.log.error({ err: error, tick: tick.name }, 'tick failed, to be tried at the next'))
        .finally(() => {
          running = undefined;
        });
    }, tick.everySeconds * 1000);
    return { timer, finished: () => running ?? Promise.resolve() };
  });
  return {
    stop: async () => {
      for (const { timer } of beats) clearInterval(timer);
      await Promise.all(beats.map(({ finished }) => finished()));
    },
  };
};
