import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Candidate } from '../candidates/candidate.entity.ts';
import { Company } from '../companies/company.entity.ts';
import { Recruiter } from '../companies/recruiter.entity.ts';
import { Contact } from '../introductions/contact.entity.ts';
import { newId } from '../platform/ids.ts';
import {
  type ApproachMeans,
  approachMeans,
  type ReportDecision,
  type ReportGround,
  type ReportKind,
  reportDecisions,
  reportGrounds,
  reportKinds,
} from './report-facts.ts';

/** What one side reports of the other, and what a person of the staff decided of it (N3, N5). Purpose: that each is heard, answered, and can prove it. */
@Entity()
@Index({ properties: ['reportedAt', 'id'] })
@Check({
  name: 'report_of_one_kind',
  expression: `case kind when 'CONTACT' then candidate_id is not null and contact_id is not null and ground is not null and recruiter_id is null
    else contact_id is null and ground is null and recruiter_id is not null and means is not null and who is not null end`,
})
@Check({
  name: 'report_decided',
  expression: 'num_nonnulls(decided_at, decision, reason, answer, decided_by_id) in (0, 5)',
})
@Unique({ name: 'report_open_of_contact', properties: ['contact'], where: '"decided_at" is null' })
export class Report {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Enum({ items: () => [...reportKinds] })
  kind!: ReportKind;

  /** Who reports a contact; whom a direct approach is said of, where that is known. */
  @ManyToOne({ entity: () => Candidate, nullable: true, index: true, deleteRule: 'no action' })
  candidate?: Candidate | null;

  @ManyToOne({ entity: () => Company, index: true })
  company!: Company;

  @ManyToOne({ entity: () => Contact, nullable: true, deleteRule: 'no action' })
  contact?: Contact | null;

  /** Who reports a direct approach. */
  @ManyToOne({ entity: () => Recruiter, nullable: true, index: true, deleteRule: 'no action' })
  recruiter?: Recruiter | null;

  @Enum({ items: () => [...reportGrounds], nullable: true })
  ground?: ReportGround | null;

  @Enum({ items: () => [...approachMeans], nullable: true })
  means?: ApproachMeans | null;

  @Property({ type: 'date', nullable: true })
  approachedOn?: string | null;

  /** By what name or address they approached. Purpose: whom it is about, as far as the company knows. */
  @Property({ type: 'text', nullable: true })
  who?: string | null;

  /** As the company gave it; whether it is anyone's, it does not learn (D2). */
  @Property({ type: 'text', nullable: true })
  profileReference?: string | null;

  /** What happened, in the words of who reports it. */
  @Property({ type: 'text' })
  words!: string;

  @Property({ type: 'timestamptz' })
  reportedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  decidedAt?: Date | null;

  @Enum({ items: () => [...reportDecisions], nullable: true })
  decision?: ReportDecision | null;

  /** Kept among staff. */
  @Property({ type: 'text', nullable: true })
  reason?: string | null;

  /** To who reported it. */
  @Property({ type: 'text', nullable: true })
  answer?: string | null;

  /** The account of the member of staff. Purpose: a person decides, and answers for it. */
  @Property({ type: 'uuid', nullable: true })
  decidedById?: string | null;
}
