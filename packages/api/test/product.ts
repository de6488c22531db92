import { cp, mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MailTemplate } from '@jobprod/shared/mail-templates';
import { createApp } from '../src/app/create-app.ts';
import { createServices } from '../src/app/create-services.ts';
import { makeDemo } from '../src/app/demo/make-demo.ts';
import { entities } from '../src/app/entities.ts';
import { readPersistedDocuments } from '../src/app/gate/persisted-documents.ts';
import { jobs, ticks } from '../src/app/jobs.ts';
import { migrations } from '../src/app/migrations.ts';
import { loadWebBundle } from '../src/app/web-bundle.ts';
import { webDist } from '../src/app/web-dist.ts';
import { inviteStaff } from '../src/authentication/invite-staff.ts';
import type { StaffRole } from '../src/authorization/viewer.ts';
import { keepMail } from '../src/incoming-mail/keep-mail.ts';
import { StandingClock } from '../src/platform/clock.ts';
import { startWorkers } from '../src/platform/jobs/worker.ts';
import { createLog } from '../src/platform/log.ts';
import { OutboundMail } from '../src/platform/mail/outbound-mail.entity.ts';
import { ensureFfmpeg } from '../src/platform/media/ffmpeg-locate.ts';
import { makeSampleVideo, type SampleVideo } from '../src/platform/media/sample-video.ts';
import { migrate } from '../src/platform/orm/migrate.ts';
import { createOrm } from '../src/platform/orm/orm.ts';
import {
  asOrdinaryRole,
  createDatabase,
  createOrdinaryRole,
  createTestServer,
  dropDatabase,
  giveToOrdinaryRole,
} from '../src/platform/postgres/test-databases.ts';
import { headsFile } from '../src/platform/register/heads-file.ts';
import { startSequencer } from '../src/platform/register/sequencer.ts';
import { beepsIn, bookedInterview, recordedTracks } from './rooms.ts';

const templateName = 'journeys_template';

/** A PostgreSQL with one migrated database, that each product started here copies. */
export const startDatabases = async () => {
  const { adminUrl, stop } = await createTestServer();
  await createOrdinaryRole(adminUrl);
  const url = asOrdinaryRole(await createDatabase(adminUrl, templateName));
  await giveToOrdinaryRole(adminUrl, templateName);
  const orm = await createOrm({ url, entities, migrations });
  await migrate(orm, url, createLog('error'));
  await orm.close(true);
  let inhabited: Promise<Origins> | undefined;
  return {
    adminUrl,
    /** What a product with the demo people in it starts from: they are made once, by their own acts through the API. */
    inhabited: () => (inhabited ??= makeInhabited(adminUrl)),
    async stop() {
      const made = await inhabited?.catch(() => undefined);
      await stop();
      if (made) await rm(made.dataDir, { recursive: true, force: true });
    },
  };
};

const listen = async ({ server }: Awaited<ReturnType<typeof createApp>>): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  // A listening TCP server's address is an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return `http://localhost:${port}`;
};

/** Every address of the built pages, as the route table has it. */
export const everyAddress = async (): Promise<string[]> => (await loadWebBundle(webDist)).addresses.map(({ path }) => path);

let made = 0;

/** What a product starts from: a database to copy, which nobody is connected to, and the files that go with it. */
export type Origins = { database: string; dataDir: string };

export type Product = Awaited<ReturnType<typeof startProduct>>;

/**
 * The product as it is served to people: the built pages, their registered operations and nothing else, jobs at work.
 * Its clock is a value. A second door, `api`, takes any query: for acts that have no page yet.
 */
