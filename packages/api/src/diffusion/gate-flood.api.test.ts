import { get } from 'node:http';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../../test/browser.ts';
import { unlock } from '../../test/diffusion.ts';
import { endServices, startService } from '../../test/service.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';

const wrongPhrase = 'abaisser-abandon-abdiquer-abeille-abolir-aborder';

/** What nine in ten are below. */
const mostOf = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.9)] ?? Number.NaN;

/** Milliseconds until the service says that it is alive, asked as a balancer asks. */
const healthTime = (origin: string) =>
  new Promise<number>((resolve, reject) => {
    const start = performance.now();
    get(`${origin}/healthz`, (response) => {
      expect(response.statusCode).toBe(200);
      response.resume().once('end', () => resolve(performance.now() - start));
    }).once('error', reject);
  });

/** As many processors kept busy as hashing may take, and nothing asked: what the machine itself makes of the answers. */
const whileBusy = async <T>(act: () => Promise<T>): Promise<T> => {
  const count = Math.min(2, Math.max(1, availableParallelism() - 1));
  const workers = Array.from({ length: count }, () => new Worker('for (;;);', { eval: true }));
  try {
    return await act();
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
};

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

  it('fault F10: two hundred wrong passwords at once are each answered in a sentence, and the service says within 100 ms that it is alive', {
    retry: 2,
  }, async () => {
    const busy = await whileBusy(async () => {
      const times: number[] = [];
      for (let turn = 0; turn < 60; turn += 1) times.push(await healthTime(origin));
      return times;
    });
    let isOver = false;
    // Each from somewhere else: nobody is held off as one who tries again and again.
    const flood = Promise.all(Array.from({ length: 200 }, (_, index) => unlock(new Browser(origin), `JP-${1000 + index}`, wrongPhrase)));
    const answers = flood.finally(() => {
      isOver = true;
    });
    const flooded: number[] = [];
    while (!isOver) flooded.push(await healthTime(origin));
    const given = await answers;
    expect(given.every(({ profile }) => profile === null)).toBe(true);
    expect(given.every(({ errors }) => errors.length === 1)).toBe(true);
    const sentences = Map.groupBy(
      given.flatMap(({ errors }) => errors),
      ({ code, message }) => `${code} ${message}`,
    );
    const wrong = sentences.get('PASSWORD_WRONG Cette référence et ce mot de passe n’ouvrent aucun profil.')?.length ?? 0;
    const slowedDown = sentences.get('TOO_MANY_ATTEMPTS Trop d’essais en peu de temps. Réessayez dans 1 min.')?.length ?? 0;
    expect(wrong + slowedDown).toBe(200);
    // So many are hashed or wait to be, whoever else comes.
    expect(wrong).toBeGreaterThanOrEqual(40);
    // A slow or busy machine is as slow without the flood. One whose loop hashes answers once in many hashes.
    expect(mostOf(flooded)).toBeLessThan(100 + 3 * mostOf(busy));
    expect((await unlock(new Browser(origin), 'JP-999999', wrongPhrase)).errors.map(({ code }) => code)).toEqual(['PASSWORD_WRONG']);
  });
});
