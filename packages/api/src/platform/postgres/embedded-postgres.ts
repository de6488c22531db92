import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Log } from '../log.ts';
import { createCluster, superuserPassword } from './create-cluster.ts';
import { rememberedPort } from './remembered-port.ts';
import { connect, type RunningServer, runningServer, takeOwnership } from './running-server.ts';
import { type Account, chooseAccount, placeFor, serverBinaries } from './server-account.ts';

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
  log?: Log;
}

/** Another process holds this folder: two services on one database folder would take turns stopping each other. */
export class AlreadyRunning extends Error {
  override readonly name = 'AlreadyRunning';
  constructor(dataDir: string, pid: number) {
    super(`JobProd is already running on ${dataDir} (database process ${pid}). Stop it first, or set JOBPROD_DATA to another folder.`);
  }
}

const urlOf = (port: number, password: string) => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;

/** Starts the PostgreSQL shipped inside npm on a folder, recovering what an earlier owner left behind when it was killed. */
export async function startEmbeddedPostgres({ dataDir, port, durable, log }: Options): Promise<EmbeddedPostgres> {
  const account = await chooseAccount(dataDir);
  await mkdir(dirname(dataDir), { recursive: true });
  const folder = await placeFor(dataDir, account);
  const bin = await serverBinaries(account);
  await createCluster(folder, bin, account, durable);
  const password = await superuserPassword(folder);
  const deadline = performance.now() + 60_000;
  let refused = '';
  while (performance.now() < deadline) {
    const previous = runningServer(folder);
    if (previous) {
      await stopOrphan(previous, folder, urlOf(previous.port, password));
      continue;
    }
    const url = urlOf(port ?? (await rememberedPort(folder)), password);
    const launchHere = () => launch(folder, bin, account, new URL(url).port, durable);
    const server = launchHere();
    const owner = await firstConnection(server, url, folder);
    if (owner) return own(server, owner, { url, folder, dataDir, relaunch: launchHere, log });
    refused = readFileSync(join(folder, 'server.log'), 'utf8').trim();
    if (refused.includes('could not bind') && port === undefined) await rm(join(folder, 'port'), { force: true });
    // The other two pass: someone else is starting on this folder, or a killed server's last children are leaving.
    else if (!/lock file ".*" already exists|pre-existing shared memory/.test(refused)) break;
    await sleep(50);
  }
  throw new Error(`PostgreSQL did not start on ${dataDir}:\n${refused}`);
}

function launch(folder: string, bin: string, account: Account, port: string, durable: boolean): ChildProcess {
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

const hasEnded = (server: ChildProcess) => server.exitCode !== null || server.signalCode !== null;

async function firstConnection(server: ChildProcess, url: string, folder: string): Promise<pg.Client | undefined> {
  let failure: Error | undefined;
  server.once('error', (error) => {
    failure = error;
  });
  while (!hasEnded(server)) {
    if (failure) throw failure;
    const running = runningServer(folder);
    const client = running?.ready && running.pid === server.pid ? await connect(url) : undefined;
    if (client) return client;
    await sleep(10);
  }
  return undefined;
}

type Owned = { url: string; folder: string; dataDir: string; relaunch(): ChildProcess; log: Log | undefined };

/** Keeps the server ours, and running, until told to stop. */
async function own(first: ChildProcess, client: pg.Client, { url, folder, dataDir, relaunch, log }: Owned): Promise<EmbeddedPostgres> {
  let server = first;
  let owner = client;
  let stopping = false;
  const hold = async (client: pg.Client): Promise<boolean> => {
    client.once('end', () => void regain());
    owner = client;
    return takeOwnership(client);
  };
  // A backend that crashes makes PostgreSQL drop every connection and go on: without its lock our server would look like an orphan.
  const regain = async () => {
    for (let client: pg.Client | undefined; !stopping && !hasEnded(server) && !client; ) {
      client = await connect(url);
      if (client) await hold(client).catch(() => {});
      else await sleep(50);
    }
  };
  // Killed, or stopped by a disk without space (faults I03, I06): it comes back by itself on the same port, as soon as it can.
  const revive = async () => {
    for (let pause = 100; !stopping; pause = Math.min(2 * pause, 5_000)) {
      log?.error({ retryInMs: pause }, 'PostgreSQL ended by itself; starting it again');
      await sleep(pause);
      if (stopping) return;
      server = relaunch();
      const client = await firstConnection(server, url, folder).catch(() => undefined);
      if (!client) continue;
      // Taken meanwhile by another start on this folder: theirs to keep.
      if (await hold(client).catch(() => true)) watch();
      return;
    }
  };
  const watch = () => {
    if (hasEnded(server)) void revive();
    else server.once('exit', () => !stopping && void revive());
  };
  if (!(await hold(owner))) {
    stopping = true;
    await owner.end();
    throw new AlreadyRunning(dataDir, server.pid ?? 0);
  }
  watch();
  const stop = async () => {
    stopping = true;
    await owner.end().catch(() => {});
    if (hasEnded(server)) return;
    const exited = once(server, 'exit');
    server.kill('SIGINT');
    const late = setTimeout(() => server.kill('SIGQUIT'), 15_000);
    await exited;
    clearTimeout(late);
  };
  return {
    url,
    get pid() {
      return server.pid ?? 0;
    },
    stop,
  };
}

async function stopOrphan({ pid, ready }: RunningServer, folder: string, url: string) {
  const client = ready ? await connect(url) : undefined;
  if (!client) return sleep(20); // starting, recovering or stopping
  const isOrphan = await takeOwnership(client);
  await client.end();
  if (!isOrphan) throw new AlreadyRunning(folder, pid);
  process.kill(pid, 'SIGINT');
  while (runningServer(folder)) await sleep(10);
}
