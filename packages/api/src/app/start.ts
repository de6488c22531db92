import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startIncomingMail } from '../incoming-mail/start-incoming-mail.ts';
import { clockStartingAt, systemClock } from '../platform/clock.ts';
import { startWorkers } from '../platform/jobs/worker.ts';
import type { Log } from '../platform/log.ts';
import { startEmbeddedPostgres } from '../platform/postgres/embedded-postgres.ts';
import { ownDatabase } from '../platform/postgres/own-database.ts';
import { startSequencer } from '../platform/register/sequencer.ts';
import type { Services, Settings } from '../platform/services.ts';
import { sweepWorkDirs } from '../platform/work-dir.ts';
import type { Config } from './config.ts';
import { createApp } from './create-app.ts';
import { createServices } from './create-services.ts';
import { readPersistedDocuments } from './gate/persisted-documents.ts';
import { jobs, ticks } from './jobs.ts';
import { webDist } from './web-dist.ts';

export type Running = { services: Services; origin: string; stop(): Promise<void> };

const settingsOf = (config: Config): Settings => ({
  origin: config.origin ?? `http://${config.host}:${config.port}`,
  isProduction: config.isProduction,
  dataDir: config.dataDir,
  mailFrom: config.mailFrom,
  mailDomain: config.mailDomain,
  registerOrigin: config.registerOrigin,
  contactAddress: 'contact@jobprod.com',
  rightsAddress: 'rectification@jobprod.com',
});

/** Database, services, HTTP and jobs, in this order; what had been opened is closed again, in the other order, when one fails or when told to stop. */
export const start = async (config: Config, log: Log): Promise<Running> => {
  const opened: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const close of opened.splice(0).reverse()) await close();
  };
  try {
    await mkdir(config.dataDir, { recursive: true });
    const embedded = config.databaseUrl ? undefined : await startEmbeddedPostgres({ dataDir: join(config.dataDir, 'pg'), durable: true });
    if (embedded) opened.push(embedded.stop);
    const databaseUrl = config.databaseUrl ?? (await ownDatabase(embedded?.url ?? ''));
    const clock = config.startAt ? clockStartingAt(config.startAt) : systemClock;
    const settings = settingsOf(config);
    const { services, close } = await createServices({ ...config, databaseUrl, clock, log, settings });
    opened.push(close);
    await sweepWorkDirs(config.dataDir);

    const persistedDocuments = await readPersistedDocuments(join(webDist, 'persisted-documents.json'));
    const app = await createApp(services, { ...config, persistedDocuments, webDist });
    opened.push(app.stop);
    await new Promise<void>((resolve, reject) => {
      app.server.once('error', reject).listen(config.port, config.host, resolve);
    });
    if (config.mailIn.port !== 'off') opened.push((await startIncomingMail(services, { ...config.mailIn, port: config.mailIn.port })).stop);
    const sequencer = startSequencer(services.orm, services.registerKeyring, clock, log);
    opened.push(sequencer.stop);
    if (config.workers > 0) opened.push((await startWorkers(services, databaseUrl, jobs, ticks, { concurrency: config.workers })).stop);
    return { services, origin: settings.origin, stop };
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
};
