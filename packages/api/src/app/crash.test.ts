import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser, eventually } from '../../test/browser.ts';
import { arrivedVideo, ownCandidateId } from '../../test/clips.ts';
import { approveTerms, newCandidate } from '../../test/people.ts';
import { endServices, type Service, startService } from '../../test/service.ts';
import { Socket } from '../../test/socket.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { Writers, write } from '../../test/writers.ts';
import { inviteStaff } from '../authentication/invite-staff.ts';
import { createOrm, type Em } from '../platform/orm/orm.ts';
import { superuserPassword } from '../platform/postgres/create-cluster.ts';
import { runningServer } from '../platform/postgres/running-server.ts';
import { entities } from './entities.ts';

afterAll(endServices);

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const nadia = { email: 'nadia@jobprod.test', firstName: 'Nadia', lastName: 'Weber', roles: ['NETWORK_MANAGER'], language: 'fr' } as const;

/** The network manager, signed in at a running service by the link of the mail it shows. */
const signsIn = async (em: Em, origin: string): Promise<Browser> => {
  const { data } = await new Browser(origin).answer<object>('{ currentTerms { id publishedAt } }');
  expect(data).toBeTruthy();
  await inviteStaff(em, nadia, origin, new Date(Date.UTC(2026, 10, 22, 10)));
  const browser = new Browser(origin);
  await browser.ask('mutation($email: EmailAddress!) { requestSignIn(input: { email: $email }) { sentTo } }', { email: nadia.email });
  const mails = (await (await browser.fetch('/mailbox/messages.json')).json()) as { html: string }[];
  const token = mails.map(({ html }) => /sign-in\/complete#([\w-]+)/.exec(html)?.[1]).find((found) => found !== undefined);
  await browser.ask('mutation($token: String!) { completeSignIn(input: { token: $token }) { errors { code } } }', { token });
  return browser;
};

type Kept = { names: string[]; entries: number; memberships: number };

/** What a database holds of what the writers wrote. */
const keptIn = async (url: string): Promise<Kept> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ names: string[]; entries: number; memberships: number }>(
      `select (select coalesce(array_agg(name order by name), '{}') from company where name like 'Entreprise %') as names,
              (select count(*)::int from register_entry where type = 'company-selected') as entries,
              (select count(*)::int from company_membership) as memberships`,
    );
    return rows[0] ?? { names: [], entries: 0, memberships: 0 };
  } finally {
    await client.end();
  }
};

/** Everything acknowledged is there once; what nobody was told of is there once when asked again with its key; nothing is half there. */
const expectAllKept = async (url: string, browser: Browser, { acknowledged, unsure }: Pick<Writers, 'acknowledged' | 'unsure'>) => {
  const before = await keptIn(url);
  expect(acknowledged.map(({ name }) => name).filter((name) => !before.names.includes(name))).toEqual([]);
  for (const one of unsure) {
    await eventually(async () => {
      const { isDone, code } = await write(browser, one);
      return isDone || code === 'ALREADY_DONE';
    });
  }
  const { names, entries, memberships } = await keptIn(url);
  expect(names).toEqual([...acknowledged, ...unsure].map(({ name }) => name).sort());
  expect([entries, memberships]).toEqual([names.length, names.length]);
};

