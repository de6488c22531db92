import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../test/browser.ts';
import { endServices, type Service, startService } from '../test/service.ts';
import { runningServer } from './platform/postgres/running-server.ts';

const isRoot = process.getuid?.() === 0;
/** Root in a container may be without this right. */
const canMount = isRoot && spawnSync('unshare', ['--mount', 'true']).status === 0;

let root: string;
let dataDir: string;
let count = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'jobprod-main-'));
  await chmod(root, 0o755);
});
beforeEach(() => {
  dataDir = join(root, String(++count));
});
afterAll(async () => {
  await endServices();
  await rm(root, { recursive: true, force: true });
});

const start = (env: Record<string, string> = {}): Service => startService({ JOBPROD_DATA: dataDir, ...env });
const database = () => runningServer(join(dataDir, 'pg'));
/** Registers someone; the mailbox shows whether that was kept. */
const registers = async (origin: string, email: string): Promise<void> => {
  const query = 'mutation($input: RegisterCandidateInput!) { registerCandidate(input: $input) { sentTo errors { code } } }';
  const variables = { input: { email, firstName: 'Camille', lastName: 'Durand', isAdult: true } };
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  expect(await response.json()).toMatchObject({ data: { registerCandidate: { sentTo: email, errors: [] } } });
};
/** The same, whatever comes of it; each from a place of its own. */
const attempt = async (origin: string, email: string): Promise<{ email: string; status: number }> => {
  const query = 'mutation($input: RegisterCandidateInput!) { registerCandidate(input: $input) { sentTo errors { code } } }';
  const variables = { input: { email, firstName: 'Camille', lastName: 'Durand', isAdult: true } };
  const headers = {
    'content-type': 'application/json',
    'x-forwarded-for': `2001:db8:${email.length}:${Buffer.from(email.slice(0, 2)).toString('hex')}::1`,
  };
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  await response.text();
  return { email, status: response.status };
};
const mailedTo = async (origin: string): Promise<string[]> => {
  const mails = (await (await fetch(`${origin}/mailbox/messages.json`)).json()) as { to: string }[];
  return mails.map(({ to }) => to);
};

