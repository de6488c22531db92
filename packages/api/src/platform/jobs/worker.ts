import { randomInt } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { type JobHelpers, Logger, type Runner, run, runMigrations, runOnce, type TaskList, type WorkerEvents } from 'graphile-worker';
import { Client, Pool } from 'pg';
import type { Log } from '../log.ts';
import type { Services } from '../services.ts';
import type { Job, Tick } from './jobs.ts';

// biome-ignore lint/suspicious/noExplicitAny: a list of jobs of different payloads; each is enqueued with its own type.
export type AnyJob<S extends Services> = Job<any, S>; // oxlint-disable-line typescript/no-explicit-any -- the same

const workerLogger = (log: Log) =>
  new Logger(() => (level, message) => {
    if (level === 'error') log.error({ worker: message }, 'job worker');
    else if (level === 'warning') log.warn({ worker: message }, 'job worker');
  });

export const migrateJobs = (url: string, log: Log): Promise<void> => runMigrations({ connectionString: url, logger: workerLogger(log) });

const taskListOf = <S extends Services>(services: S, jobs: readonly AnyJob<S>[], signal: AbortSignal): TaskList =>
  Object.fromEntries(
    jobs.map((job) => [
      job.name,
      async (payload: unknown, { job: { attempts, max_attempts: most } }: JobHelpers) => {
        try {
          await job.run(payload, { services, now: services.clock.now(), signal, isLast: attempts >= most });
        } catch (error) {
          services.log.error({ err: error, job: job.name }, 'job failed, to be tried again');
          throw error;
        }
      },
    ]),
  );

/** Runs every job that waits now, and what those enqueue, then returns. For tests and for leaving cleanly. */
export const runDueJobs = async <S extends Services>(
  services: S,
  url: string,
  jobs: readonly AnyJob<S>[],
  ticks: readonly Tick<S>[],
): Promise<void> => {
  const { signal } = new AbortController();
  for (const tick of ticks) await tick.run({ services, now: services.clock.now(), signal });
  await runOnce({ connectionString: url, taskList: taskListOf(services, jobs, signal), logger: workerLogger(services.log) });
};

/** Our own advisory-lock space for worker ids, so that it meets no other lock. */
const workerLockSpace = 74_201;

/** graphile-worker keeps a killed worker's jobs locked for hours. Each of ours holds an advisory lock on its number while alive; jobs of numbers that nobody holds are freed. */
const freeJobsOfDeadWorkers = async (client: Client): Promise<void> => {
  await client.query(
    `select graphile_worker.force_unlock_workers(array_agg(locked_by)) from (
       select distinct locked_by from graphile_worker._private_jobs where locked_by like 'jobprod-%'
     ) held where not exists (
       select 1 from pg_locks where locktype = 'advisory' and classid = $1 and objid = split_part(held.locked_by, '-', 2)::int and granted
     ) having count(*) > 0`,
    [workerLockSpace],
  );
};

/** A job says who holds it by the name of their pool, which graphile-worker draws by chance: ours carries the number its guard holds. It asks for it each time. */
const namingPool = (name: string): WorkerEvents => {
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:create', ({ workerPool }) => {
    workerPool.id = name;
  });
  return events;
};

export type Workers = { stop(): Promise<void>; isAlive(): boolean };

export const startWorkers = async <S extends Services>(
  services: S,
  url: string,
  jobs: readonly AnyJob<S>[],
  ticks: readonly Tick<S>[],
  { concurrency = 2 } = {},
): Promise<Workers> => {
  const aborter = new AbortController();
  const guard = new Client({ connectionString: url, application_name: 'jobprod-worker-guard', keepAlive: true });
  let guardLost = false;
  guard.on('error', (error) => {
    guardLost = true;
    services.log.error({ err: error }, 'worker guard lost its connection');
  });
  await guard.connect();
  const number = randomInt(1, 2 ** 31 - 1);
  await guard.query('select pg_advisory_lock($1, $2)', [workerLockSpace, number]);
  await freeJobsOfDeadWorkers(guard);

  const pool = new Pool({ connectionString: url, max: concurrency + 2, application_name: 'jobprod-worker' });
  const lost = (error: Error) => services.log.warn({ err: error }, 'worker pool lost a connection');
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  const runners: Runner[] = await Promise.all(
    Array.from({ length: concurrency }, (_, index) =>
      run({
        pgPool: pool,
        concurrency: 1,
        pollInterval: 1_000,
        noHandleSignals: true,
        taskList: taskListOf(services, jobs, aborter.signal),
        logger: workerLogger(services.log),
        events: namingPool(`jobprod-${number}-${index}`),
      }),
    ),
  );

  const timers = ticks.map((tick) => {
    let running: Promise<void> | undefined;
    const once = async (): Promise<void> => {
      const client = await pool.connect();
      try {
        const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock(hashtext($1)) as held', [`tick ${tick.name}`]);
        if (!rows[0]?.held) return;
        try {
          await tick.run({ services, now: services.clock.now(), signal: aborter.signal });
        } finally {
          await client.query('select pg_advisory_unlock(hashtext($1))', [`tick ${tick.name}`]);
        }
      } catch (error) {
        services.log.error({ err: error, tick: tick.name }, 'tick failed, to be tried at the next');
      } finally {
        client.release();
      }
    };
    const timer = setInterval(() => {
      running ??= once().finally(() => {
        running = undefined;
      });
    }, tick.everySeconds * 1000);
    return { timer, finished: () => running ?? Promise.resolve() };
  });
  const sweep = setInterval(() => void freeJobsOfDeadWorkers(guard).catch(() => undefined), 10_000);

  return {
    isAlive: () => !guardLost,
    async stop() {
      for (const { timer } of timers) clearInterval(timer);
      clearInterval(sweep);
      aborter.abort();
      await Promise.all(timers.map(({ finished }) => finished()));
      await Promise.all(runners.map((runner) => runner.stop()));
      await pool.end();
      await guard.end();
    },
  };
};