describe('a service that is killed or stopped under load', { timeout: 300_000 }, () => {
  let app: TestApp;
  let port: number;
  let browser: Browser;
  let starts = 0;
  beforeAll(async () => {
    app = await startTestApp();
    port = await freePort();
  });
  afterAll(() => app.stop());

  /** Each start two minutes later: what was under way at the kill is over by then, as the next process sees it. */
  const start = async (): Promise<Service> => {
    starts += 1;
    const { dataDir } = app.services.settings;
    const at = new Date(Date.UTC(2026, 10, 22, 10, 2 * starts)).toISOString();
    const service = startService({ DATABASE_URL: app.databaseUrl, JOBPROD_DATA: dataDir, PORT: String(port), JOBPROD_NOW: at });
    const origin = await service.ready;
    browser ??= await signsIn(app.services.orm.em.fork(), origin);
    return service;
  };

  it('fault I01: killed at any point under writes, has after the next start all that was acknowledged, and honours the keys of the rest', async () => {
    const acknowledged: Writers['acknowledged'] = [];
    const unsure: Writers['unsure'] = [];
    for (const acts of [1, 15]) {
      const service = await start();
      const writers = new Writers(browser, 4);
      await eventually(async () => writers.acknowledged.length >= acts);
      await service.end('SIGKILL');
      await writers.stop();
      acknowledged.push(...writers.acknowledged);
      unsure.push(...writers.unsure.slice(0, 8));
    }
    const service = await start();
    await expectAllKept(app.databaseUrl, browser, { acknowledged, unsure });
    expect((await service.end('SIGTERM')).code).toBe(0);
  });

  it('fault I10: told to stop under load, answers all that was sent, closes sockets with 1001 and hands jobs back', async () => {
    const candidate = await newCandidate(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    await approveTerms(candidate);
    const rowId =
      Buffer.from(await ownCandidateId(candidate), 'base64url')
        .toString()
        .split(':')[1] ?? '';
    const uploadId = await arrivedVideo(app, rowId, { seconds: 30 });
    const service = await start();
    const address = `http://localhost:${port}`;
    const socket = await new Socket(address, { origin: address, cookie: browser.cookies() }).ready();
    const { declareSource } = await candidate.ask<{ declareSource: { errors: object[] } }>(
      'mutation($input: DeclareSourceInput!) { declareSource(input: $input) { errors { code } } }',
      { input: { uploadId, isMine: true } },
    );
    expect(declareSource.errors).toEqual([]);
    const jobs = async () =>
      (
        await app.services.orm.em
          .fork()
          .execute<{ task: string; isHeld: boolean }[]>(
            `select t.identifier as task, j.locked_by is not null as "isHeld" from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id`,
          )
      ).filter(({ task }) => task === 'check-source');
    await eventually(async () => (await jobs())[0]?.isHeld);

    const writers = new Writers(browser, 8);
    await eventually(async () => writers.acknowledged.length >= 10);
    const ended = service.end('SIGTERM');
    await writers.stop();
    expect(writers.broken).toBe(0);
    expect([...writers.statuses.keys()]).toEqual([200]);
    expect(writers.unsure).toEqual([]);
    expect((await ended).code).toBe(0);
    expect(await socket.ends()).toMatchObject({ code: 1001 });
    expect(await jobs()).toEqual([{ task: 'check-source', isHeld: false }]);

    const next = await start();
    const source = '{ viewer { candidate { sources { state } } } }';
    const isRead = async () => JSON.stringify(await candidate.ask(source)).includes('READY');
    for (let patience = 0; patience < 3 && !(await isRead()); patience += 1) await eventually(isRead).catch(() => undefined);
    expect(await isRead()).toBe(true);
    expect((await next.end('SIGTERM')).code).toBe(0);
  });
});

describe('a database that is restarted under load', { timeout: 300_000 }, () => {
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'jobprod-restart-'));
    await chmod(root, 0o755);
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it('fault I03: stopped at once under writes, is back within ten seconds; meanwhile 503, quickly; nothing acknowledged is lost', async () => {
    const dataDir = join(root, 'data');
    const env = { JOBPROD_DATA: dataDir, PORT: String(await freePort()) };
    const service = startService({ ...env, JOBPROD_NOW: '2026-11-22T10:00:00Z' });
    const origin = await service.ready;
    const folder = join(dataDir, 'pg');
    const [password, at] = [await superuserPassword(folder), await readFile(join(folder, 'port'), 'utf8')];
    const url = `postgres://postgres:${password}@127.0.0.1:${at}/jobprod`;
    const orm = await createOrm({ url, entities, migrations: [], poolSize: 2 });
    const browser = await signsIn(orm.em.fork(), origin);
    await orm.close(true);

    const writers = new Writers(browser, 4);
    await eventually(async () => writers.acknowledged.length >= 10);
    for (let time = 0; time < 2; time++) {
      const { pid } = await eventually(async () => runningServer(folder));
      // What `pg_ctl restart -m immediate` sends; the service starts its own again.
      process.kill(pid, 'SIGQUIT');
      await eventually(async () => runningServer(folder)?.pid !== pid && runningServer(folder)?.ready);
      const before = writers.acknowledged.length;
      await eventually(async () => writers.acknowledged.length >= before + 10);
    }
    await writers.stop();
    expect([...writers.statuses.keys()].filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect(writers.broken).toBe(0);
    expect(writers.slowestRefusal).toBeLessThan(8_000);
    await eventually(async () => (await browser.fetch('/readyz')).status === 200);
    expect((await service.end('SIGTERM')).code).toBe(0);
    // What broke with its connection is known to be over an hour later.
    const next = startService({ ...env, JOBPROD_NOW: '2026-11-22T11:00:00Z' });
    await next.ready;
    await expectAllKept(url, browser, writers);
    expect((await next.end('SIGTERM')).code).toBe(0);
  });
});