export const startProduct = async (adminUrl: string, from?: Origins) => {
  made += 1;
  const name = `journey_${process.pid}_${made}`;
  const databaseUrl = asOrdinaryRole(await createDatabase(adminUrl, name, from?.database ?? templateName));
  await giveToOrdinaryRole(adminUrl, name);
  const dataDir = await mkdtemp(join(tmpdir(), 'jobprod-journey-'));
  if (from) await cp(from.dataDir, dataDir, { recursive: true });
  const clock = new StandingClock(new Date());
  const log = createLog(process.env.TEST_LOG ?? 'silent');
  ensureFfmpeg({ ffmpegPath: process.env.FFMPEG_PATH, allowInstall: true });
  const { services, close } = await createServices({
    databaseUrl,
    databasePool: 20,
    ffmpegPath: process.env.FFMPEG_PATH,
    // Mail that comes in is checked by nobody's DNS.
    mailTrust: { relay: { name: 'relay.example', addresses: ['127.0.0.1'] } },
    clock,
    log,
    settings: {
      origin: 'http://localhost',
      isProduction: false,
      dataDir,
      mailFrom: 'JobProd <contact@jobprod.com>',
      mailDomain: 'jobprod.com',
      registerOrigin: 'jobprod.test/register',
      readingsADay: { LISTED: 10_000, OPENED: 500, PLAYED: 300 },
      handOut: { headsFile: headsFile(dataDir), digestTo: [], witnesses: [], authority: undefined },
      contactAddress: 'contact@jobprod.com',
      rightsAddress: 'rectification@jobprod.com',
      recoveryDays: 7,
    },
  });
  const persistedDocuments = await readPersistedDocuments(join(webDist, 'persisted-documents.json'));
  const app = await createApp(services, { mailbox: true, persistedDocuments, persistedOnly: true, webDist });
  const origin = await listen(app);
  services.settings.origin = origin;
  const sideDoor = await createApp(services, {});
  const api = await listen(sideDoor);
  const sequencer = startSequencer(services.orm, services.registerKeyring, clock, log);
  const workers = await startWorkers(services, databaseUrl, jobs, ticks, { concurrency: 2 });
  const rest = async () => {
    await workers.stop();
    await sequencer.stop();
    await sideDoor.stop();
    await app.stop();
    await close();
  };
  const stop = async () => {
    await rest();
    await dropDatabase(adminUrl, name);
    await rm(dataDir, { recursive: true, force: true });
  };

  return {
    origin,
    api,
    clock,
    /** One of JobProd's people, as the command that makes the first administrator makes one. */
    inviteStaff: (email: string, role: StaffRole, firstName: string, lastName: string) =>
      inviteStaff(services.orm.em.fork(), { email, firstName, lastName, roles: [role], language: 'fr' }, origin, clock.now()),
    /** An interview booked between two people, by their addresses. */
    meets: (candidate: string, interviewer: string, startsAt: Date) => bookedInterview(services, { candidate, interviewer, startsAt }),
    /** What became of a recording's tracks, and the bytes filed, as files on this disk. */
    tracks: (interviewId: string) => recordedTracks(services, interviewId),
    beepsIn: (path: string) => beepsIn(services, path),
    /** A message that says it is from someone, and that nothing vouches for: to our mailbox, or in answer to the newest mail of ours to them of a kind. */
    async receivesMail(from: string, subject: string, text: string, answers?: MailTemplate): Promise<string> {
      const newest = { orderBy: { queuedAt: 'desc', id: 'desc' }, limit: 1 } as const;
      const [question] = answers ? await services.orm.em.fork().find(OutboundMail, { to: from, template: answers }, newest) : [];
      if (answers && !question) throw new Error(`No ${answers} was sent to ${from}`);
      const to = question?.replyTo ?? services.settings.contactAddress;
      const encoded = Buffer.from(subject).toString('base64');
      const head = `From: ${from}\r\nTo: ${to}\r\nSubject: =?utf-8?b?${encoded}?=\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n`;
      return keepMail(services, { raw: Buffer.from(`${head}${text}\r\n`), from, to: [to], ip: '127.0.0.1', helo: 'relay.example' }, 'smtp');
    },
    /** The newest mail to someone comes back: their address does not work. */
    async returnsMail(email: string): Promise<string> {
      const found = await services.orm.em.fork().find(OutboundMail, { to: email }, { orderBy: { queuedAt: 'desc', id: 'desc' }, limit: 1 });
      const to = services.settings.contactAddress;
      const report = [
        'From: Mail Delivery System <MAILER-DAEMON@courriel.example>',
        `To: ${to}`,
        'Subject: Undelivered Mail Returned to Sender',
        'Auto-Submitted: auto-replied',
        'MIME-Version: 1.0',
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
        '',
        '--b1',
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns; courriel.example',
        '',
        `Final-Recipient: rfc822; ${email}`,
        'Action: failed',
        'Status: 5.1.1',
        'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
        '--b1',
        'Content-Type: text/rfc822-headers',
        '',
        `Message-ID: ${found[0]?.messageId ?? ''}`,
        '',
        '--b1--',
        '',
      ].join('\r\n');
      return keepMail(services, { raw: Buffer.from(report), from: '', to: [to], ip: '127.0.0.1', helo: 'courriel.example' }, 'smtp');
    },
    /** A real video file, as a phone would make one. */
    async film(video: Partial<SampleVideo> = {}): Promise<string> {
      const path = join(dataDir, 'filmed.mp4');
      await makeSampleVideo(services.media.engine, { path, seconds: 6, width: 640, height: 360, ...video });
      return path;
    },
    /** The demo people, each as their own acts through the API made them. */
    async inhabit(): Promise<void> {
      services.settings.origin = api;
      await makeDemo({ services, origin: api, stop });
      services.settings.origin = origin;
    },
    /** Ends every connection, in the middle of whatever it carries. */
    dropsConnections: () => app.server.closeAllConnections(),
    /** Ends, and leaves what others may start from. */
    async rest(): Promise<Origins> {
      await rest();
      return { database: name, dataDir };
    },
    stop,
  };
};

const makeInhabited = async (adminUrl: string): Promise<Origins> => {
  const product = await startProduct(adminUrl);
  await product.inhabit();
  return product.rest();
};
