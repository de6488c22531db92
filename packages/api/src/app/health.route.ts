import type { Express } from 'express';
import { anyGuardHeld } from '../platform/jobs/worker-guard.ts';
import type { Services } from '../platform/services.ts';

/** A probe that waits longer than its caller tells nothing. */
const patienceMs = 2_000;

export type HealthOptions = {
  /** Why this process's workers do nothing; undefined when they work. Without it, other processes' workers are looked for. */
  jobsTrouble?: (() => string | undefined) | undefined;
};

/** Undefined when all is well; otherwise why not, in plain words. */
type Look = (signal: AbortSignal) => Promise<string | undefined>;

const bounded = async (look: Look, late: string): Promise<string | undefined> => {
  const signal = AbortSignal.timeout(patienceMs);
  const timedOut = new Promise<string>((resolve) => signal.addEventListener('abort', () => resolve(late), { once: true }));
  return Promise.race([look(signal), timedOut]);
};

const looksOf = ({ orm, media, log }: Services, { jobsTrouble }: HealthOptions) => {
  const failing = (sentence: string) => (error: unknown) => {
    log.warn({ err: error }, sentence);
    return sentence;
  };
  const database: Look = () =>
    orm.em
      .fork()
      .execute('select 1')
      .then(() => undefined, failing('The database does not answer.'));
  const elsewhere: Look = async () => {
    const [row] = await orm.em.fork().execute<{ held: boolean }[]>(anyGuardHeld);
    return row?.held ? undefined : 'No process runs jobs: start one with WORKERS above 0.';
  };
  const jobs: Look = jobsTrouble
    ? async () => jobsTrouble()
    : (signal) => elsewhere(signal).catch(failing('The jobs cannot be looked at.'));
  const store: Look = (signal) =>
    Promise.all([media.sources.check(signal), media.renditions.check(signal)]).then(
      () => undefined,
      failing('The media store cannot be written.'),
    );
  return {
    database: () => bounded(database, `The database has not answered within ${patienceMs / 1000} s.`),
    jobs: () => bounded(jobs, `The jobs could not be looked at within ${patienceMs / 1000} s.`),
    store: () => bounded(store, `The media store has not answered within ${patienceMs / 1000} s.`),
  };
};

/** `/healthz`: the process answers. `/readyz`: it can do its work, and what keeps it from it (fault I05). Many who ask at once are one look. */
export const mountHealth = (app: Express, services: Services, options: HealthOptions): void => {
  const looks = looksOf(services, options);
  const lookAll = async () => {
    const [database, jobs, store] = await Promise.all([looks.database(), looks.jobs(), looks.store()]);
    const said = (reason: string | undefined) => (reason === undefined ? { ready: true } : { ready: false, reason });
    const ready = [database, jobs, store].every((reason) => reason === undefined);
    return { ready, database: said(database), jobs: said(jobs), store: said(store) };
  };
  let looking: ReturnType<typeof lookAll> | undefined;

  app.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ alive: true });
  });
  app.get('/readyz', async (_request, response) => {
    looking ??= lookAll().finally(() => {
      looking = undefined;
    });
    const found = await looking;
    response
      .status(found.ready ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json(found);
  });
};
