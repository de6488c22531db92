import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Candidate } from '../candidates/candidate.entity.ts';
import { Company } from '../companies/company.entity.ts';
import { Recruiter } from '../companies/recruiter.entity.ts';
import { newId } from '../platform/ids.ts';
import { Profile } from '../profiles/profile.entity.ts';
import type { IntroductionState } from './introduction-life.ts';
import type { JobBrief } from './job-brief.ts';
import type { Side } from './side.ts';

/** A recruiter after a consultation; the candidate through JobProd, from a card; or JobProd itself. */
export type AskedBy = 'COMPANY' | 'CANDIDATE' | 'STAFF';

/** A company and a candidate on their way to a job interview (N6): what was asked, who agreed when, and how it ended. */
@Entity()
@Unique({
  name: 'introduction_standing',
  properties: ['candidate', 'company'],
  where: `"state" in ('REQUESTED', 'AGREED_BY_COMPANY', 'AGREED_BY_CANDIDATE', 'AGREED', 'MEETING_PROPOSED', 'SCHEDULED')`,
})
@Index({ properties: ['candidate', 'requestedAt', 'id'] })
@Index({ properties: ['company', 'requestedAt', 'id'] })
@Index({
  name: 'introduction_running',
  properties: ['expiresAt'],
  where: `"state" in ('REQUESTED', 'AGREED_BY_COMPANY', 'AGREED_BY_CANDIDATE')`,
})
@Index({ name: 'introduction_followed', properties: ['agreedAt'], where: `"state" in ('AGREED', 'MEETING_PROPOSED', 'SCHEDULED')` })
@Check({
  name: 'introduction_agreed_by_both',
  expression: `(state <> 'AGREED' and state <> 'MEETING_PROPOSED' and state <> 'SCHEDULED' and state <> 'HELD' and state <> 'NO_SHOW' and state <> 'CANCELLED') or (company_agreed_at is not null and candidate_agreed_at is not null and agreed_at is not null)`,
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

  /** Who asked, or was asked, and answers for the company. */
  @ManyToOne({ entity: () => Recruiter })
  recruiter!: Recruiter;

  @Property({ type: 'json' })
  jobBrief!: JobBrief;

  @Property({ type: 'text', nullable: true })
  message?: string | null;

  @Property({ type: 'text' })
  state!: IntroductionState;

  @Property({ type: 'text' })
  askedBy!: AskedBy;

  /** Whether the company asked because of a profile it saw: what takes it away then ends what is not agreed. */
  @Property({ type: 'boolean' })
  standsOnProfile!: boolean;

  /** Whether an image release held when the company asked. */
  @Property({ type: 'boolean' })
  askedUnderRelease!: boolean;

  @Property({ type: 'timestamptz' })
  requestedAt!: Date;

  /** Fourteen days of silence later. */
  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  /** When the company was asked, or itself asked: from here on it exists for it. Null while only the candidate knows of what JobProd proposes. */
  @Property({ type: 'timestamptz', nullable: true })
  putToCompanyAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  companyAgreedAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  candidateAgreedAt?: Date | null;

  /** The second agreement: from here on each knows how to reach the other. */
  @Property({ type: 'timestamptz', nullable: true })
  agreedAt?: Date | null;

  /** When it ended, whatever the end: short of an agreement, or with its meeting. */
  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;

  /** Whether one of the two had gone before the service followed what both had agreed to: it ends without a mail, so long after. */
  @Property({ type: 'boolean', default: false })
  goneBeforeFollowed = false;

  /** Who declined, withdrew or called the meeting off. */
  @Property({ type: 'text', nullable: true })
  endedBy?: Side | null;
}
