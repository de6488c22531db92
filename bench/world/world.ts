import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entities } from '@jobprod/api/dist/src/app/entities.js';
import { migrations } from '@jobprod/api/dist/src/app/migrations.js';
import { createLog } from '@jobprod/api/dist/src/platform/log.js';
import { migrate } from '@jobprod/api/dist/src/platform/orm/migrate.js';
import { createOrm } from '@jobprod/api/dist/src/platform/orm/orm.js';
import { startEmbeddedPostgres } from '@jobprod/api/dist/src/platform/postgres/embedded-postgres.js';
import { ownDatabase } from '@jobprod/api/dist/src/platform/postgres/own-database.js';
import { ensureFirstTerms } from '@jobprod/api/dist/src/terms/ensure-first-terms.js';
import { publisher } from '@jobprod/shared/publisher';
import pg from 'pg';
import { type Account, openSessions, type Session } from './sessions.ts';

export type World = {
  databaseUrl: string;
  /** PostgreSQL’s process, whose children answer. */
  postgresPid: number;
  /** A folder for what the servers keep. */
  dir: string;
  companyId: string;
  /** One person per connection: recruiters of one company, and candidates with a published profile. */
  recruiters: readonly Session[];
  candidates: readonly Session[];
  query: pg.Pool['query'];
  stop(): Promise<void>;
};

const migrated = async (databaseUrl: string): Promise<void> => {
  const orm = await createOrm({ url: databaseUrl, entities, migrations });
  await migrate(orm, databaseUrl, createLog('error'));
  await ensureFirstTerms(orm.em.fork(), publisher, new Date());
  await orm.close(true);
};

const file = (name: string): Promise<string> => readFile(join(import.meta.dirname, name), 'utf8');

const candidates = `
  select a.id, p.id as "profileId", p.slug from profile p join candidate c on c.id = p.candidate_id join account a on a.id = c.account_id
  where p.state = 'ACTIVE' and not p.restricted_whole order by p.published_at limit 64`;

const fill = async (pool: pg.Pool, profiles: number) => {
  await pool.query(`select set_config('bench.profiles', $1, false)`, [String(profiles)]);
  await pool.query(await file('people.sql'));
  await pool.query(await file('profiles.sql'));
  const { rows: recruiters } = await pool.query<Account>(`select id from account where kind = 'recruiter' order by email`);
  const { rows: owners } = await pool.query<Account>(candidates);
  const { rows: companies } = await pool.query<{ id: string }>(`select id from company where name_key = 'atelier du port'`);
  const sessions = { recruiters: await openSessions(pool, recruiters), candidates: await openSessions(pool, owners) };
  await pool.query('vacuum (analyze)');
  return { companyId: companies[0]?.id ?? '', ...sessions };
};

/** Profiles, ten thousand unless more are wanted, in a durable PostgreSQL of their own, made anew for each run and gone after it. */
export const makeWorld = async (profiles = 10_000): Promise<World> => {
  const dir = await mkdtemp(join(tmpdir(), 'jobprod-bench-'));
  await chmod(dir, 0o755); // PostgreSQL may run under another account
  const postgres = await startEmbeddedPostgres({ dataDir: join(dir, 'pg'), durable: true });
  const leave = async () => {
    await postgres.stop();
    await rm(dir, { recursive: true, force: true });
  };
  try {
    const databaseUrl = await ownDatabase(postgres.url);
    await migrated(databaseUrl);
    const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
    pool.on('error', () => undefined); // its server is being stopped
    const stop = async () => {
      await pool.end();
      await leave();
    };
    return { databaseUrl, postgresPid: postgres.pid, dir, query: pool.query.bind(pool), stop, ...(await fill(pool, profiles)) };
  } catch (error) {
    await leave();
    throw error;
  }
};
