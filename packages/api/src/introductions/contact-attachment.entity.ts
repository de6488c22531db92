import { OptionalProps } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId, newSecret } from '../platform/ids.ts';
import { type AttachmentKind, attachmentKinds } from './attachment-kinds.ts';
import { ContactMessage } from './contact.entity.ts';

/** A file that goes with a message of a thread. Purpose: what the two show each other for the job, a CV or the description of a post. One that no message names is forgotten after a day. */
@Entity()
@Index({ name: 'contact_attachment_unsent', properties: ['takenAt'], where: '"message_id" is null' })
export class ContactAttachment {
  [OptionalProps]?: 'publicId';

  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  /** Null until it is sent. */
  @ManyToOne({ entity: () => ContactMessage, nullable: true, index: true, deleteRule: 'no action' })
  message?: ContactMessage | null;

  /** Whose it is to send. */
  @Property({ type: 'uuid', index: true })
  accountId!: string;

  /** The name its address goes by: of chance. */
  @Property({ type: 'text', unique: true })
  publicId: string = newSecret();

  @Property({ type: 'text' })
  storeKey!: string;

  @Enum({ items: () => [...attachmentKinds] })
  kind!: AttachmentKind;

  /** As its sender called it, with the ending of what it is. */
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'integer' })
  bytes!: number;

  @Property({ type: 'timestamptz' })
  takenAt!: Date;
}
