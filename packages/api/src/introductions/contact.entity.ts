import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Candidate } from '../candidates/candidate.entity.ts';
import { Company } from '../companies/company.entity.ts';
import { Recruiter } from '../companies/recruiter.entity.ts';
import { newId } from '../platform/ids.ts';
import { Profile } from '../profiles/profile.entity.ts';
import type { ContactAttachment } from './contact-attachment.entity.ts';
import type { JobBrief } from './job-brief.ts';
import type { Side } from './side.ts';

/** What a company and a candidate write to each other, through us: both addresses stay private (N3). One thread a pair. */
@Entity()
@Unique({ properties: ['candidate', 'company'] })
@Index({ properties: ['company', 'startedAt', 'id'] })
export class Contact {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Profile, index: true })
  profile!: Profile;

  @ManyToOne({ entity: () => Candidate })
  candidate!: Candidate;

  @ManyToOne({ entity: () => Company })
  company!: Company;

  /** Who writes for the company; replies are mailed to them. */
  @ManyToOne({ entity: () => Recruiter })
  recruiter!: Recruiter;

  /** The job they last wrote about. */
  @Property({ type: 'json' })
  jobBrief!: JobBrief;

  @Property({ type: 'timestamptz' })
  startedAt!: Date;

  /** The candidate's word that they want no more of it; for the whole company. */
  @Property({ type: 'timestamptz', nullable: true })
  stoppedAt?: Date | null;
}

/** Purpose: what was said between the two, for both of them and as proof. */
@Entity()
@Index({ properties: ['contact', 'sentAt', 'id'] })
export class ContactMessage {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Contact })
  contact!: Contact;

  @Property({ type: 'text' })
  from!: Side;

  /** The recruiter, or the candidate. */
  @Property({ type: 'uuid' })
  authorId!: string;

  @Property({ type: 'text' })
  text!: string;

  /** The job it presents; null for a reply. */
  @Property({ type: 'json', nullable: true })
  jobBrief?: JobBrief | null;

  @Property({ type: 'timestamptz' })
  sentAt!: Date;

  /** What goes with it, once it was looked up (`withAttachments`): no column. */
  attachments?: readonly ContactAttachment[];
}
