import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startIncomingMail } from '../incoming-mail/start-incoming-mail.ts';
import { later, systemClock } from '../platform/clock.ts';
import { clockFor, markClock, readMark } from '../platform/clock-mark.ts';
import { startWorkers, type Workers } from '../platform/jobs/worker.ts';
import type { Log } from '../platform/log.ts';
import { startEmbeddedPostgres } from '../platform/postgres/embedded-postgres.ts';
import { ownDatabase } from '../platform/postgres/own-database.ts';
import { startSequencer } from '../platform/register/sequencer.ts';
import type { Services, Settings } from '../platform/services.ts';
import { sweepWorkDirs } from '../platform/work-dir.ts';
import { closeAll, type Opened } from './close-all.ts';
import type { Config } from './config.ts';
import { createApp } from './create-app.ts';
import { createServices } from './create-services.ts';
import { readPersistedDocuments } from './gate/persisted-documents.ts';
import { handOutSettings } from './hand-out-settings.ts';
import { jobs, ticks } from './jobs.ts';
import { readMailCertificate } from './setting-files.ts';
import { webDist } from './web-dist.ts';

export type Running = { services: Services; origin: string; stop(): Promise<void> };

export type StartOptions = {
  /** Told to stop while still starting: what had been opened is closed again. */
  signal?: AbortSignal;
  /** What is being waited for, in a line. */
  say?: (line: string) => void;
  /** Where the pages were built to. */
  pages?: string;
};

const settingsOf = async (config: Config): Promise<Settings> => ({
  origin: config.origin ?? `http://${config.host}:${config.port}`,
  isProduction: config.isProduction,
  dataDir: config.dataDir,
  mailFrom: config.mailFrom,
  mailDomain: config.mailDomain,
  registerOrigin: config.registerOrigin,
  readingsADay: config.readingsADay,
  handOut: await handOutSettings(config),
  publisher: config.publisher,
  contactAddress: config.publisher.email,
  rightsAddress: config.publisher.rightsEmail,
  ice: config.ice,
  recoveryDays: config.recoveryDays,
  youTubeRemovalMinutes: config.youTubeRemovalMinutes,
  sourceDays: config.sourceDays,
  webhooksToLoopback: config.webhooksToLoopback,
});

/** Database, services, HTTP and jobs, in this order; what had been opened is closed again, in the other order, when one fails or when told to stop. */
export const start = async (
  config: Config,
  log: Log,
  { signal, say = () => undefined, pages = webDist }: StartOptions = {},
): Promise<Running> => {
  const opened: Opened[] = [];
  const stop = () => closeAll(opened, log);
  try {
    await mkdir(config.dataDir, { recursive: true });
    // Before anything is opened: a wrong path must not wait for the database to be told of.
    const settings = await settingsOf(config);
    const mailCertificate = config.mailIn.tls === undefined ? undefined : await readMailCertificate(config.mailIn.tls);
    let databaseUrl = config.databaseUrl;
    if (!databaseUrl) {
      say('Starting PostgreSQL …');
      const embedded = await startEmbeddedPostgres({ dataDir: join(config.dataDir, 'pg'), durable: true, log });
      opened.push({ what: 'PostgreSQL', close: embedded.stop });
      databaseUrl = await ownDatabase(embedded.url);
    }
    signal?.throwIfAborted();
    const mark = await readMark(databaseUrl);
    const clock = clockFor({ asked: config.startAt, mark, isProduction: config.isProduction });
    if (mark && clock !== systemClock && (!config.startAt || config.startAt < mark.reachedAt))
      say(`The clock goes on from ${mark.reachedAt.toISOString()}, where the data left it.`);
    const { services, close } = await createServices({ ...config, databaseUrl, clock, log, settings });
    opened.push({ what: 'the services', close });
    await markClock(services.orm.em.fork(), clock.now(), config.startAt);
    // With a database of its own this process is alone here; beside others, what is young may be at work.
    await sweepWorkDirs(config.dataDir, later(systemClock.now(), { days: config.databaseUrl ? -1 : 0 }));
    signal?.throwIfAborted();

    say('Opening the pages and the API …');
    let workers: Workers | undefined;
    const jobsTrouble = config.workers > 0 ? () => (workers ? workers.trouble() : 'The workers have not started yet.') : undefined;
    const persistedDocuments = await readPersistedDocuments(join(pages, 'persisted-documents.json'));
    const app = await createApp(services, { ...config, persistedDocuments, webDist: pages, jobsTrouble });
    opened.push({ what: 'HTTP', close: app.stop });
    signal?.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      app.server.once('error', reject).listen(config.port, config.host, resolve);
    });
    const address = app.server.address();
    // PORT=0: whichever was free.
    if (!config.origin && typeof address === 'object' && address) settings.origin = `http://${config.host}:${address.port}`;
    if (config.mailIn.port !== 'off') {
      const { host, port } = config.mailIn;
      const mailDoor = await startIncomingMail(services, { host, port, certificate: mailCertificate });
      opened.push({ what: 'incoming mail', close: mailDoor.stop });
    }
    const sequencer = startSequencer(services.orm, services.registerKeyring, clock, log);
    opened.push({ what: 'the register', close: sequencer.stop });
    if (config.workers > 0) {
      workers = await startWorkers(services, databaseUrl, jobs, ticks, { concurrency: config.workers });
      opened.push({ what: 'the jobs', close: workers.stop });
    }
    signal?.throwIfAborted();
    return { services, origin: settings.origin, stop };
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
};
