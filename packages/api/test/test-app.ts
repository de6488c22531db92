import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { type AppOptions, createApp } from '../src/app/create-app.ts';
import { createServices, type ServiceOptions } from '../src/app/create-services.ts';
import { jobs, ticks } from '../src/app/jobs.ts';
import { StandingClock } from '../src/platform/clock.ts';
import { runDueJobs } from '../src/platform/jobs/worker.ts';
import { createLog, type Log } from '../src/platform/log.ts';
import { OutboundMail } from '../src/platform/mail/outbound-mail.entity.ts';
import { asOrdinaryRole, createDatabase, dropDatabase, giveToOrdinaryRole } from '../src/platform/postgres/test-databases.ts';
import { headsFile } from '../src/platform/register/heads-file.ts';
import { runSequencerOnce } from '../src/platform/register/sequencer.ts';
import { archiveTerms } from '../src/terms/archive-terms.job.ts';
import { checkArchive } from '../src/terms/check-archive.job.ts';
import { Browser } from './browser.ts';

export type TestApp = Awaited<ReturnType<typeof startTestApp>>;

/** The whole product on a database of its own, its clock a value, its mail in the outbox: `await using app = await startTestApp()`. */
export const startTestApp = async ({
  now = '2026-11-22T10:00:00Z',
  log = createLog(process.env.TEST_LOG ?? 'silent'),
  keepsArchive = false,
  smtpUrl,
  mailTrust,
  ...options
}: AppOptions & { now?: string; log?: Log; keepsArchive?: boolean; smtpUrl?: string; mailTrust?: ServiceOptions['mailTrust'] } = {}) => {
  // Drawing the papers of the archive takes a second: for the tests that are about it.
  const ticksRun = keepsArchive ? ticks : ticks.filter((tick) => tick !== archiveTerms && tick !== checkArchive);
  const adminUrl = inject('adminUrl');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const databaseUrl = asOrdinaryRole(await createDatabase(adminUrl, name, 'jobprod_template'));
  await giveToOrdinaryRole(adminUrl, name);
  const dataDir = await mkdtemp(join(tmpdir(), 'jobprod-data-'));
  const clock = new StandingClock(now);
  const { services, close } = await createServices({
    databaseUrl,
    databasePool: 10,
    smtpUrl,
    ...(mailTrust ? { mailTrust } : {}),
    clock,
    log,
    settings: {
      origin: 'http://localhost',
      isProduction: false,
      dataDir,
      mailFrom: 'JobProd <contact@jobprod.com>',
      mailDomain: 'jobprod.com',
      registerOrigin: 'jobprod.test/register',
      handOut: { headsFile: headsFile(dataDir), digestTo: [], witnesses: [], authority: undefined },
      contactAddress: 'contact@jobprod.com',
      rightsAddress: 'rectification@jobprod.com',
    },
  });
  const app = await createApp(services, { mailbox: true, trustedProxies: 1, ...options });
  await new Promise<void>((resolve) => app.server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server's address is an AddressInfo.
  const { port } = app.server.address() as AddressInfo;
  services.settings.origin = `http://localhost:${port}`;

  const stop = async () => {
    await app.stop();
    await close();
    await dropDatabase(adminUrl, name);
    await rm(dataDir, { recursive: true, force: true });
  };

  return {
    clock,
    services,
    databaseUrl,
    origin: `http://127.0.0.1:${port}`,
    /** A browser of its own: its cookies, its language. */
    browser: (options: { language?: 'fr' | 'en' } = {}) => new Browser(`http://127.0.0.1:${port}`, options),
    /** How many connections the server holds open. */
    connections: () => promisify(app.server.getConnections.bind(app.server))(),
    /** Does everything that is due now, jobs and deadlines, and what follows from it. */
    async runDueJobs() {
      await runSequencerOnce(services.orm, services.registerKeyring, clock.now());
      await runDueJobs(services, databaseUrl, jobs, ticksRun);
      await runSequencerOnce(services.orm, services.registerKeyring, clock.now());
    },
    /** Mails to an address, newest first. */
    mailsTo: (to: string): Promise<OutboundMail[]> =>
      services.orm.em.fork().find(OutboundMail, { to }, { populate: ['html', 'text'], orderBy: { id: 'desc' } }),
    stop,
    [Symbol.asyncDispose]: stop,
  };
};
