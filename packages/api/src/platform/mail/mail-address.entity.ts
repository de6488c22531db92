import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What is known of an address by what came back from it. Purpose: not writing for ever to a mailbox that is gone, and telling its owner. */
@Entity()
export class MailAddress {
  /** As mails are addressed to it. */
  @PrimaryKey({ type: 'text' })
  address!: string;

  /** Since when it does not work; null while it does. */
  @Property({ type: 'timestamptz', nullable: true, index: true })
  failingSince?: Date | null;

  /** What was said the last time something came back. */
  @Property({ type: 'text', nullable: true })
  said?: string | null;

  /** Mails in a row that came back for a while only: mailbox full, server away. */
  @Property({ type: 'integer' })
  softBounces: number = 0;

  @Property({ type: 'timestamptz' })
  lastBounceAt!: Date;

  /** Since when mails had not reached its owner, until they have read so on a page. */
  @Property({ type: 'timestamptz', nullable: true })
  untoldSince?: Date | null;
}
