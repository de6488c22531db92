import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

export interface RunningServer {
  pid: number;
  port: number;
  /** Before that, whoever answers on the port may be someone else. */
  ready: boolean;
}

/** What postmaster.pid tells, if that process still is a server on this folder (a pid may have gone to someone else since). */
export function runningServer(folder: string): RunningServer | undefined {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (!pid) return undefined;
  try {
    process.kill(pid, 0);
    if (process.platform === 'linux' && readlinkSync(`/proc/${pid}/cwd`) !== folder) return undefined;
    return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

/** Undefined when nobody answers (yet). */
export async function connect(url: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000, application_name: 'jobprod-owner' });
  client.on('error', () => {}); // the server left; its exit is what tells
  return client.connect().then(
    () => client,
    () => undefined,
  );
}

/** The lock lives and dies with its owner's connection: whoever gets it on a running server knows that the owner is gone. */
export async function takeOwnership(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(`select pg_try_advisory_lock(hashtext('jobprod-owner')) as taken`);
  return rows[0]?.taken === true;
}
