import type { Em } from '../orm/orm.ts';
import type { Services } from '../services.ts';

export type JobRun<S extends Services = Services> = { services: S; now: Date; signal: AbortSignal };

/** `isLast`: failed now, it is not tried again. Attempts that a killed process took with it count. */
export type JobAttempt<S extends Services = Services> = JobRun<S> & { isLast: boolean };

/** A piece of work that outlives the request. Delivered at least once: `run` must come to the same end when run again. */
export type Job<P, S extends Services = Services> = {
  name: string;
  run(payload: P, run: JobAttempt<S>): Promise<void>;
  maxAttempts?: number;
};

/** Work that falls due by the product's clock (a deadline is a column; the tick does what is due). Runs on one replica at a time. */
export type Tick<S extends Services = Services> = {
  name: string;
  everySeconds: number;
  run(run: JobRun<S>): Promise<void>;
};

export const defineJob = <P, S extends Services = Services>(job: Job<P, S>): Job<P, S> => job;
export const defineTick = <S extends Services = Services>(tick: Tick<S>): Tick<S> => tick;

/**
 * Enqueues inside the caller's transaction: the job exists when, and only when, the fact is committed. `key` replaces a waiting job of the same key; those of one `queue`
 * run one after the other.
 */
export const enqueue = async <P, S extends Services>(
  em: Em,
  job: Job<P, S>,
  payload: P,
  { key, queue }: { key?: string; queue?: string } = {},
): Promise<void> => {
  await em.execute('select graphile_worker.add_job(?, ?::json, ?, null, ?, ?)', [
    job.name,
    JSON.stringify(payload),
    queue ?? null,
    job.maxAttempts ?? 25,
    key ?? null,
  ]);
};
