import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../test/browser.ts';
import { unlock } from '../../test/diffusion.ts';
import { endServices, startService } from '../../test/service.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';

const wrongPhrase = 'abaisser-abandon-abdiquer-abeille-abolir-aborder';

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/** Milliseconds until the service says that it is alive, asked as a balancer asks. */
const healthTime = (origin: string) =>
  new Promise<number>((resolve, reject) => {
    const start = performance.now();
    get(`${origin}/healthz`, (response) => {
      expect(response.statusCode).toBe(200);
      response.resume().once('end', () => resolve(performance.now() - start));
    }).once('error', reject);
  });

describe('the gate, flooded', () => {
  let app: TestApp;
  let origin: string;
  beforeAll(async () => {
    app = await startTestApp();
    // A process of its own: what the callers cost does not count as its own slowness.
    const service = startService({ DATABASE_URL: app.databaseUrl, JOBPROD_DATA: app.services.settings.dataDir, TRUSTED_PROXIES: '1' });
    origin = await service.ready;
  });
  afterAll(async () => {
    await endServices();
    await app.stop();
  });

  it('fault F10: two hundred wrong passwords at once are refused or answered, and the service says within 100 ms that it is alive', {
    retry: 2,
  }, async () => {
    const quiet: number[] = [];
    for (let turn = 0; turn < 40; turn += 1) quiet.push(await healthTime(origin));
    let isOver = false;
    const flood = Promise.all(Array.from({ length: 200 }, (_, index) => unlock(new Browser(origin), `JP-${1000 + index}`, wrongPhrase)));
    const answers = flood.finally(() => {
      isOver = true;
    });
    const flooded: number[] = [];
    while (!isOver) flooded.push(await healthTime(origin));
    const codes = (await answers).flatMap(({ errors }) => errors.map(({ code }) => code));
    expect(codes).toHaveLength(200);
    expect(new Set(codes)).toEqual(new Set(['PASSWORD_WRONG', 'TOO_MANY_ATTEMPTS']));
    // What the machine does besides, it does to both.
    expect(median(flooded)).toBeLessThan(100 + 5 * median(quiet));
    expect((await unlock(new Browser(origin), 'JP-999999', wrongPhrase)).errors.map(({ code }) => code)).toEqual(['PASSWORD_WRONG']);
  });
});
