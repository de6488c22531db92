import { expect, inject, it } from 'vitest';
import { createOrm } from './orm.ts';

it('fault I04: transactions whose connection dies leave the pool as large as it was', async () => {
  const orm = await createOrm({ url: inject('adminUrl'), entities: [], migrations: [], poolSize: 2 });
  const dieInTransaction = () =>
    orm.em.fork().transactional(async (em) => {
      await em.execute('select pg_terminate_backend(pg_backend_pid())').catch(() => undefined);
    });
  for (let deaths = 0; deaths < 5; deaths++) await expect(dieInTransaction()).rejects.toThrow(/connection/i);
  expect(await orm.em.fork().execute('select 1 as one')).toEqual([{ one: 1 }]);
  await orm.close(true); // which waits until every connection was given back
}, 20_000);
