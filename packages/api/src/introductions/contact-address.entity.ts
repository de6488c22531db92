import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';
import { Contact } from './contact.entity.ts';

/** Where one person of a thread writes to the other by mail. Purpose: an answer goes through us, and both addresses stay private (N3). */
@Entity()
export class ContactAddress {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Contact, index: true })
  contact!: Contact;

  /** Whose it is: from any other mailbox nothing is passed on. */
  @Property({ type: 'uuid', index: true })
  accountId!: string;

  @Property({ type: 'text', unique: true })
  replyDigest!: string;

  @Property({ type: 'timestamptz' })
  madeAt!: Date;
}
