import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Log } from '../log.ts';

/** Our own advisory-lock space for worker ids, so that it meets no other lock. */
const workerLockSpace = 74_201;

/** Numbers are held in one database: others on the same server have workers of their own. */
const ours = `locktype = 'advisory' and classid = ${workerLockSpace} and granted and database = (select oid from pg_database where datname = current_database())`;

/** Whether a process that runs jobs lives, here or elsewhere. For whoever answers without running any. */
export const anyGuardHeld = `select exists (select from pg_locks where ${ours}) as held`;

/** graphile-worker keeps a killed worker's jobs locked for hours. Each of ours holds an advisory lock on its number while alive; jobs of numbers that nobody holds are freed. */
const freeJobsOfDeadWorkers = (client: Client): Promise<unknown> =>
  client.query(
    `select graphile_worker.force_unlock_workers(array_agg(locked_by)) from (
       select distinct locked_by from graphile_worker._private_jobs where locked_by like 'jobprod-%'
     ) held where not exists (
       select 1 from pg_locks where ${ours} and objid = split_part(held.locked_by, '-', 2)::int
     ) having count(*) > 0`,
  );

export type WorkerGuard = { number: number; isHeld(): boolean; close(): Promise<void> };

/** Holds a number of this process's own, by which others know that its jobs are at work; takes it again when the database comes back. */
export const holdWorkerGuard = async (url: string, log: Log): Promise<WorkerGuard> => {
  const number = randomInt(1, 2 ** 31 - 1);
  let closed = false;
  let held: Client | undefined;

  const take = async (): Promise<void> => {
    const client = new Client({
      connectionString: url,
      application_name: 'jobprod-worker-guard',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    client.on('error', (error) => log.warn({ err: error }, 'worker guard lost its connection'));
    client.once('end', () => {
      if (held === client) held = undefined;
      if (!closed) void retake();
    });
    await client.connect();
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1, $2) as taken', [workerLockSpace, number]);
    if (!rows[0]?.taken || closed) return client.end();
    held = client;
    await freeJobsOfDeadWorkers(client);
  };
  let retaking = false;
  const retake = async (): Promise<void> => {
    if (retaking) return;
    retaking = true;
    while (!closed && !held) {
      await sleep(500);
      await take().catch(() => undefined);
    }
    retaking = false;
  };

  await take();
  const sweep = setInterval(() => void (held && freeJobsOfDeadWorkers(held).catch(() => undefined)), 10_000);
  return {
    number,
    isHeld: () => held !== undefined,
    close: async () => {
      closed = true;
      clearInterval(sweep);
      await held?.end().catch(() => undefined);
    },
  };
};
