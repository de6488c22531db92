import { Client } from 'pg';
import { ConfigError } from '../config-error.ts';
import { migrateJobs } from '../jobs/worker.ts';
import type { Log } from '../log.ts';
import type { Orm } from './orm.ts';

const migrationLock = 74_200;

const oldestServer = 16;

const refuseOldServer = async (client: Client): Promise<void> => {
  const { rows } = await client.query<{ number: string }>(`select current_setting('server_version_num') as number`);
  const major = Math.floor(Number(rows[0]?.number) / 10_000);
  if (major < oldestServer)
    throw new ConfigError(`DATABASE_URL must lead to PostgreSQL ${oldestServer} or later; the one that answers is PostgreSQL ${major}.`);
};

/** Brings a database up to date; of two that start at once, one migrates and the other waits (fault I11). */
export const migrate = async (orm: Orm, url: string, log: Log): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await refuseOldServer(client);
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await migrateJobs(url, log);
    await orm.migrator.up();
  } finally {
    await client.end();
  }
};
