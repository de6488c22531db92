import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Candidate } from '../candidates/candidate.entity.ts';
import { Company } from '../companies/company.entity.ts';
import { newId } from '../platform/ids.ts';
import { type DisputeSide, type DisputeState, disputeSides, disputeStates } from './dispute-life.ts';

/** A disagreement between JobProd and one party, settled amicably first (article 9). Exactly one of candidate and company is there. */
@Entity()
@Index({ properties: ['openedAt', 'id'] })
@Check({ name: 'dispute_has_one_party', expression: 'num_nonnulls(candidate_id, company_id) = 1' })
@Check({
  name: 'dispute_ends_with_an_outcome',
  expression: "(state = 'OPEN') = (ended_at is null) and (state = 'OPEN') = (outcome is null)",
})
export class Dispute {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  /** Said aloud and written in mails, which say no more. */
  @Property({ type: 'text' })
  @Unique()
  reference!: string;

  @ManyToOne({ entity: () => Candidate, nullable: true, index: true, deleteRule: 'no action' })
  candidate?: Candidate | null;

  @ManyToOne({ entity: () => Company, nullable: true, index: true, deleteRule: 'no action' })
  company?: Company | null;

  @Enum({ items: () => [...disputeSides] })
  openedBy!: DisputeSide;

  /** Purpose: what the case is about, for both sides and as proof. */
  @Property({ type: 'text' })
  subject!: string;

  @Enum({ items: () => [...disputeStates] })
  state: DisputeState = 'OPEN';

  @Property({ type: 'timestamptz' })
  openedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;

  /** The proposal that settled it, or why there was no agreement. */
  @Property({ type: 'text', nullable: true })
  outcome?: string | null;
}

/** Purpose: what was said and proposed in a dispute, for both sides and as proof. */
@Entity()
@Index({ properties: ['dispute', 'sentAt', 'id'] })
export class DisputeMessage {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Dispute })
  dispute!: Dispute;

  @Enum({ items: () => [...disputeSides] })
  from!: DisputeSide;

  @Property({ type: 'text' })
  text!: string;

  /** A proposal settles the case when the other side accepts it. */
  @Property({ type: 'boolean' })
  isProposal!: boolean;

  @Property({ type: 'timestamptz' })
  sentAt!: Date;
}

/** An entry of the register that a case rests on: while the case is open its facts are kept, whatever erasure is asked (T6). */
@Entity()
export class DisputeEvidence {
  @PrimaryKey({ type: 'uuid' })
  disputeId!: string;

  @PrimaryKey({ type: 'uuid' })
  @Index()
  entryId!: string;
}

/** Facts whose erasure was asked while a case kept them: erased at its end. */
@Entity()
export class DeferredErasure {
  @PrimaryKey({ type: 'uuid' })
  entryId!: string;
}

/** The same, for what says that an entry is someone's. */
@Entity()
export class DeferredPartyErasure {
  @PrimaryKey({ type: 'uuid' })
  subjectId!: string;

  @PrimaryKey({ type: 'bigint' })
  index!: bigint;
}
