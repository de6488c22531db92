import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Company } from '../companies/company.entity.ts';
import { newId } from '../platform/ids.ts';
import { Profile } from './profile.entity.ts';

export type AccessKind = 'CONSULTED' | 'UNLOCKED' | 'PLAYED';
export type AccessReason = 'PUBLIC_PROFILE' | 'NETWORK_MEMBER' | 'PASSWORD_HOLDER' | 'STAFF_IN_CHARGE';

/** One look at a profile by a company's person or program, by a password's holder, or by staff at what is restricted. Purpose: the candidate sees who, what and when (N2, D1, D3). */
@Entity()
@Index({ properties: ['profile', 'at', 'id'] })
@Index({ name: 'profile_access_by_company', properties: ['company', 'profile', 'at'] })
export class ProfileAccess {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Profile })
  profile!: Profile;

  @Property({ type: 'timestamptz' })
  at!: Date;

  @Property({ type: 'text' })
  kind!: AccessKind;

  @Property({ type: 'text' })
  reason!: AccessReason;

  @ManyToOne({ entity: () => Company, nullable: true, deleteRule: 'no action' })
  company?: Company | null;

  /** The recruiter, member of staff, API client or password by which it was: one look counts once in thirty minutes for each. */
  @Property({ type: 'uuid' })
  actorId!: string;

  /** Of a clip that was played: which share of it, 0 to 1, each second counted once. */
  @Property({ type: 'double', nullable: true })
  playedShare?: number | null;
}
