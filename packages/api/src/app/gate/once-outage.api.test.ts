import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, eventually } from '../../../test/browser.ts';
import { type DatabaseProxy, openDatabaseProxy } from '../../../test/database-proxy.ts';
import { newStaff } from '../../../test/people.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';
import { write } from '../../../test/writers.ts';

describe('a mutation with an Idempotency-Key whose database is lost on the way', () => {
  let app: TestApp;
  let wire: DatabaseProxy;
  let nadia: Browser;
  beforeAll(async () => {
    app = await startTestApp({
      reach: async (url) => {
        wire = await openDatabaseProxy(url);
        return wire.url;
      },
    });
    nadia = await newStaff(app, { email: 'nadia@jobprod.test', firstName: 'Nadia', lastName: 'Weber' }, 'NETWORK_MANAGER');
  });
  afterAll(async () => {
    await app.stop();
    await wire.close();
  });

  const act = () => ({ name: `Entreprise ${randomUUID()}`, key: randomUUID() });
  const companies = async (name: string): Promise<number> => {
    const sql = 'select count(*)::int as count from company where name = ?';
    const [row] = await app.services.orm.em.fork().execute<{ count: number }[]>(sql, [name]);
    return row?.count ?? 0;
  };

  it('fault I09: done, and the database’s word of it lost: nobody does it again, and the repetition learns at once that it was done', async () => {
    const one = act();
    wire.losesTheAnswerTo('commit');
    expect((await write(nadia, one)).isDone).toBe(false);
    expect((await write(nadia, one)).code).toBe('ALREADY_DONE');
    expect(await companies(one.name)).toBe(1);
  });

  it('fault I09: lost before it was done: the repetition does it as soon as the database is back, not a minute later', async () => {
    const one = act();
    wire.losesTheAnswerTo('insert into "company"');
    const asked = write(nadia, one).catch(() => undefined);
    await wire.set('closed');
    expect((await asked)?.isDone ?? false).toBe(false);
    await wire.set('open');
    await eventually(async () => (await write(nadia, one).catch(() => undefined))?.isDone);
    expect(await companies(one.name)).toBe(1);
  });
});
