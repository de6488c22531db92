import type { Language } from '@jobprod/shared/language';
import type { Publisher } from '@jobprod/shared/publisher';
import type { Clock } from './clock.ts';
import type { Events } from './events.ts';
import type { Log } from './log.ts';
import type { MailTrust } from './mail/authenticate-mail.ts';
import type { ByteBudget } from './mail/byte-budget.ts';
import type { InTurn } from './mail/in-turn.ts';
import type { MailTransport } from './mail/mail-transport.ts';
import type { MailVault } from './mail/mail-vault.ts';
import type { OutboundMail } from './mail/outbound-mail.entity.ts';
import type { MediaEngine } from './media/ffmpeg-locate.ts';
import type { MediaStore } from './media/store.ts';
import type { UploadRecords } from './media/upload-records.ts';
import type { Em, Orm } from './orm/orm.ts';
import type { RegisterKeyring } from './register/register-keys.ts';
import type { TimeStampAuthority } from './register/time-stamp.ts';
import type { Witness } from './register/witness.ts';
import type { SourceDigests } from './source-digests.ts';
import type { TokenKeys } from './tokens/token-keys.ts';
import type { YouTube } from './youtube/youtube.ts';

/** A mailbox outside; without a language it is written to in that of its account here, if it has one. */
export type DigestReader = { email: string; language: Language | undefined };

/** To whom signed heads of the register go, so that it cannot be made anew unnoticed. */
export type HandOutSettings = {
  headsFile: string;
  digestTo: readonly DigestReader[];
  witnesses: readonly Witness[];
  authority: TimeStampAuthority | undefined;
};

/** Where the two browsers of an interview ask the way to each other; none by default, and then they meet where the network lets them. */
export type IceSettings = {
  stunUrls: readonly string[];
  turnUrls: readonly string[];
  /** Shared with the TURN server (`use-auth-secret` of coturn). */
  turnSecret: string | undefined;
};

/** How long what came in raw is kept, in days: in all at the most, and once a clip made of it is approved (I4). */
export type SourceDays = { atMost: number; afterApproval: number };

/** Facts about where the product runs that operations may need; read from the environment in one place (`app/config.ts`). */
export type Settings = {
  /** Scheme, host and port that people see, without a trailing slash. */
  origin: string;
  isProduction: boolean;
  /** The folder of everything that is not in the database. */
  dataDir: string;
  mailFrom: string;
  /** What stands after the @ in the addresses that answers go to. */
  mailDomain: string;
  /** The name of the register in its signed heads: part of what is signed, so that no other service's receipts verify here. */
  registerOrigin: string;
  handOut: HandOutSettings;
  /** How much of each one reader is given in a day, before they are held off (T7). */
  readingsADay: Readonly<Record<'LISTED' | 'OPENED' | 'PLAYED', number>>;
  /** Whose the service is, on pages, mails and papers; the two addresses below are this one’s. */
  publisher: Publisher;
  contactAddress: string;
  rightsAddress: string;
  /** None where nothing is said. */
  ice?: IceSettings;
  /** Between the acceptance of a lost mailbox's case and the change of its address (T8). */
  recoveryDays: number;
  /** How long before the end of a release a video is taken off YouTube, so that it is gone by then (A2). */
  youTubeRemovalMinutes: number;
  sourceDays: SourceDays;
  /** Webhooks may go to this machine, without TLS if need be: for development and tests. */
  webhooksToLoopback: boolean;
};

/** What every operation and job may reach for. Made once per process, in `app/create-app.ts`. */
export type Services = {
  settings: Settings;
  clock: Clock;
  log: Log;
  orm: Orm;
  events: Events;
  tokenKeys: TokenKeys;
  sourceDigests: SourceDigests;
  mailTransport: MailTransport;
  /** The last look at a mail: stops what must not leave, or raises the alarm. */
  beforeMailLeaves: (em: Em, mail: OutboundMail) => Promise<void>;
  /** What an interview's move or calling off ends in the slices that know of its room, in its transaction (I2). */
  interviewLeavesHour: (em: Em, interviewId: string, now: Date) => Promise<void>;
  mailVault: MailVault;
  mailTrust: MailTrust;
  /** What mail on its way in may hold in memory: by SMTP, and by the hook of a hosted service. Neither keeps the other waiting. */
  mailBytes: ByteBudget;
  mailHookBytes: ByteBudget;
  /** Large mail is closed, written and read one after the other, by whichever door it came: each is in memory several times over then. */
  takeLargeMail: InTurn;
  registerKeyring: RegisterKeyring;
  /** The channel that clips may be put on; none where nothing is said of one, and then nothing is offered. */
  youTube?: YouTube | undefined;
  media: {
    engine: MediaEngine;
    /** What people sent: no public route. */
    sources: MediaStore;
    /** What is shown. */
    renditions: MediaStore;
    /** What the studio shows of sources, beside the renditions: made for editors and approved by nobody, it is not read to its end before it is served. */
    copies: MediaStore;
    /** What is still arriving, on this machine's disk. */
    uploads: UploadRecords;
    /** What the browsers of interviews are sending of their recordings. */
    tracks: UploadRecords;
  };
};
