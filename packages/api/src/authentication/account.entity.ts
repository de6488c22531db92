import type { Language } from '@jobprod/shared/language';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';

export type AccountKind = 'candidate' | 'recruiter' | 'staff';

/** A person who can sign in, by their mailbox. One address, one account, one kind. */
@Entity()
export class Account {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'text' })
  kind!: AccountKind;

  /** Lower case, as `emailOf` makes it. Purpose: the key to the account and the legal channel. */
  @Property({ type: 'text', unique: true })
  email!: string;

  /** Purpose: addressing the person; keeping their name out of clips (C2); the other side of an introduction (N6). */
  @Property({ type: 'text' })
  firstName!: string;

  @Property({ type: 'text' })
  lastName!: string;

  @Property({ type: 'text' })
  language!: Language;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  /** Closed: no sign-in, every session dead. */
  @Property({ type: 'timestamptz', nullable: true })
  closedAt?: Date | null;
}

/** The one written form of an address: addresses that differ in case are one mailbox. */
export const emailOf = (address: string): string => address.trim().toLowerCase();
