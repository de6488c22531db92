import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { openDatabaseProxy } from '../../../test/database-proxy.ts';
import { startTestApp } from '../../../test/test-app.ts';
import { createLog } from '../log.ts';
import { defineJob, enqueue } from './jobs.ts';
import { startWorkers } from './worker.ts';

it('fault I05: a job that is over just as the database falls silent ends its runner, not the process; it runs again once the database is back', {
  timeout: 90_000,
}, async () => {
  let said = '';
  const log = createLog(
    'error',
    new Writable({
      write: (line, _, done) => {
        said += String(line);
        done();
      },
    }),
  );
  await using app = await startTestApp({ log });
  const proxy = await openDatabaseProxy(app.databaseUrl);
  let runs = 0;
  const last = defineJob<Record<string, never>>({
    name: 'last-words',
    async run() {
      runs += 1;
      if (runs > 1) return;
      // What stood open is gone, and what is opened now is never answered.
      await proxy.set('closed');
      await proxy.set('silent');
    },
  });
  const workers = await startWorkers(app.services, proxy.url, [last], [], { concurrency: 1 });
  await enqueue(app.services.orm.em.fork(), last, {});
  // Whatever nobody caught meanwhile would fail this run.
  await expect.poll(() => said, { timeout: 40_000 }).toContain('Failed to complete jobs');
  expect(runs).toBe(1);
  await proxy.set('open');
  await expect.poll(() => runs, { timeout: 30_000, message: said }).toBe(2);
  await workers.stop();
  await proxy.close();
});
