import type { Orm } from './orm.ts';

/** Runs a piece of work while no other process on this database does work of that name. */
export const aloneOn =
  (orm: Orm, name: string) =>
  <T>(work: () => Promise<T>): Promise<T> =>
    orm.em.fork().transactional(async (tx) => {
      await tx.execute('select pg_advisory_xact_lock(hashtext(?))', [name]);
      return work();
    });
