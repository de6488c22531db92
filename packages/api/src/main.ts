import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from './app/config.ts';
import { createApp } from './app/create-app.ts';
import { createServices } from './app/create-services.ts';
import { jobs, ticks } from './app/jobs.ts';
import { clockStartingAt, systemClock } from './platform/clock.ts';
import { startWorkers } from './platform/jobs/worker.ts';
import { startSequencer } from './platform/register/sequencer.ts';
import { createLog } from './platform/log.ts';
import { startEmbeddedPostgres } from './platform/postgres/embedded-postgres.ts';

const config = readConfig(process.env);
const log = createLog(config.logLevel);
await mkdir(config.dataDir, { recursive: true });

const embedded = config.databaseUrl ? undefined : await startEmbeddedPostgres({ dataDir: join(config.dataDir, 'pg'), durable: true });
const databaseUrl = config.databaseUrl ?? embedded?.url ?? '';
const clock = config.startAt ? clockStartingAt(config.startAt) : systemClock;
const settings = {
  origin: config.origin ?? `http://${config.host}:${config.port}`,
  isProduction: config.isProduction,
  dataDir: config.dataDir,
  mailFrom: config.mailFrom,
  registerOrigin: config.registerOrigin,
  contactAddress: 'contact@jobprod.com',
  rightsAddress: 'rectification@jobprod.com',
};
const { services, close } = await createServices({ databaseUrl, databasePool: config.databasePool, smtpUrl: config.smtpUrl, ffmpegPath: config.ffmpegPath, clock, log, settings });
const app = await createApp(services, { mailbox: config.mailbox, trustedProxies: config.trustedProxies });
const sequencer = startSequencer(services.orm, services.registerKeyring, clock, log);
const workers = await startWorkers(services, databaseUrl, jobs, ticks, { concurrency: config.workers });
await new Promise<void>((resolve, reject) => {
  app.server.once('error', reject).listen(config.port, config.host, resolve);
});
process.stdout.write(`ready ${settings.origin}\n`);

let stopping = false;
const stop = async (): Promise<void> => {
  if (stopping) return;
  stopping = true;
  await app.stop();
  await workers.stop();
  await sequencer.stop();
  await close();
  await embedded?.stop();
};
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