describe('a start', { timeout: 300_000 }, () => {
  it.each([
    ['SIGINT', /^Starting PostgreSQL/],
    ['SIGINT', /^Opening the pages/],
    ['SIGTERM', /^Opening the pages/],
    ['SIGHUP', /^ready /],
  ] as const)('ends well on %s, told as it says %s: no database is left running', async (signal, moment) => {
    const service = start();
    await service.said(moment);
    expect((await service.end(signal)).code).toBe(0);
    expect(database()).toBeUndefined();
  });

  it('is ready, with database, jobs and store; killed and started again, has everything that was acknowledged', async () => {
    const first = start();
    const origin = await first.ready;
    expect(await (await fetch(`${origin}/readyz`)).json()).toEqual({
      ready: true,
      database: { ready: true },
      jobs: { ready: true },
      store: { ready: true },
    });
    await registers(origin, 'camille@example.test');
    await first.end('SIGKILL');
    const orphan = database();
    expect(orphan).toBeDefined();
    const second = start();
    expect(await mailedTo(await second.ready)).toEqual(['camille@example.test']);
    expect(database()?.pid).not.toBe(orphan?.pid);

    const third = start();
    expect(await third.ended).toEqual({
      code: 1,
      said: expect.stringMatching(
        /^JobProd is already running on .* \(database process \d+\)\. Stop it first, or set JOBPROD_DATA to another folder\.$/m,
      ),
    });
    expect((await fetch(`${await second.ready}/healthz`)).status).toBe(200);
    expect((await second.end('SIGTERM')).code).toBe(0);
  });

  it('goes on with its clock where the data left it, and never back over it', async () => {
    const first = start({ JOBPROD_NOW: '2028-05-24T10:00:00Z' });
    await registers(await first.ready, 'camille@example.test');
    expect((await first.end('SIGKILL')).code).toBeNull();
    const back = start({ JOBPROD_NOW: '2027-05-24T10:00:00Z' });
    expect(await back.ended).toEqual({
      code: 1,
      said: expect.stringMatching(
        /^The data was written until 2028-05-24T10:00:\S+, and the clock never goes back over it\. Set JOBPROD_NOW to then or later/m,
      ),
    });
    expect(database()).toBeUndefined();
    const again = start({ JOBPROD_NOW: '2028-05-24T10:00:00Z' });
    await again.ready;
    expect(again.lines.find((line) => line.startsWith('The clock'))).toMatch(
      /^The clock goes on from 2028-05-24T10:00:\S+, where the data left it\.$/,
    );
    expect((await again.end('SIGTERM')).code).toBe(0);
  });

  it('on a busy port says so, and leaves no database behind', async () => {
    const squatter = createServer().listen(0, 'localhost');
    await once(squatter, 'listening');
    const address = squatter.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const service = start({ PORT: String(port) });
    expect(await service.ended).toEqual({
      code: 1,
      said: expect.stringMatching(new RegExp(`^Port ${port} is in use\\. Stop what runs there, or set PORT to another one\\.$`, 'm')),
    });
    expect(database()).toBeUndefined();
    squatter.close();
  });

  it.each([
    [{ PORT: '80000' }, 'PORT must be 0 to 65535, but none that browsers refuse, such as 4190 or 6000.'],
    [{ DATABASE_URL: 'postgres://127.0.0.1:9/none' }, 'PostgreSQL does not answer at DATABASE_URL.'],
  ])('with a wrong setting names it: %o', async (env, sentence) => {
    const { code, said } = await start(env).ended;
    expect(said).toContain(sentence);
    expect(code).toBe(1);
  });

  it('where the folder of its data is a file, says so', async () => {
    await writeFile(dataDir, 'a file');
    expect(await start().ended).toEqual({ code: 1, said: `${dataDir} is not a folder. Set JOBPROD_DATA to one.` });
  });

  it.runIf(!isRoot)('where it may not write, says so', async () => {
    await mkdir(dataDir, { mode: 0o555 });
    const { code, said } = await start().ended;
    expect(said).toContain(`Not allowed to write in ${dataDir}`);
    expect(code).toBe(1);
  });

  it.runIf(canMount)('on a read-only disk says so', async () => {
    await mkdir(dataDir);
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro,size=1m', 'tmpfs', dataDir]).status).toBe(0);
    try {
      const { code, said } = await start().ended;
      expect(said).toContain(`${dataDir} lies on a read-only disk. Set JOBPROD_DATA to a folder that can be written.`);
      expect(code).toBe(1);
    } finally {
      spawnSync('umount', [dataDir]);
    }
  });

  it.runIf(canMount)(
    'fault I06: on a full disk says so and goes through once there is room; filled while it runs, refuses what it cannot keep, and recovers',
    async () => {
      await mkdir(dataDir);
      const mount = (options: string) => expect(spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', dataDir]).status).toBe(0);
      mount('size=20m,mode=755');
      try {
        const service = start();
        expect(await service.ended).toEqual({
          code: 1,
          said: expect.stringMatching(/The disk of .* is full\. Make room, or set JOBPROD_DATA to a folder elsewhere\.$/m),
        });
        expect(database()).toBeUndefined();
        mount('remount,size=300m');
        const again = start({ TRUSTED_PROXIES: '1' });
        const origin = await again.ready;
        expect(await readFile(join(dataDir, 'pg/PG_VERSION'), 'utf8')).toContain('18');

        // Full while it runs: refused or kept, never half, and everything works again once there is room.
        const filler = join(dataDir, 'filler');
        spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k']);
        const asked = await Promise.all(Array.from({ length: 30 }, (_, number) => attempt(origin, `${number}@example.test`)));
        expect(asked.map(({ status }) => status).filter((status) => status !== 200 && status !== 503)).toEqual([]);
        const readiness = await fetch(`${origin}/readyz`);
        expect([readiness.status, (await fetch(`${origin}/healthz`)).status]).toEqual([503, 200]);
        expect(await readiness.json()).toMatchObject({ store: { ready: false, reason: 'The media store cannot be written.' } });
        await rm(filler);
        await eventually(async () => (await fetch(`${origin}/readyz`)).status === 200);
        expect((await attempt(origin, 'later@example.test')).status).toBe(200);
        const kept = await mailedTo(origin);
        const acknowledged = asked.filter(({ status }) => status === 200).map(({ email }) => email);
        expect([...acknowledged, 'later@example.test'].filter((email) => !kept.includes(email))).toEqual([]);
        expect((await again.end('SIGTERM')).code).toBe(0);
      } finally {
        spawnSync('umount', [dataDir]);
      }
    },
  );
});
