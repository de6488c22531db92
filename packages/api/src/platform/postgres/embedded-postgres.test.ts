import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AlreadyRunning, type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';

let root: string;
let dataDir: string;
let count = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'embedded-postgres-'));
  await chmod(root, 0o755);
});
beforeEach(() => {
  dataDir = join(root, String(++count), 'pg');
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Another process that owns the server, to be killed. */
async function ownerElsewhere(): Promise<{ owner: ChildProcess; url: string; pid: number }> {
  const module = JSON.stringify(new URL('./embedded-postgres.ts', import.meta.url).href);
  const script = `import { startEmbeddedPostgres } from ${module};
    const { url, pid } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, durable: true });
    console.log(JSON.stringify({ url, pid }));
    setInterval(() => {}, 1000);`;
  const owner = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(createInterface(owner.stdout), 'line');
  const { url, pid }: { url: string; pid: number } = JSON.parse(line);
  return { owner, url, pid };
}

async function kill(owner: ChildProcess) {
  const gone = once(owner, 'exit');
  owner.kill('SIGKILL');
  await gone;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function withServer(durable: boolean, use: (server: EmbeddedPostgres) => Promise<void>) {
  const server = await startEmbeddedPostgres({ dataDir, durable });
  try {
    await use(server);
  } finally {
    await server.stop();
  }
}

describe('the embedded PostgreSQL', () => {
  it('keeps what was written, its port and its password from one start to the next', async () => {
    let url = '';
    await withServer(true, async (server) => {
      url = server.url;
      await query(url, 'create table kept as select 42 as answer');
    });
    await withServer(true, async (server) => {
      expect(server.url).toBe(url);
      expect(await query(url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    });
    expect((await stat(join(dataDir, 'superuser-password'))).mode & 0o777).toBe(0o600);
    expect((await stat(dataDir)).mode & 0o777).toBe(0o700);
  });

  it('is reachable from this machine alone, by password alone', async () => {
    await withServer(true, async ({ url }) => {
      expect(await query(url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
      expect(await query(url, 'show unix_socket_directories')).toEqual([{ unix_socket_directories: '' }]);
      const guess = new URL(url);
      guess.password = 'guess';
      await expect(query(guess.href, 'select 1')).rejects.toThrow('password authentication failed');
    });
  });

  it('sorts and folds French, and knows an accented letter for a letter', async () => {
    await withServer(false, async ({ url }) => {
      expect(await query(url, `select array(select w from unnest('{zèbre,Été,etal,école}'::text[]) w order by w) as words`)).toEqual([
        { words: ['école', 'etal', 'Été', 'zèbre'] },
      ]);
      await query(url, 'create extension pg_trgm');
      expect(await query(url, `select cardinality(show_trgm('é')) as trigrams`)).toEqual([{ trigrams: 2 }]);
    });
  });

  it('gives up fsync in tests only', async () => {
    await withServer(true, async ({ url }) => expect(await query(url, 'show fsync')).toEqual([{ fsync: 'on' }]));
    await withServer(false, async ({ url }) => expect(await query(url, 'show fsync')).toEqual([{ fsync: 'off' }]));
  });

  it('refuses a second start on the same folder, and the first goes on', async () => {
    await withServer(false, async ({ url, pid }) => {
      const second = startEmbeddedPostgres({ dataDir, durable: true });
      await expect(second).rejects.toThrow(AlreadyRunning);
      await expect(second).rejects.toThrow(`already running on ${dataDir} (database process ${pid}). Stop it first`);
      expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    });
  });

  it('stays its owner’s when a crash inside PostgreSQL has dropped every connection', async () => {
    await withServer(false, async ({ url, pid }) => {
      const own = `select pid from pg_locks where locktype = 'advisory'`;
      const [before] = await query(url, own);
      // PostgreSQL takes any killed backend for a crash that may have spoilt shared memory.
      process.kill(Number(before?.pid), 'SIGKILL');
      await expect.poll(() => query(url, own).catch(() => []), { timeout: 20_000 }).toEqual([{ pid: expect.any(Number) }]);
      expect(await query(url, own)).not.toEqual([before]);
      await expect(startEmbeddedPostgres({ dataDir, durable: false })).rejects.toThrow(AlreadyRunning);
      expect(() => process.kill(pid, 0)).not.toThrow();
    });
  });

  it('lets exactly one of two simultaneous first starts win', async () => {
    const starts = await Promise.allSettled([1, 2].map(() => startEmbeddedPostgres({ dataDir, durable: true })));
    const [won] = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
    const lost = starts.flatMap((start) => (start.status === 'rejected' ? [start.reason] : []));
    expect(lost).toEqual([expect.any(AlreadyRunning)]);
    await won?.stop();
  });

  it('takes over from an owner that was killed: the orphan is stopped and every row is there', async () => {
    const { owner, url, pid } = await ownerElsewhere();
    await query(url, 'create table kept as select 42 as answer');
    await kill(owner);
    expect(await query(url, 'select answer from kept')).toHaveLength(1); // the orphan still answers
    await withServer(true, async (server) => {
      expect(server.pid).not.toBe(pid);
      expect(await query(server.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    });
  });

  it('recovers every committed row when owner and server were both killed', async () => {
    const { owner, url, pid } = await ownerElsewhere();
    await query(url, 'create table kept as select n from generate_series(1, 10000) n');
    process.kill(pid, 'SIGKILL');
    await kill(owner);
    expect(await readFile(join(dataDir, 'postmaster.pid'), 'utf8')).toContain(String(pid));
    await withServer(true, async (server) => {
      expect(await query(server.url, 'select count(*)::int as kept from kept')).toEqual([{ kept: 10000 }]);
    });
  });

  it('is not misled by a stale postmaster.pid whose number now belongs to another process', async () => {
    await withServer(false, async () => {});
    await writeFile(join(dataDir, 'postmaster.pid'), `${process.pid}\n${dataDir}\n0\n5432\n\n127.0.0.1\n0 0\nready   \n`);
    await withServer(false, async ({ url }) => expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]));
  });

  it('moves to another port when the remembered one is taken', async () => {
    await withServer(false, async () => {});
    const squatter = createServer().listen(Number(await readFile(join(dataDir, 'port'), 'utf8')), '127.0.0.1');
    await once(squatter, 'listening');
    await withServer(false, async ({ url }) => expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]));
    squatter.close();
  });

  it('says what PostgreSQL said when it cannot start', async () => {
    await withServer(false, async () => {});
    await rm(join(dataDir, 'global'), { recursive: true });
    await expect(startEmbeddedPostgres({ dataDir, durable: false })).rejects.toThrow(/PostgreSQL did not start on .*pg_control/s);
  });

  it.runIf(process.getuid?.() === 0)('as root under a closed home, lives in a lasting place linked from the folder asked for', async () => {
    const home = join(root, 'closed');
    await mkdir(home, { mode: 0o700 });
    dataDir = join(home, 'data/pg');
    await withServer(true, async ({ url }) => {
      await query(url, 'create table kept as select 42 as answer');
    });
    const place = await readlink(dataDir);
    expect(place).toMatch(/^\/var\/lib\/jobprod\/data-/);
    await withServer(true, async ({ url }) => expect(await query(url, 'select answer from kept')).toEqual([{ answer: 42 }]));
    await rm(place, { recursive: true });
  });
});
