import { join } from 'node:path';
import { watchForCompanies } from '../companies/mail-names-no-company.ts';
import type { Clock } from '../platform/clock.ts';
import { listenForEvents } from '../platform/events.ts';
import type { Log } from '../platform/log.ts';
import { mailTrust, type TrustedRelay } from '../platform/mail/authenticate-mail.ts';
import { byteBudget } from '../platform/mail/byte-budget.ts';
import { type DkimKeyFile, dkimRecord, readDkimKeys } from '../platform/mail/dkim.ts';
import { inTurn } from '../platform/mail/in-turn.ts';
import { type MailTransport, mailboxTransport } from '../platform/mail/mail-transport.ts';
import { openMailVault } from '../platform/mail/mail-vault.ts';
import { nameMailsBy } from '../platform/mail/message-id.ts';
import { ordinaryMailBytes } from '../platform/mail/ordinary-mail.ts';
import { domainOf, type SmtpOptions, smtpTransport } from '../platform/mail/smtp-transport.ts';
import { CheckedStore } from '../platform/media/checked-store.ts';
import { DiskStore } from '../platform/media/disk-store.ts';
import { ensureFfmpeg } from '../platform/media/ffmpeg-locate.ts';
import { type S3Settings, S3Store } from '../platform/media/s3-store.ts';
import type { MediaStore } from '../platform/media/store.ts';
import { UploadRecords } from '../platform/media/upload-records.ts';
import { aloneOn } from '../platform/orm/alone-on.ts';
import { migrate } from '../platform/orm/migrate.ts';
import { createOrm } from '../platform/orm/orm.ts';
import type { Services, Settings } from '../platform/services.ts';
import { openSourceDigests } from '../platform/source-digests.ts';
import { openTokenKeys } from '../platform/tokens/token-keys.ts';
import { speakFor } from '../platform/words.ts';
import { YouTube, type YouTubeSettings } from '../platform/youtube/youtube.ts';
import { stopRecordingOf } from '../recordings/change-recording.ts';
import { ensureFirstTerms } from '../terms/ensure-first-terms.ts';
import { entities } from './entities.ts';
import { markActs } from './gate/acting.ts';
import { checkBeforeCommit } from './gate/still-entitled.ts';
import { migrations } from './migrations.ts';
import { readRelayAuthorities } from './setting-files.ts';

export type ServiceOptions = {
  databaseUrl: string;
  databasePool: number;
  smtpUrl?: string | undefined;
  smtp?: Pick<SmtpOptions, 'tls' | 'connections'> & { caPath?: string | undefined; dkim?: readonly DkimKeyFile[] | undefined };
  mailTrust?: { dns?: string[] | undefined; relay?: TrustedRelay | undefined };
  ffmpegPath?: string | undefined;
  /** Where media are kept; the disk unless said. */
  s3?: S3Settings | undefined;
  youTube?: YouTubeSettings | undefined;
  clock: Clock;
  log: Log;
  settings: Settings;
};

/** One message as large as one may be: with what it takes to close, write and read it, both doors stay under 256 MB together. */
const mailBytesAtOnce = 12 * 1024 * 1024;
/** One as large as may be, as the hook brings it: in base64. */
const hookBytesAtOnce = 16 * 1024 * 1024;

type StoreName = 'sources' | 'renditions';

const openStore = (name: StoreName, s3: S3Settings | undefined, dataDir: string): MediaStore =>
  s3
    ? new S3Store({ ...s3, bucketUrl: `${s3.bucketUrl}/${name}`, temporaryDir: join(dataDir, 'work') })
    : new DiskStore(join(dataDir, name));

const openSmtp = async (
  url: string,
  smtp: NonNullable<ServiceOptions['smtp']>,
  { settings: { mailFrom }, clock, log }: Pick<ServiceOptions, 'settings' | 'clock' | 'log'>,
): Promise<MailTransport> => {
  const dkim = await readDkimKeys(smtp.dkim ?? [], domainOf(mailFrom));
  for (const key of dkim) log.info(dkimRecord(key), 'mails are signed: publish this TXT record');
  const ca = smtp.caPath === undefined ? undefined : await readRelayAuthorities(smtp.caPath);
  return smtpTransport(url, { tls: smtp.tls, connections: smtp.connections, ca, dkim, now: () => clock.now() });
};

/** Opens everything the product runs on, migrating the database first; `close` lets go of it in the other order. */
export const createServices = async ({
  databaseUrl,
  databasePool,
  smtpUrl,
  smtp = {},
  mailTrust: trust = {},
  ffmpegPath,
  s3,
  youTube,
  clock,
  log,
  settings,
}: ServiceOptions): Promise<{ services: Services; close(): Promise<void> }> => {
  speakFor(settings.publisher);
  // What settings lead to is read before anything is opened.
  const mailTransport = smtpUrl ? await openSmtp(smtpUrl, smtp, { settings, clock, log }) : mailboxTransport;
  const engine = ensureFfmpeg({ ffmpegPath, allowInstall: false });
  const orm = await createOrm({ url: databaseUrl, entities, migrations, poolSize: databasePool });
  await migrate(orm, databaseUrl, log).catch(async (error: unknown) => {
    await orm.close(true);
    throw error;
  });
  nameMailsBy(orm, settings.mailDomain);
  markActs(orm);
  checkBeforeCommit(orm);
  const events = await listenForEvents(databaseUrl, log);
  const keysDir = join(settings.dataDir, 'keys');
  // Several processes may start at once on one folder: each key is made once.
  const alone = aloneOn(orm, 'keys');
  const mailVault = await alone(() => openMailVault(keysDir));
  const tokenKeys = await openTokenKeys(keysDir, clock.now(), alone);
  const sourceDigests = await alone(() => openSourceDigests(keysDir));
  const registerKeyring = { dir: keysDir, origin: settings.registerOrigin };
  const shown = openStore('renditions', s3, settings.dataDir);
  const media = {
    engine,
    sources: openStore('sources', s3, settings.dataDir),
    renditions: new CheckedStore(shown, (key) => log.error({ key }, 'a file of a clip was changed behind the service, and is not served')),
    copies: shown,
    uploads: await UploadRecords.open(join(settings.dataDir, 'uploads')),
    tracks: await UploadRecords.open(join(settings.dataDir, 'tracks')),
  };
  await aloneOn(orm, 'first terms')(() => ensureFirstTerms(orm.em.fork(), settings.publisher, clock.now()));
  return {
    services: {
      settings,
      clock,
      log,
      orm,
      events,
      tokenKeys,
      sourceDigests,
      mailTransport,
      beforeMailLeaves: watchForCompanies(log, settings.isProduction),
      interviewLeavesHour: stopRecordingOf,
      mailVault,
      mailTrust: mailTrust(trust.dns, trust.relay),
      mailBytes: byteBudget(mailBytesAtOnce, ordinaryMailBytes),
      mailHookBytes: byteBudget(hookBytesAtOnce, ordinaryMailBytes),
      takeLargeMail: inTurn(),
      registerKeyring,
      youTube: youTube && new YouTube(youTube),
      media,
    },
    async close() {
      mailTransport.close();
      await events.close();
      await orm.close(true);
    },
  };
};
