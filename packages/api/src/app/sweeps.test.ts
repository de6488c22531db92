import { existsSync } from 'node:fs';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newCandidate, signIn } from '../../test/people.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { Session } from '../authentication/session.entity.ts';
import { later } from '../platform/clock.ts';
import { digestOf } from '../platform/ids.ts';
import { networkOf } from '../platform/network.ts';

describe('what is swept as time goes by', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.stop());

  const rows = async (table: string): Promise<number> => {
    const [row] = await app.services.orm.em.fork().execute<{ count: number }[]>(`select count(*)::int as count from ${table}`);
    return row?.count ?? -1;
  };

  it('fault E08: what killed work left half written goes a day later, and what is at work stays', async () => {
    const { dataDir } = app.services.settings;
    const left = (place: string, age: 'old' | 'young') => join(dataDir, place, `${place === 'work' ? 'job-' : ''}${age}`);
    const twoDaysAgo = performance.timeOrigin / 1000 - 2 * 24 * 60 * 60;
    const places = ['work', 'sources/.arriving', 'renditions/.arriving'];
    for (const place of places) {
      for (const age of ['old', 'young'] as const) {
        const path = left(place, age);
        if (place === 'work') await mkdir(join(path, 'clip.unfinished-0011aa'), { recursive: true });
        else {
          await mkdir(join(dataDir, place), { recursive: true });
          await writeFile(path, 'half');
        }
        if (age === 'old') await utimes(path, twoDaysAgo, twoDaysAgo);
      }
    }
    await app.runDueJobs();
    for (const place of places)
      expect([place, existsSync(left(place, 'old')), existsSync(left(place, 'young'))]).toEqual([place, false, true]);
  });

  it('I4, G5: a session is forgotten three months after its end, with where from and by which browser; until then nobody reads the address out of it', async () => {
    const person = { email: 'alma@example.test', firstName: 'Alma', lastName: 'Lambert' };
    const [left, stays] = [await newCandidate(app, person), await signIn(app, person.email)];
    const kept = async () =>
      (await app.services.orm.em.fork().find(Session, {}, { orderBy: { startedAt: 'asc', id: 'asc' } })).map(
        ({ sourceDigest }) => sourceDigest,
      );
    const places = [left, stays].map(({ source }) => networkOf(source));
    expect(await kept()).toEqual(places.map((place) => app.services.sourceDigests(place)));
    for (const digest of await kept())
      for (const place of places) expect([digestOf(place), digestOf(`source ${place}`)]).not.toContain(digest);
    await left.ask('mutation { signOut { viewer { kind } } }');
    const [signedOut, expires] = [app.clock.now(), later(app.clock.now(), { days: 30 })];
    const remaining: number[] = [];
    for (const end of [signedOut, expires])
      for (const early of [1, 0]) {
        app.clock.set(new Date(later(end, { days: 90 }).getTime() - early));
        await app.runDueJobs();
        remaining.push((await kept()).length);
      }
    expect(remaining).toEqual([2, 1, 1, 0]);
  });

  it('what was counted against guessing is forgotten when its window is over, and a code asked for a day after it ended', async () => {
    const visitor = app.browser();
    await visitor.ask('mutation($email: EmailAddress!) { requestSignIn(input: { email: $email }) { errors { code } } }', {
      email: 'nobody@example.test',
    });
    expect([await rows('sign_in_attempt'), (await rows('throttle')) > 0]).toEqual([1, true]);
    app.clock.advance({ hours: 1 });
    await app.runDueJobs();
    expect(await rows('sign_in_attempt')).toBe(1);
    app.clock.advance({ hours: 23, minutes: 9 });
    await app.runDueJobs();
    expect(await rows('sign_in_attempt')).toBe(1);
    app.clock.advance({ minutes: 1 });
    await app.runDueJobs();
    expect([await rows('sign_in_attempt'), await rows('throttle')]).toEqual([0, 0]);
  });
});
