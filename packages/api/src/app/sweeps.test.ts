import { existsSync } from 'node:fs';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/test-app.ts';

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
