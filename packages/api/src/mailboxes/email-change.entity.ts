import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Account } from '../authentication/account.entity.ts';
import { newId } from '../platform/ids.ts';
import type { EmailChangeState } from './email-change-life.ts';

/** A candidate's wish to be reached, and to sign in, at another address (T8). Deleted some time after its end: the register keeps that it was. */
@Entity()
@Index({ properties: ['account', 'state'] })
@Unique({ name: 'email_change_one_at_a_time', properties: ['account'], where: `"state" = 'ASKED'` })
export class EmailChange {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Account })
  account!: Account;

  /** Purpose: telling whoever reads there, and having them confirm. */
  @Property({ type: 'text' })
  oldEmail!: string;

  /** Purpose: the key to be, once its own mailbox has confirmed it. */
  @Property({ type: 'text' })
  newEmail!: string;

  /** Of the link in the mail to the old address: it confirms or takes back this one change, and nothing else. */
  @Property({ type: 'text', unique: true })
  oldDigest!: string;

  /** Of the link in the mail to the new one; null where that address is another account's: no link was sent there. */
  @Property({ type: 'text', unique: true, nullable: true })
  newDigest?: string | null;

  /** The browser it was asked from: it stays signed in when all others are signed out. */
  @Property({ type: 'uuid' })
  sessionId!: string;

  @Property({ type: 'text' })
  state: EmailChangeState = 'ASKED';

  @Property({ type: 'timestamptz' })
  askedAt!: Date;

  @Property({ type: 'timestamptz', index: true })
  expiresAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  oldConfirmedAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  newConfirmedAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true, index: true })
  endedAt?: Date | null;
}
