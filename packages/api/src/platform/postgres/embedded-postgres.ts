import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readlinkSync } from 'node:fs';
import { chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Account, chooseAccount, placeFor, runAs, serverBinaries } from './server-account.ts';

export interface EmbeddedPostgres {
  /** Superuser, database `postgres`. */
  url: string;
  pid: number;
  stop(): Promise<void>;
}

interface Options {
  dataDir: string;
  /** Chosen free and remembered in the folder when absent. */
  port?: number;
  /** False in tests only: a machine that loses power may lose what was committed. */
  durable: boolean;
}

/** Another process holds this folder: two services on one database folder would take turns stopping each other. */
export class AlreadyRunning extends Error {
  override readonly name = 'AlreadyRunning';
  constructor(dataDir: string, pid: number) {
    super(`JobProd is already running on ${dataDir} (database process ${pid}). Stop it first, or set JOBPROD_DATA to another folder.`);
  }
}

/** Starts the PostgreSQL shipped inside npm on a folder, recovering what an earlier owner left behind when it was killed. */
export async function startEmbeddedPostgres({ dataDir, port, durable }: Options): Promise<EmbeddedPostgres> {
  const account = await chooseAccount(dataDir);
  await mkdir(dirname(dataDir), { recursive: true });
  const folder = await placeFor(dataDir, account);
  const bin = await serverBinaries(account);
  if (!existsSync(join(folder, 'PG_VERSION'))) await createCluster(folder, bin, account, durable);
  const password = await readFile(join(folder, 'superuser-password'), 'utf8');
  const deadline = performance.now() + 60_000;
  let refused = '';
  while (performance.now() < deadline) {
    const previous = runningServer(folder);
    if (previous) {
      await stopOrphan(folder, previous, password);
      continue;
    }
    const chosen = port ?? (await rememberedPort(folder));
    const server = launch(folder, bin, account, chosen, durable);
    const lock = await firstConnection(server, urlOf(chosen, password), folder);
    if (lock) return ours(server, lock, chosen, password, dataDir);
    refused = readFileSync(join(folder, 'server.log'), 'utf8').trim();
    if (refused.includes('could not bind') && port === undefined) await rm(join(folder, 'port'), { force: true });
    // The other two pass: someone else is starting on this folder, or a killed server's last children are leaving.
    else if (!/lock file ".*" already exists|pre-existing shared memory/.test(refused)) break;
    await sleep(50);
  }
  throw new Error(`PostgreSQL did not start on ${dataDir}:\n${refused}`);
}

async function ours(server: ChildProcess, lock: pg.Client, port: number, password: string, dataDir: string): Promise<EmbeddedPostgres> {
  const pid = server.pid ?? 0;
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  if (!(await takeLock(lock))) {
    await lock.end();
    throw new AlreadyRunning(dataDir, pid);
  }
  const stop = async () => {
    await lock.end().catch(() => {});
    if (server.exitCode === null && server.signalCode === null) server.kill('SIGINT');
    const late = setTimeout(() => server.kill('SIGQUIT'), 15_000);
    await exited;
    clearTimeout(late);
  };
  return { url: urlOf(port, password), pid, stop };
}

/** Made beside and renamed, so that a start killed half-way leaves nothing that looks like a database. */
async function createCluster(folder: string, bin: string, account: Account, durable: boolean) {
  const fresh = await mkdtemp(`${folder}.new-`);
  const secret = `${fresh}.password`;
  await writeFile(secret, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (account.uid !== undefined) await Promise.all([fresh, secret].map((path) => chown(path, account.uid, account.gid)));
  // ICU sorts and folds; pg_trgm still asks the C library what a letter is, and in plain C an accented one is none.
  const letters = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const locale = ['--encoding=UTF8', '--locale=C', `--lc-ctype=${letters}`, '--locale-provider=icu', '--icu-locale=und'];
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${secret}`];
  await runAs(account, join(bin, 'initdb'), [`--pgdata=${fresh}`, ...locale, ...access, ...(durable ? [] : ['--no-sync'])]);
  await rename(secret, join(fresh, 'superuser-password'));
  await rename(fresh, folder).catch(async (error: unknown) => {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(join(folder, 'PG_VERSION'))) throw error;
  });
}

function launch(folder: string, bin: string, account: Account, port: number, durable: boolean): ChildProcess {
  const log = openSync(join(folder, 'server.log'), 'w', 0o600);
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Statements and details carry people's data; a log outlives an erasure.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', wal_level: 'minimal', max_wal_senders: 0 }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // Detached: Ctrl-C reaches the terminal's whole group, and the database has to outlive the last requests.
  const server = spawn(join(bin, 'postgres'), ['-D', folder, ...flags], {
    ...account,
    cwd: folder,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  return server;
}

async function firstConnection(server: ChildProcess, url: string, folder: string): Promise<pg.Client | undefined> {
  let failure: Error | undefined;
  server.once('error', (error) => (failure = error));
  while (server.exitCode === null && server.signalCode === null) {
    if (failure) throw failure;
    const running = runningServer(folder);
    const client = running?.ready && running.pid === server.pid ? await connect(url) : undefined;
    if (client) return client;
    await sleep(10);
  }
  return undefined;
}

/** The lock lives and dies with its owner's connection: whoever gets it on a running server knows that the owner is gone. */
async function stopOrphan(folder: string, { pid, port, ready }: Running, password: string) {
  const client = ready ? await connect(urlOf(port, password)) : undefined;
  if (!client) return sleep(20); // starting, recovering or stopping
  const owned = !(await takeLock(client));
  await client.end();
  if (owned) throw new AlreadyRunning(folder, pid);
  process.kill(pid, 'SIGINT');
  while (runningServer(folder)) await sleep(10);
}

const takeLock = async (client: pg.Client) =>
  (await client.query<{ taken: boolean }>(`select pg_try_advisory_lock(hashtext('jobprod-owner')) as taken`)).rows[0]?.taken === true;

async function connect(url: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000, application_name: 'jobprod-owner' });
  client.on('error', () => {}); // the server left; its exit is what tells
  return client.connect().then(
    () => client,
    () => undefined,
  );
}

interface Running {
  pid: number;
  port: number;
  /** Before that, whoever answers on the port may be someone else. */
  ready: boolean;
}

/** What postmaster.pid tells, if that process still is a server on this folder (a pid may have gone to someone else since). */
function runningServer(folder: string): Running | undefined {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const [pid, port, ready] = [Number(lines[0]), Number(lines[3]), lines[7]?.trim() === 'ready'];
  if (!pid) return undefined;
  try {
    process.kill(pid, 0);
    if (process.platform === 'linux' && readlinkSync(`/proc/${pid}/cwd`) !== folder) return undefined;
    return { pid, port, ready };
  } catch {
    return undefined;
  }
}

async function rememberedPort(folder: string): Promise<number> {
  const file = join(folder, 'port');
  if (existsSync(file)) return Number(await readFile(file, 'utf8'));
  const port = await new Promise<number>((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))));
    });
  });
  await writeFile(file, String(port));
  return port;
}

const urlOf = (port: number, password: string) => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
