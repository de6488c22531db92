import { chmod, mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { runningServer } from './running-server.ts';

const PREFIX = 'jobprod-test-';

/** One server for a whole test run, without fsync; what earlier runs left when they were killed is cleared first. */
export async function createTestServer(): Promise<{ adminUrl: string; stop(): Promise<void> }> {
  await sweep();
  const parent = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  await chmod(parent, 0o755); // the server may run under another account
  const server = await startEmbeddedPostgres({ dataDir: join(parent, 'pg'), durable: false });
  const stop = async () => {
    await server.stop();
    await rm(parent, { recursive: true, force: true });
  };
  return { adminUrl: server.url, stop };
}

/** A role without any privilege of its own: what the product runs as, so that no test passes by the superuser's rights. */
const ordinary = { name: 'jobprod', password: 'for tests only' };

/** The url by which the product's own, ordinary role reaches a database. */
export const asOrdinaryRole = (databaseUrl: string): string =>
  Object.assign(new URL(databaseUrl), { username: ordinary.name, password: encodeURIComponent(ordinary.password) }).href;

export const createOrdinaryRole = (adminUrl: string): Promise<void> =>
  asAdmin(adminUrl, `create role ${ordinary.name} login nosuperuser password ${pg.escapeLiteral(ordinary.password)}`);

export const giveToOrdinaryRole = (adminUrl: string, database: string): Promise<void> =>
  asAdmin(adminUrl, `alter database ${pg.escapeIdentifier(database)} owner to ${ordinary.name}`);

/** Returns the new database's superuser url. Nobody may be connected to the template meanwhile. */
export async function createDatabase(adminUrl: string, name: string, template = 'template0'): Promise<string> {
  await asAdmin(adminUrl, `create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)} strategy file_copy`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

export const dropDatabase = (adminUrl: string, name: string) =>
  asAdmin(adminUrl, `drop database if exists ${pg.escapeIdentifier(name)} with (force)`);

async function asAdmin(adminUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function sweep() {
  const folder = await realpath(tmpdir());
  for (const entry of await readdir(folder)) {
    const owner = Number(/^jobprod-test-(\d+)-/.exec(entry)?.[1]);
    if (!owner || isAlive(owner)) continue;
    const parent = join(folder, entry);
    const orphan = runningServer(join(parent, 'pg'));
    if (orphan) process.kill(orphan.pid, 'SIGQUIT');
    await rm(parent, { recursive: true, force: true }).catch(() => {}); // another user's
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
