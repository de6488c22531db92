import { cp, mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MailTemplate } from '@jobprod/shared/mail-templates';
import { receiptText } from '@jobprod/shared/receipt';
import { sampleSigner } from '@jobprod/shared/sample-log';
import type { NoteSigner } from '@jobprod/shared/signed-note';
import { formatVerifierKey } from '@jobprod/shared/verifier-key';
import { createTransport } from 'nodemailer';
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
import { startIncomingMail } from '../src/incoming-mail/start-incoming-mail.ts';
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
import { currentSigner, rotateRegisterKey } from '../src/platform/register/register-keys.ts';
import { startSequencer } from '../src/platform/register/sequencer.ts';
import type { IceSettings } from '../src/platform/services.ts';
import { forgeReceipt } from './forge-receipt.ts';
import { createMadeOnce, everythingMadeOnce, madeOnce } from './made-once.ts';
import { startMailDomains } from './mail-domains.ts';
import { fileInterview, type RecordedInterview } from './recorded-interview.ts';
import { beepsIn, bookedInterview, recordedTracks } from './rooms.ts';
import { settingsFor } from './settings.ts';
import { startYouTube } from './youtube-server.ts';

const templateName = 'journeys_template';
const lookalike = 'courrie1.example';

/** A PostgreSQL with one migrated database, that each product started here copies. */
export const startDatabases = async () => {
  const { adminUrl, stop } = await createTestServer();
  await createOrdinaryRole(adminUrl);
  await createMadeOnce(adminUrl);
  const url = asOrdinaryRole(await createDatabase(adminUrl, templateName));
  await giveToOrdinaryRole(adminUrl, templateName);
  const orm = await createOrm({ url, entities, migrations });
  await migrate(orm, url, createLog('error'));
  await orm.close(true);
  return {
    adminUrl,
    async stop() {
      const made = await everythingMadeOnce<Origins>(adminUrl);
      await stop();
      for (const { dataDir } of made) await rm(dataDir, { recursive: true, force: true });
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

/** What a product starts from: a database to copy, which nobody is connected to, the files that go with it, and the instant at which they were left. */
export type Origins = { database: string; dataDir: string; at: string };

export type Product = Awaited<ReturnType<typeof startProduct>>;

/**
 * The product as it is served to people: the built pages, their registered operations and nothing else, jobs at work.
 * Its clock is a value. A second door, `api`, takes any query: for acts that have no page yet.
 */
export const startProduct = async (adminUrl: string, from?: Origins, now = new Date()) => {
  made += 1;
  const name = `journey_${process.pid}_${made}`;
  const databaseUrl = asOrdinaryRole(await createDatabase(adminUrl, name, from?.database ?? templateName));
  await giveToOrdinaryRole(adminUrl, name);
  const dataDir = await mkdtemp(join(tmpdir(), 'jobprod-journey-'));
  if (from) await cp(from.dataDir, dataDir, { recursive: true });
  const clock = new StandingClock(now);
  const log = createLog(process.env.TEST_LOG ?? 'silent');
  // Of the two, the second looks like the first, and signs what it sends.
  const domains = await startMailDomains();
  domains.domain('courriel.example');
  domains.domain(lookalike);
  ensureFfmpeg({ ffmpegPath: process.env.FFMPEG_PATH, allowInstall: true });
  const youTube = await startYouTube();
  const { services, close } = await createServices({
    databaseUrl,
    databasePool: 20,
    youTube: youTube.settings,
    ffmpegPath: process.env.FFMPEG_PATH,
    mailTrust: { dns: [domains.dns.server], relay: { name: 'relay.example', addresses: ['127.0.0.1'] } },
    clock,
    log,
    settings: settingsFor(dataDir),
  });
  const persistedDocuments = await readPersistedDocuments(join(webDist, 'persisted-documents.json'));
  const app = await createApp(services, { mailbox: true, persistedDocuments, persistedOnly: true, webDist });
  const origin = await listen(app);
  services.settings.origin = origin;
  const sideDoor = await createApp(services, {});
  const api = await listen(sideDoor);
  const sequencer = startSequencer(services.orm, services.registerKeyring, clock, log);
  const door = await startIncomingMail(services, { host: '127.0.0.1', port: 0 });
  const workers = await startWorkers(services, databaseUrl, jobs, ticks, { concurrency: 2 });
  const rest = async () => {
    await door.stop();
    await workers.stop();
    await sequencer.stop();
    await sideDoor.stop();
    await app.stop();
    await close();
    await youTube.close();
    await domains.dns.stop();
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
    /** YouTube, as far as the service knows. */
    youTube,
    /** One of JobProd's people, as the command that makes the first administrator makes one. */
    inviteStaff: (email: string, role: StaffRole, firstName: string, lastName: string) =>
      inviteStaff(services.orm.em.fork(), { email, firstName, lastName, roles: [role], language: 'fr' }, origin, clock.now()),
    /** An interview booked between two people, by their addresses. */
    meets: (candidate: string, interviewer: string, startsAt: Date) => bookedInterview(services, { candidate, interviewer, startsAt }),
    /** Who helps the two browsers of an interview to reach each other, from the next look at a room on. */
    lendsIce(ice: IceSettings): void {
      services.settings.ice = ice;
    },
    /** What became of a recording's tracks, and the bytes filed, as files on this disk. */
    tracks: (interviewId: string) => recordedTracks(services, interviewId),
    /** What the two browsers of an interview recorded, as it stands once it is whole. */
    filesInterview: (interviewId: string, recorded: RecordedInterview) => fileInterview(services, interviewId, recorded),
    beepsIn: (path: string) => beepsIn(services, path),
    /**
     * A forged message, handed to the running door by a real client: it says it is from someone, and is signed by a domain whose name looks like theirs. To our mailbox, or in
     * answer to the newest mail of ours to them of a kind.
     */
    async receivesMail(from: string, subject: string, text: string, answers?: MailTemplate, files: readonly string[] = []): Promise<void> {
      const newest = { orderBy: { queuedAt: 'desc', id: 'desc' }, limit: 1 } as const;
      const [question] = answers ? await services.orm.em.fork().find(OutboundMail, { to: from, template: answers }, newest) : [];
      if (answers && !question) throw new Error(`No ${answers} was sent to ${from}`);
      const to = question?.replyTo ?? services.settings.contactAddress;
      const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
      const attachments = files.map((filename) => ({ filename, content: `Ce que contient ${filename}.` }));
      const { message } = await composer.sendMail({ from, to, subject, text, attachments, date: clock.now() });
      if (!Buffer.isBuffer(message)) throw new Error('Not composed');
      // Not the relay that is trusted: another machine.
      const client = createTransport({ host: '127.0.0.1', port: door.port, localAddress: '127.0.0.2', tls: { rejectUnauthorized: false } });
      const envelope = { from: `post@${lookalike}`, to: [to] };
      await client.sendMail({ envelope, raw: await domains.sign(message, lookalike, clock.now()) }).finally(() => client.close());
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
    /**
     * Its signing key was stolen, so it was replaced; and somebody with the database put a key of theirs before all others. The receipts that the two
     * make, their arithmetic right and nothing in them that says more than it must.
     */
    async losesItsRegisterKey(): Promise<{ byOldKey: string; byForeignKey: string }> {
      const { orm, registerKeyring } = services;
      const at = clock.now();
      const stolen = await currentSigner(orm.em.fork(), registerKeyring, at);
      await rotateRegisterKey(orm.em.fork(), registerKeyring, at);
      const foreign = sampleSigner(66, registerKeyring.origin);
      await orm.em
        .fork()
        .execute(`insert into register_key values (0, ?, '{}', ?, null)`, [formatVerifierKey(foreign.key), at.toISOString()]);
      const forge = async (signer: NoteSigner) => receiptText((await forgeReceipt(signer, { size: 10_000, at })).receipt);
      return { byOldKey: await forge(stolen), byForeignKey: await forge(foreign) };
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
      return { database: name, dataDir, at: clock.now().toISOString() };
    },
    stop,
  };
};

/** What a product with the demo people in it starts from: they are made once for all journeys, by their own acts through the API. */
export const inhabited = (adminUrl: string): Promise<Origins> =>
  madeOnce(adminUrl, 'inhabited', async () => {
    const product = await startProduct(adminUrl);
    await product.inhabit();
    return product.rest();
  });
