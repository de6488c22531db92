import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../../test/browser.ts';
import { type DatabaseProxy, openDatabaseProxy } from '../../test/database-proxy.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { startWorkers } from '../platform/jobs/worker.ts';
import { jobs, ticks } from './jobs.ts';

type Said = { ready: boolean; reason?: string };
type Readiness = { ready: boolean; database: Said; jobs: Said; store: Said };

describe('readiness', () => {
  let app: TestApp;
  let proxy: DatabaseProxy;
  let trouble: string | undefined;
  beforeAll(async () => {
    app = await startTestApp({
      reach: async (url) => {
        proxy = await openDatabaseProxy(url);
        return proxy.url;
      },
      jobsTrouble: () => trouble,
    });
  });
  afterAll(async () => {
    await app.stop();
    await proxy.close();
  });

  const ready = async (): Promise<[number, Readiness]> => {
    const response = await app.browser().fetch('/readyz');
    return [response.status, (await response.json()) as Readiness];
  };
  const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
    const began = performance.now();
    return [await work(), performance.now() - began];
  };
  const fine = { ready: true };
  const viewer = () =>
    app.browser().fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ currentTerms { id } }' }),
    });

  it('says of database, jobs and store what is wrong, each in plain words', async () => {
    expect(await ready()).toEqual([200, { ready: true, database: fine, jobs: fine, store: fine }]);
    trouble = 'No worker has looked for a job for 20 s.';
    expect(await ready()).toEqual([503, { ready: false, database: fine, jobs: { ready: false, reason: trouble }, store: fine }]);
    trouble = undefined;

    const arriving = join(app.services.settings.dataDir, 'renditions/.arriving');
    await rm(arriving, { recursive: true, force: true });
    await writeFile(arriving, 'a file where a folder should be');
    const store = { ready: false, reason: 'The media store cannot be written.' };
    expect(await ready()).toEqual([503, { ready: false, database: fine, jobs: fine, store }]);
    await rm(arriving);
    expect((await ready())[0]).toBe(200);
  });

  it.each([
    ['slow', 'The database has not answered within 2 s.'],
    ['silent', 'The database has not answered within 2 s.'],
    ['closed', 'The database does not answer.'],
  ] as const)(
    'fault I05: with a database that is %s it is not ready, says so within three seconds, and is alive at once',
    async (mode, reason) => {
      await proxy.set(mode);
      const [[status, said], waited] = await timed(ready);
      expect([status, said.database]).toEqual([503, { ready: false, reason }]);
      expect(waited).toBeLessThan(6_000);
      const [alive, took] = await timed(() => app.browser().fetch('/healthz'));
      expect(alive.status).toBe(200);
      expect(took).toBeLessThan(1_500);
      await proxy.set('open');
      await eventually(async () => (await ready())[0] === 200);
    },
  );

  it('fault I05: without its database the API answers 503 at once and says to come back; then works again', async () => {
    expect((await viewer()).status).toBe(200);
    await proxy.set('closed');
    const [response, waited] = await timed(viewer);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('2');
    expect(await response.json()).toMatchObject({
      errors: [{ message: 'The service cannot reach its data now. Try again in a moment.', extensions: { code: 'UNAVAILABLE' } }],
    });
    expect(waited).toBeLessThan(3_000);
    await proxy.set('open');
    await eventually(async () => (await viewer()).status === 200);
  });

  it('fault I05: two hundred who ask while the database is silent are one question to it, and all are answered', async () => {
    await proxy.set('silent');
    const [answers, waited] = await timed(() => Promise.all(Array.from({ length: 200 }, ready)));
    expect(new Set(answers.map(([status]) => status))).toEqual(new Set([503]));
    expect(waited).toBeLessThan(10_000);
    await proxy.set('open');
    await eventually(async () => (await ready())[0] === 200);
  });
});

describe('readiness of a process that runs no jobs', () => {
  it('asks for one that does, here or elsewhere; a worker whose database comes back goes on', async () => {
    await using app = await startTestApp();
    const jobsSaid = async () => ((await (await app.browser().fetch('/readyz')).json()) as Readiness).jobs;
    expect(await jobsSaid()).toEqual({ ready: false, reason: 'No process runs jobs: start one with WORKERS above 0.' });
    const proxy = await openDatabaseProxy(app.databaseUrl);
    const workers = await startWorkers(app.services, proxy.url, jobs, ticks, { concurrency: 1 });
    expect(await jobsSaid()).toEqual({ ready: true });
    expect(workers.trouble()).toBeUndefined();

    await proxy.set('closed');
    await eventually(async () => workers.trouble() === 'The workers have lost their connection to the database.');
    await eventually(async () => !(await jobsSaid()).ready);
    await proxy.set('open');
    await eventually(async () => workers.trouble() === undefined);
    await app.browser().ask('mutation($email: EmailAddress!) { requestSignIn(input: { email: $email }) { sentTo } }', {
      email: 'nobody@example.test',
    });
    expect(await jobsSaid()).toEqual({ ready: true });
    await workers.stop();
    await proxy.close();
  });
});
