import { Client } from 'pg';
import { eventually } from './browser.ts';
import type { TestApp } from './test-app.ts';

/** A second connection that holds rows or tables, so that what comes after waits; `between` acts while it waits. */
export const openBlocker = async (app: TestApp) => {
  const client = new Client({ connectionString: app.databaseUrl });
  await client.connect();
  const waiting = async (): Promise<number> => {
    const sql = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    return (await app.services.orm.em.fork().execute<unknown[]>(sql)).length;
  };
  return {
    client,
    close: () => client.end(),
    /** Holds, begins, waits until it waits in its turn, acts, lets go; answers what came of what was begun. */
    async between<T>(hold: string, begin: () => Promise<T>, act: () => Promise<unknown>): Promise<T> {
      try {
        await client.query('begin');
        await client.query(hold);
        const begun = begin();
        await eventually(async () => (await waiting()) > 0, 60);
        await act();
        await client.query('commit');
        return await begun;
      } finally {
        await client.query('rollback');
      }
    },
    waiting,
  };
};
