import type { Language } from '@jobprod/shared/language';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Account } from '../authentication/account.entity.ts';
import { newId } from '../platform/ids.ts';
import type { IdentityProof, MailboxRecoveryState } from './mailbox-recovery-life.ts';

/**
 * Somebody who says that they lost the mailbox of their account, and asks to be let in by another (T8). Rows are made alike for known and unknown addresses, and deleted
 * some time after their end: the register keeps what was decided, by whom.
 */
@Entity()
@Unique({ name: 'mailbox_recovery_one_at_a_time', properties: ['account'], where: `"state" = 'ACCEPTED'` })
export class MailboxRecovery {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  /** Purpose: finding the account, if there is one; warning whoever reads there. */
  @Property({ type: 'text' })
  oldEmail!: string;

  /** Purpose: answering whoever asks; the key to be. */
  @Property({ type: 'text' })
  newEmail!: string;

  /** What they wrote. Purpose: establishing that the account is theirs. */
  @Property({ type: 'text' })
  words!: string;

  /** Of the page it was asked from: they are answered in it. */
  @Property({ type: 'text' })
  language!: Language;

  @Property({ type: 'text', index: true })
  state: MailboxRecoveryState = 'ASKED';

  @Property({ type: 'timestamptz' })
  askedAt!: Date;

  /** Of the link in the mail to the new address; null where that is another account's: no link was sent there. */
  @Property({ type: 'text', unique: true, nullable: true })
  confirmDigest?: string | null;

  @Property({ type: 'timestamptz', index: true })
  confirmUntil!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  confirmedAt?: Date | null;

  /** Whose the old address was when the new mailbox confirmed; null where it was no candidate’s. Whoever has that address later is somebody else. */
  @ManyToOne({ entity: () => Account, nullable: true, index: true })
  account?: Account | null;

  /** How staff made sure of who asks, and in their words what they did. Purpose: answering for it. No copy of any paper. */
  @Property({ type: 'text', nullable: true })
  established?: IdentityProof | null;

  @Property({ type: 'text', nullable: true })
  establishedWords?: string | null;

  /** Why it was refused; told to whoever asked. */
  @Property({ type: 'text', nullable: true })
  reason?: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  decidedAt?: Date | null;

  @Property({ type: 'uuid', nullable: true })
  decidedBy?: string | null;

  /** Of the link by which whoever reads at the old address stops it. */
  @Property({ type: 'text', unique: true, nullable: true })
  stopDigest?: string | null;

  /** The mail that warns the old address: the waiting time does not end before it has run whole since that left. */
  @Property({ type: 'uuid', nullable: true })
  warningMailId?: string | null;

  /** The instant at which the address changes, unless it was stopped before. */
  @Property({ type: 'timestamptz', nullable: true, index: true })
  dueAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true, index: true })
  endedAt?: Date | null;
}
