import type { Express } from 'express';
import type { Services } from '../platform/services.ts';

/** `/healthz`: the process answers. `/readyz`: it can do its work: database, jobs, store. */
export const mountHealth = (app: Express, { orm }: Services): void => {
  app.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ alive: true });
  });
  app.get('/readyz', async (_request, response) => {
    const database = await orm.em
      .fork()
      .execute('select 1')
      .then(
        () => true,
        () => false,
      );
    response
      .status(database ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ ready: database, database });
  });
};
