import type { Language } from '@jobprod/shared/language';
import type { MailTemplate } from '@jobprod/shared/mail-templates';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../ids.ts';

/**
 * `sent`: a relay took it. `failed`: given up on. `bounced`: taken, and sent back. `held`: its address does not work; it leaves once that works again.
 * A copy goes out for a second time only where the first may not have been taken, and never for a third.
 */
export const outboundMailStates = ['queued', 'sent', 'failed', 'bounced', 'held'] as const;
export type MailState = (typeof outboundMailStates)[number];
/** `content` is text, or base64 where it says so: what is not text. */
export type MailAttachment = { fileName: string; contentType: string; content: string; encoding?: 'base64' };

/** One message to one recipient, written in the transaction of the fact it tells. Purpose: the legal channel of the terms; its words are cleared once sent and no longer needed. */
@Entity()
export class OutboundMail {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  /** The account written to, where the address belongs to one. */
  @Property({ type: 'uuid', nullable: true, index: true })
  accountId?: string | null;

  /** The profile it tells of, to whomever: for staff for whom that does not exist, neither does the mail (D2, G3). */
  @Property({ type: 'uuid', nullable: true, index: true })
  aboutProfileId?: string | null;

  @Property({ type: 'text' })
  template!: MailTemplate;

  @Property({ type: 'text', index: true })
  to!: string;

  /** Where its answer goes, made for its one question: known to the recipient alone. */
  @Property({ type: 'text', nullable: true })
  replyTo?: string | null;

  /** The envelope’s sender: what comes back to it is about this one message. */
  @Property({ type: 'text', nullable: true, unique: true })
  returnPath?: string | null;

  /** In the address by which its reader wants no more of the kind; for mails that are a courtesy. */
  @Property({ type: 'text', nullable: true, unique: true })
  unsubscribeSecret?: string | null;

  @Property({ type: 'text' })
  language!: Language;

  @Property({ type: 'text' })
  subject!: string;

  @Property({ type: 'text', lazy: true })
  html!: string;

  @Property({ type: 'text', lazy: true })
  text!: string;

  @Property({ type: 'json' })
  attachments: MailAttachment[] = [];

  /** Made once, so that an extra copy after a lost answer carries the same one. */
  @Property({ type: 'text', unique: true })
  messageId!: string;

  @Property({ type: 'text', index: true })
  state: MailState = 'queued';

  @Property({ type: 'integer' })
  attempts: number = 0;

  /** Attempts of which nobody knows how they ended: each may have delivered it. */
  @Property({ type: 'integer' })
  unsure: number = 0;

  @Property({ type: 'text', nullable: true })
  lastError?: string | null;

  @Property({ type: 'timestamptz' })
  queuedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  sentAt?: Date | null;
}
