import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Candidate } from '../candidates/candidate.entity.ts';
import { Company } from '../companies/company.entity.ts';
import { Recruiter } from '../companies/recruiter.entity.ts';
import { newId } from '../platform/ids.ts';
import { Profile } from '../profiles/profile.entity.ts';
import type { IntroductionState } from './introduction-life.ts';
import type { JobBrief } from './job-brief.ts';
import type { Side } from './side.ts';

/** A company and a candidate on their way to a job interview (N6): what was asked, who agreed when, and how it ended. */
@Entity()
@Unique({
  name: 'introduction_standing',
  properties: ['candidate', 'company'],
  where: `"state" in ('REQUESTED', 'AGREED_BY_COMPANY', 'AGREED_BY_CANDIDATE', 'AGREED')`,
})
@Index({ properties: ['candidate', 'requestedAt', 'id'] })
@Index({ properties: ['company', 'requestedAt', 'id'] })
@Index({
  name: 'introduction_running',
  properties: ['expiresAt'],
  where: `"state" in ('REQUESTED', 'AGREED_BY_COMPANY', 'AGREED_BY_CANDIDATE')`,
})
@Check({
  name: 'introduction_agreed_by_both',
  expression: `state <> 'AGREED' or (company_agreed_at is not null and candidate_agreed_at is not null and agreed_at is not null)`,
})
export class Introduction {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Profile, index: true })
  profile!: Profile;

  @ManyToOne({ entity: () => Candidate })
  candidate!: Candidate;

  @ManyToOne({ entity: () => Company })
  company!: Company;

  /** Who asked, and answers for the company. */
  @ManyToOne({ entity: () => Recruiter })
  recruiter!: Recruiter;

  @Property({ type: 'json' })
  jobBrief!: JobBrief;

  @Property({ type: 'text', nullable: true })
  message?: string | null;

  @Property({ type: 'text' })
  state!: IntroductionState;

  /** Whether an image release held when the company asked. */
  @Property({ type: 'boolean' })
  askedUnderRelease!: boolean;

  @Property({ type: 'timestamptz' })
  requestedAt!: Date;

  /** Fourteen days of silence later. */
  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  companyAgreedAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  candidateAgreedAt?: Date | null;

  /** The second agreement: from here on each knows how to reach the other. */
  @Property({ type: 'timestamptz', nullable: true })
  agreedAt?: Date | null;

  /** When it ended short of an agreement, whatever the end. */
  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;

  /** Who declined or withdrew. */
  @Property({ type: 'text', nullable: true })
  endedBy?: Side | null;
}
