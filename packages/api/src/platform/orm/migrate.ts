import { Client } from 'pg';
import { migrateJobs } from '../jobs/worker.ts';
import type { Log } from '../log.ts';
import type { Orm } from './orm.ts';

const migrationLock = 74_200;

/** Brings a database up to date; of two that start at once, one migrates and the other waits (fault I11). */
export const migrate = async (orm: Orm, url: string, log: Log): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await migrateJobs(url, log);
    await orm.migrator.up();
  } finally {
    await client.end();
  }
};
