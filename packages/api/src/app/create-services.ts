import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { watchForCompanies } from '../companies/mail-names-no-company.ts';
import type { Clock } from '../platform/clock.ts';
import { listenForEvents } from '../platform/events.ts';
import type { Log } from '../platform/log.ts';
import { mailTrust, type TrustedRelay } from '../platform/mail/authenticate-mail.ts';
import { type DkimKeyFile, dkimRecord, readDkimKeys } from '../platform/mail/dkim.ts';
import { type MailTransport, mailboxTransport } from '../platform/mail/mail-transport.ts';
import { openMailVault } from '../platform/mail/mail-vault.ts';
import { domainOf, type SmtpOptions, smtpTransport } from '../platform/mail/smtp-transport.ts';
import { DiskStore } from '../platform/media/disk-store.ts';
import { ensureFfmpeg } from '../platform/media/ffmpeg-locate.ts';
import { type S3Settings, S3Store } from '../platform/media/s3-store.ts';
import type { MediaStore } from '../platform/media/store.ts';
import { UploadRecords } from '../platform/media/upload-records.ts';
import { migrate } from '../platform/orm/migrate.ts';
import { createOrm } from '../platform/orm/orm.ts';
import type { Services, Settings } from '../platform/services.ts';
import { openTokenKeys } from '../platform/tokens/token-keys.ts';
import { stopRecordingOf } from '../recordings/change-recording.ts';
import { ensureFirstTerms } from '../terms/ensure-first-terms.ts';
import { entities } from './entities.ts';
import { markActs } from './gate/acting.ts';
import { checkBeforeCommit } from './gate/still-entitled.ts';
import { migrations } from './migrations.ts';

export type ServiceOptions = {
  databaseUrl: string;
  databasePool: number;
  smtpUrl?: string | undefined;
  smtp?: Pick<SmtpOptions, 'tls' | 'connections'> & { caPath?: string | undefined; dkim?: readonly DkimKeyFile[] | undefined };
  mailTrust?: { dns?: string[] | undefined; relay?: TrustedRelay | undefined };
  ffmpegPath?: string | undefined;
  /** Where media are kept; the disk unless said. */
  s3?: S3Settings | undefined;
  clock: Clock;
  log: Log;
  settings: Settings;
};

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
  const ca = smtp.caPath === undefined ? undefined : await readFile(smtp.caPath, 'utf8');
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
  clock,
  log,
  settings,
}: ServiceOptions): Promise<{ services: Services; close(): Promise<void> }> => {
  const orm = await createOrm({ url: databaseUrl, entities, migrations, poolSize: databasePool });
  await migrate(orm, databaseUrl, log);
  markActs(orm);
  checkBeforeCommit(orm);
  const events = await listenForEvents(databaseUrl, log);
  const mailTransport = smtpUrl ? await openSmtp(smtpUrl, smtp, { settings, clock, log }) : mailboxTransport;
  const mailVault = await openMailVault(join(settings.dataDir, 'keys'));
  const tokenKeys = await openTokenKeys(join(settings.dataDir, 'keys'));
  const registerKeyring = { dir: join(settings.dataDir, 'keys'), origin: settings.registerOrigin };
  const media = {
    engine: ensureFfmpeg({ ffmpegPath, allowInstall: false }),
    sources: openStore('sources', s3, settings.dataDir),
    renditions: openStore('renditions', s3, settings.dataDir),
    uploads: await UploadRecords.open(join(settings.dataDir, 'uploads')),
    tracks: await UploadRecords.open(join(settings.dataDir, 'tracks')),
  };
  await ensureFirstTerms(orm.em.fork(), clock.now());
  return {
    services: {
      settings,
      clock,
      log,
      orm,
      events,
      tokenKeys,
      mailTransport,
      beforeMailLeaves: watchForCompanies(log, settings.isProduction),
      interviewLeavesHour: stopRecordingOf,
      mailVault,
      mailTrust: mailTrust(trust.dns, trust.relay),
      registerKeyring,
      media,
    },
    async close() {
      mailTransport.close();
      await events.close();
      await orm.close(true);
    },
  };
};
