import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Publisher, publisher as usual } from '@jobprod/shared/publisher';
import { inject } from 'vitest';
import { type AppOptions, createApp } from '../src/app/create-app.ts';
import { createServices, type ServiceOptions } from '../src/app/create-services.ts';
import { jobs, ticks } from '../src/app/jobs.ts';
import { StandingClock } from '../src/platform/clock.ts';
import type { JobAttempt, JobRun } from '../src/platform/jobs/jobs.ts';
import { runDueJobs } from '../src/platform/jobs/worker.ts';
import { createLog, type Log } from '../src/platform/log.ts';
import { OutboundMail } from '../src/platform/mail/outbound-mail.entity.ts';
import type { S3Settings } from '../src/platform/media/s3-store.ts';
import { asOrdinaryRole, createDatabase, dropDatabase, giveToOrdinaryRole } from '../src/platform/postgres/test-databases.ts';
import { runSequencerOnce } from '../src/platform/register/sequencer.ts';
import type { YouTubeSettings } from '../src/platform/youtube/youtube.ts';
import { archiveTerms } from '../src/terms/archive-terms.job.ts';
import { checkArchive } from '../src/terms/check-archive.job.ts';
import { Browser } from './browser.ts';
import { settingsFor } from './settings.ts';

export type TestApp = Awaited<ReturnType<typeof startTestApp>>;

export type TestAppOptions = AppOptions & {
  now?: string;
  log?: Log;
  smtpUrl?: string;
  mailTrust?: ServiceOptions['mailTrust'];
  keepsArchive?: boolean;
  s3?: S3Settings;
  publisher?: Publisher;
  mailDomain?: string;
  youTube?: YouTubeSettings;
  /** How the app gets at its database: through a bad wire, for instance. */
  reach?: (url: string) => string | Promise<string>;
  /** How jobs and ticks are run: twice, for instance. */
  deliver?: (run: () => Promise<void>, name: string) => Promise<void>;
};

/** The whole product on a database of its own, its clock a value, its mail in the outbox: `await using app = await startTestApp()`. */
export const startTestApp = async ({
  now = '2026-11-22T10:00:00Z',
  log = createLog(process.env.TEST_LOG ?? 'silent'),
  keepsArchive = false,
  smtpUrl,
  mailTrust,
  s3,
  publisher = usual,
  mailDomain,
  youTube,
  reach = (url) => url,
  deliver = (run) => run(),
  ...options
}: TestAppOptions = {}) => {
  // Drawing the papers of the archive takes a second: for the tests that are about it.
  const ticksRun = keepsArchive ? ticks : ticks.filter((tick) => tick !== archiveTerms && tick !== checkArchive);
  const adminUrl = inject('adminUrl');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const databaseUrl = asOrdinaryRole(await createDatabase(adminUrl, name, 'jobprod_template'));
  await giveToOrdinaryRole(adminUrl, name);
  const dataDir = await mkdtemp(join(tmpdir(), 'jobprod-data-'));
  const clock = new StandingClock(now);
  const { services, close } = await createServices({
    databaseUrl: await reach(databaseUrl),
    databasePool: 10,
    smtpUrl,
    ...(mailTrust ? { mailTrust } : {}),
    s3,
    youTube,
    clock,
    log,
    settings: { ...settingsFor(dataDir, publisher), ...(mailDomain ? { mailDomain } : {}) },
  });
  const app = await createApp(services, { mailbox: true, trustedProxies: 1, ...options });
  await new Promise<void>((resolve) => app.server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server's address is an AddressInfo.
  const { port } = app.server.address() as AddressInfo;
  services.settings.origin = `http://localhost:${port}`;

  const held = new Set<number | undefined>();
  app.server.on('connection', (socket) => {
    const { remotePort } = socket;
    held.add(remotePort);
    socket.once('close', () => held.delete(remotePort));
  });

  const stop = async () => {
    await app.stop();
    await close();
    await dropDatabase(adminUrl, name);
    await rm(dataDir, { recursive: true, force: true });
  };

  const delivered = jobs.map((job) => ({
    ...job,
    run: (payload: unknown, about: JobAttempt) => deliver(() => job.run(payload, about), job.name),
  }));
  const deliveredTicks = ticksRun.map((tick) => ({ ...tick, run: (about: JobRun) => deliver(() => tick.run(about), tick.name) }));
  return {
    clock,
    services,
    databaseUrl,
    origin: `http://127.0.0.1:${port}`,
    /** A browser of its own: its cookies, its language. */
    browser: (options: { language?: 'fr' | 'en' } = {}) => new Browser(`http://127.0.0.1:${port}`, options),
    /** Whether the server still holds a connection, by its port at the other end. */
    holdsConnection: (port: number | undefined) => held.has(port),
    /** How many connections the server holds open. */
    connections: () => promisify(app.server.getConnections.bind(app.server))(),
    /** Does everything that is due now, jobs and deadlines, and what follows from it. */
    async runDueJobs() {
      await runSequencerOnce(services.orm, services.registerKeyring, clock.now());
      await runDueJobs(services, databaseUrl, delivered, deliveredTicks);
      await runSequencerOnce(services.orm, services.registerKeyring, clock.now());
    },
    /** Mails to an address, newest first. */
    mailsTo: (to: string): Promise<OutboundMail[]> =>
      services.orm.em.fork().find(OutboundMail, { to }, { populate: ['html', 'text'], orderBy: { id: 'desc' } }),
    stop,
    [Symbol.asyncDispose]: stop,
  };
};
