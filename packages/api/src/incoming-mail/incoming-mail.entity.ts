import type { DataRight } from '@jobprod/shared/mail-reading/read-request';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';
import type { MailVerdict } from '../platform/mail/authenticate-mail.ts';
import type { MailAct } from './mail-act.ts';
import { MailKey } from './mail-key.entity.ts';
import type { MailOutcome, MailPurpose, MailState, MailThingKind, MailWay } from './mail-life.ts';

/** One message that came in, kept raw and closed with its writer's key. Purpose: the legal channel of the terms; never dropped, whatever it is. */
@Entity()
export class IncomingMail {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'text' })
  via!: MailWay;

  @Property({ type: 'timestamptz' })
  receivedAt!: Date;

  @ManyToOne({ entity: () => MailKey })
  key!: MailKey;

  /** The message, byte for byte. */
  @Property({ type: 'blob', lazy: true })
  raw!: Buffer;

  /** What the other side said on handing it over: sender, recipients, address. */
  @Property({ type: 'blob', lazy: true })
  envelope!: Buffer;

  @Property({ type: 'integer' })
  sizeBytes!: number;

  @Property({ type: 'text' })
  rawSha256!: string;

  /** Of Message-ID, content without what each relay adds, and recipients: the same message again is one (fault D06). */
  @Property({ type: 'text', unique: true })
  identityDigest!: string;

  @Property({ type: 'integer' })
  copies: number = 1;

  @Property({ type: 'text', index: true })
  state: MailState = 'RECEIVED';

  /** What was read of it, for staff: writer, subject, newest text. */
  @Property({ type: 'blob', lazy: true, nullable: true })
  reading?: Buffer | null;

  @Property({ type: 'json', nullable: true })
  verdict?: MailVerdict | null;

  @Property({ type: 'text', nullable: true })
  purpose?: MailPurpose | null;

  /** Which right over data it seems to claim (G1). */
  @Property({ type: 'text', nullable: true })
  right?: DataRight | null;

  @Property({ type: 'text', nullable: true })
  outcome?: MailOutcome | null;

  /** Whose address it says it comes from, where that is someone of ours. Only an authentic one proves it. */
  @Property({ type: 'uuid', nullable: true, index: true })
  accountId?: string | null;

  /** The message of ours it answers or returns. */
  @Property({ type: 'uuid', nullable: true })
  answersMailId?: string | null;

  /** Digests of Message-ID, signatures and content: one of them seen before under the same writer is a replay. */
  @Property({ type: 'text[]' })
  replayDigests: string[] = [];

  /** What it asks for, while that waits for the writer's own confirmation. */
  @Property({ type: 'json', nullable: true })
  act?: MailAct | null;

  @Property({ type: 'text', unique: true, nullable: true })
  confirmDigest?: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  confirmUntil?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  processedAt?: Date | null;

  /** When a member of staff settled it, and who. */
  @Property({ type: 'timestamptz', nullable: true })
  filedAt?: Date | null;

  @Property({ type: 'uuid', nullable: true })
  filedBy?: string | null;

  /** The very thing they said it is about: this version, this introduction. */
  @Property({ type: 'text', nullable: true })
  filedKind?: MailThingKind | null;

  @Property({ type: 'uuid', nullable: true })
  filedTo?: string | null;
}
