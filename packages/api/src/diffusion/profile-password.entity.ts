import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Recruiter } from '../companies/recruiter.entity.ts';
import { newId } from '../platform/ids.ts';
import { Profile } from '../profiles/profile.entity.ts';

export type PasswordEnd = 'REVOKED' | 'REPLACED' | 'LIFTED' | 'COMPANY_ENDED' | 'COMPANY_BLOCKED' | 'ERASED';

/** A password handed to one recipient, a recruiter or an address outside (D3). Only its argon2id hash is kept. */
@Entity()
@Check({ name: 'profile_password_has_one_recipient', expression: 'num_nonnulls(recruiter_id, recipient_email) = 1' })
@Index({ properties: ['profile', 'expiresAt'] })
export class ProfilePassword {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Profile })
  profile!: Profile;

  @ManyToOne({ entity: () => Recruiter, nullable: true, index: true, deleteRule: 'no action' })
  recruiter?: Recruiter | null;

  /** Purpose: knowing to whom it was handed, where that is no recruiter. Nothing is sent there. */
  @Property({ type: 'text', nullable: true })
  recipientEmail?: string | null;

  /** `$argon2id$…`, with the salt of its profile. */
  @Property({ type: 'text' })
  hash!: string;

  @Property({ type: 'timestamptz' })
  issuedAt!: Date;

  /** The account of the member of staff who handed it out. */
  @Property({ type: 'uuid' })
  issuedById!: string;

  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  revokedAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  revokedAs?: PasswordEnd | null;

  @Property({ type: 'timestamptz', nullable: true })
  lastUsedAt?: Date | null;
}
