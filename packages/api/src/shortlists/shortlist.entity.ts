import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Company } from '../companies/company.entity.ts';
import { Recruiter } from '../companies/recruiter.entity.ts';
import { newId } from '../platform/ids.ts';
import { Profile } from '../profiles/profile.entity.ts';

/**
 * A profile that a company keeps on one of its lists, which its recruiters share; a list is there as long as something is on it. Purpose: comparing for one job, together, and nothing
 * else; gone with the profile, and two years after it was put there at the latest (G5).
 */
@Entity()
@Unique({ name: 'shortlisted_profile_once', properties: ['company', 'listKey', 'profile'] })
@Index({ properties: ['profile'] })
export class ShortlistedProfile {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Company })
  company!: Company;

  @ManyToOne({ entity: () => Profile })
  profile!: Profile;

  /** What the company calls the list: a job, most often. */
  @Property({ type: 'text' })
  list!: string;

  /** The same whatever its case and accents. */
  @Property({ type: 'text' })
  listKey!: string;

  @ManyToOne({ entity: () => Recruiter })
  addedBy!: Recruiter;

  @Property({ type: 'timestamptz' })
  addedAt!: Date;
}

/**
 * What a company’s recruiters note of a profile they consulted, for one another. Purpose: judging together whether someone suits a job, on what they can do (I4); its candidate reads it
 * whenever they want (G2). Gone with the profile, and after two years at the latest (G5).
 */
@Entity()
@Index({ properties: ['profile', 'company', 'writtenAt'] })
export class CompanyNote {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Company })
  company!: Company;

  @ManyToOne({ entity: () => Profile })
  profile!: Profile;

  @Property({ type: 'text' })
  text!: string;

  @ManyToOne({ entity: () => Recruiter })
  writtenBy!: Recruiter;

  @Property({ type: 'timestamptz' })
  writtenAt!: Date;
}
