import { chmod, mkdtemp, readdir, realpath, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { runningServer } from './running-server.ts';

const PREFIX = 'jobprod-test-';
const MEMORY = '/dev/shm';

/**
 * In memory where there is plenty: a run makes and drops hundreds of databases of a thousand files each, and a disk's file system spends more on finding room for
 * them than PostgreSQL on all that is asked of it.
 */
async function roomiestFolder(): Promise<string> {
  const room = await statfs(MEMORY).catch(() => undefined);
  const isPlenty = room !== undefined && room.bavail * room.bsize > 4e9 && process.availableMemory() > 6e9;
  return isPlenty ? MEMORY : tmpdir();
}

/** One server for a whole test run, without fsync; what earlier runs left when they were killed is cleared first. */
export async function createTestServer(): Promise<{ adminUrl: string; stop(): Promise<void> }> {
  await Promise.all([tmpdir(), MEMORY].map(sweep));
  const parent = await mkdtemp(join(await roomiestFolder(), `${PREFIX}${process.pid}-`));
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

/**
 * Waits, as PostgreSQL does by itself, a few seconds for connections that are being closed: one that is cut off in that moment has nobody left to hear of it, and its error would end
 * the run. What stays longer is cut off.
 */
export const dropDatabase = async (adminUrl: string, name: string): Promise<void> => {
  const drop = `drop database if exists ${pg.escapeIdentifier(name)}`;
  try {
    await asAdmin(adminUrl, drop);
  } catch (error) {
    const isInUse = error instanceof pg.DatabaseError && error.code === '55006';
    if (!isInUse) throw error;
    await asAdmin(adminUrl, `${drop} with (force)`);
  }
};

async function asAdmin(adminUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function sweep(place: string) {
  const folder = await realpath(place).catch(() => '');
  for (const entry of await readdir(folder).catch(() => [])) {
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
