import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, eventually } from '../../test/browser.ts';
import { arrivedVideo, ownCandidateId } from '../../test/clips.ts';
import { freePort } from '../../test/free-port.ts';
import { expectAllKept, killsUnderWrites, serviceOn, signsIn } from '../../test/killed-under-writes.ts';
import { approveTerms, newCandidate } from '../../test/people.ts';
import { endServices, type Service, startService } from '../../test/service.ts';
import { Socket } from '../../test/socket.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { Writers } from '../../test/writers.ts';
import { nameMailsBy } from '../platform/mail/message-id.ts';
import { createOrm } from '../platform/orm/orm.ts';
import { superuserPassword } from '../platform/postgres/create-cluster.ts';
import { runningServer } from '../platform/postgres/running-server.ts';
import { entities } from './entities.ts';

afterAll(endServices);

describe('a service that is killed or stopped under load', { timeout: 300_000 }, () => {
  let app: TestApp;
  let port: number;
  let browser: Browser;
  beforeAll(async () => {
    app = await startTestApp();
    port = await freePort();
  });
  afterAll(() => app.stop());

  const start = async (): Promise<Service> => {
    const service = serviceOn(app, port);
    const origin = await service.ready;
    browser ??= await signsIn(app.services.orm.em.fork(), origin);
    return service;
  };

  it('fault I01: killed at any point under mixed writes, has after the next start all that was acknowledged, and honours the keys of the rest', async () => {
    await using own = await startTestApp();
    await killsUnderWrites(own, await freePort(), 3);
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
    nameMailsBy(orm, 'jobprod.test');
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
    const next = startService({ ...env, JOBPROD_NOW: '2026-11-22T10:00:00Z' });
    await next.ready;
    await expectAllKept(url, browser, writers);
    expect((await next.end('SIGTERM')).code).toBe(0);
  });
});
