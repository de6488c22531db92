import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../../test/free-port.ts';
import { killsUnderWrites } from '../../test/killed-under-writes.ts';
import { endServices } from '../../test/service.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(async () => {
  await endServices();
  await app.stop();
});

it('fault I01: killed at twenty points under mixed writes, has after each start all that was acknowledged, once', {
  timeout: 900_000,
}, async () => {
  expect.hasAssertions();
  await killsUnderWrites(app, await freePort(), 20);
});
