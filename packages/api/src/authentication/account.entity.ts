import type { Language } from '@jobprod/shared/language';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';
import { Refusal } from '../platform/refusal.ts';

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

  /** Of the addresses they had before (T8). Purpose: an erasure reaches what they wrote from there as well (G4). */
  @Property({ type: 'text[]', nullable: true })
  formerEmailDigests?: string[] | null;

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

/** Of the whole and of what stands before the @: no relay takes a longer one (RFC 5321, 4.5.3.1). */
const longest = { whole: 254, local: 64 };

/** The one written form of an address: addresses that differ in case are one mailbox. */
export const emailOf = (address: string): string => {
  const email = address.trim().toLowerCase();
  if (email.length > longest.whole || email.indexOf('@') > longest.local)
    throw new Refusal('INVALID_INPUT', { detail: 'email' }, ['email']);
  return email;
};
