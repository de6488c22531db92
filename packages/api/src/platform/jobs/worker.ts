import { EventEmitter } from 'node:events';
import { type JobHelpers, Logger, type Runner, run, runMigrations, runOnce, type TaskList, type WorkerEvents } from 'graphile-worker';
import { Pool } from 'pg';
import type { Log } from '../log.ts';
import type { Services } from '../services.ts';
import type { Job, Tick } from './jobs.ts';
import { keepRunning } from './keep-running.ts';
import { runTicks } from './run-ticks.ts';
import { holdWorkerGuard } from './worker-guard.ts';

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
  // A worker of its own, with its connections, is made where there is something for it to do.
  const available = await services.orm.em.fork().execute('select from graphile_worker._private_jobs where is_available limit 1');
  if (available.length === 0) return;
  await runOnce({ connectionString: url, taskList: taskListOf(services, jobs, signal), logger: workerLogger(services.log) });
};

/** Looked for a job every second; after so many without a look, or a job at work, a worker hangs. */
const silentSeconds = 20;

export type Workers = {
  stop(): Promise<void>;
  /** Why jobs are not being done, in plain words; undefined while they are. */
  trouble(): string | undefined;
};

/** A job says who holds it by the name of their pool, which graphile-worker draws by chance: ours carries the number its guard holds. It asks for it each time. */
const namingPool = (name: string): WorkerEvents => {
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:create', ({ workerPool }) => {
    workerPool.id = name;
  });
  return events;
};

export const startWorkers = async <S extends Services>(
  services: S,
  url: string,
  jobs: readonly AnyJob<S>[],
  ticks: readonly Tick<S>[],
  { concurrency = 2 } = {},
): Promise<Workers> => {
  const aborter = new AbortController();
  const guard = await holdWorkerGuard(url, services.log);
  const pool = new Pool({
    connectionString: url,
    // Each runner listens on one of its own and asks by another; ticks hold one while they run.
    max: 2 * concurrency + 3,
    application_name: 'jobprod-worker',
    connectionTimeoutMillis: 30_000,
  });
  const lost = (error: Error) => services.log.warn({ err: error }, 'worker pool lost a connection');
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));

  let lookedAt = performance.now();
  const atWork = new Set<string>();
  const eventsOf = (name: string): WorkerEvents =>
    namingPool(name)
      .on('worker:getJob:empty', () => {
        lookedAt = performance.now();
      })
      .on('job:start', () => atWork.add(name))
      .on('job:complete', () => {
        atWork.delete(name);
        lookedAt = performance.now();
      });
  const startRunner = async (name: string): Promise<Runner> => {
    // What an earlier run of the same worker could not give back.
    atWork.delete(name);
    await pool.query('select graphile_worker.force_unlock_workers(array[$1])', [name]);
    return run({
      // Told at once, but through the batches: without them nobody waits for the telling, and one that fails would end the process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      pgPool: pool,
      concurrency: 1,
      pollInterval: 1_000,
      noHandleSignals: true,
      taskList: taskListOf(services, jobs, aborter.signal),
      logger: workerLogger(services.log),
      events: eventsOf(name),
    });
  };
  const runners = await Promise.all(
    Array.from({ length: concurrency }, (_, index) => keepRunning(() => startRunner(`jobprod-${guard.number}-${index}`), services.log)),
  );
  const beats = runTicks(services, pool, ticks, aborter.signal);

  return {
    trouble: () => {
      if (!guard.isHeld()) return 'The workers have lost their connection to the database.';
      const isSilent = atWork.size === 0 && performance.now() - lookedAt > silentSeconds * 1000;
      return isSilent ? `No worker has looked for a job for ${silentSeconds} s.` : undefined;
    },
    async stop() {
      aborter.abort();
      await beats.stop();
      await Promise.all(runners.map((runner) => runner.stop()));
      await pool.end();
      await guard.close();
    },
  };
};
