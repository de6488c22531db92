import type { Language } from '@jobprod/shared/language';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../ids.ts';

export type MailState = 'queued' | 'sent' | 'failed';
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

  @Property({ type: 'text' })
  template!: string;

  @Property({ type: 'text' })
  to!: string;

  /** Where its answer goes, made for its one question: known to the recipient alone. */
  @Property({ type: 'text', nullable: true })
  replyTo?: string | null;

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

  @Property({ type: 'text', nullable: true })
  lastError?: string | null;

  @Property({ type: 'timestamptz' })
  queuedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  sentAt?: Date | null;
}
