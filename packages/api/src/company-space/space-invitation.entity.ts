import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Candidate } from '../candidates/candidate.entity.ts';
import { Company } from '../companies/company.entity.ts';
import { Introduction } from '../introductions/introduction.entity.ts';
import { newId } from '../platform/ids.ts';
import type { WishState } from './wish-life.ts';

/** Companies that staff present together; what is added or taken out counts for invitations sent before as well (N4). */
@Entity()
export class CompanyCollection {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  /** Among staff. */
  @Property({ type: 'text', unique: true })
  name!: string;

  @Property({ type: 'uuid[]' })
  companyIds!: string[];

  @Property({ type: 'timestamptz' })
  changedAt!: Date;
}

/** JobProd's personal invitation of one candidate into the company space: one link, used once, and what it covers (N4). Purpose: who was shown which companies, and on which undertaking. */
@Entity()
@Index({ properties: ['candidate', 'sentAt'] })
export class SpaceInvitation {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Candidate })
  candidate!: Candidate;

  @Property({ type: 'text', unique: true })
  tokenDigest!: string;

  @Property({ type: 'uuid[]' })
  companyIds!: string[];

  @ManyToOne({ entity: () => CompanyCollection, nullable: true })
  collection?: CompanyCollection | null;

  /** The account of the member of staff who invited. Purpose: who answers for it. */
  @Property({ type: 'uuid' })
  invitedById!: string;

  @Property({ type: 'timestamptz' })
  sentAt!: Date;

  /** Until when its link opens. */
  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  /** When the candidate acknowledged the undertaking and that the space is private (N5): the use of the link. */
  @Property({ type: 'timestamptz', nullable: true })
  enteredAt?: Date | null;

  /** Until when what it covers can be read. */
  @Property({ type: 'timestamptz', nullable: true })
  endsAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  revokedAt?: Date | null;
}

/** Which card was shown to whom, and when first (N4). */
@Entity()
@Unique({ properties: ['candidate', 'company', 'version'] })
export class CardShowing {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Candidate })
  candidate!: Candidate;

  @ManyToOne({ entity: () => Company, index: true })
  company!: Company;

  @Property({ type: 'int' })
  version!: number;

  @Property({ type: 'timestamptz' })
  shownAt!: Date;
}

/** What a candidate asks of JobProd from a card: to be introduced (N5). It is no agreement, and reaches the company only as an introduction that staff ask for. */
@Entity()
@Unique({ name: 'introduction_wish_open', properties: ['candidate', 'company'], where: `"state" = 'WAITING'` })
export class IntroductionWish {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Candidate })
  candidate!: Candidate;

  @ManyToOne({ entity: () => Company, index: true })
  company!: Company;

  /** In their own words, for the company once staff pass it on. */
  @Property({ type: 'text', nullable: true })
  message?: string | null;

  @Property({ type: 'text' })
  state!: WishState;

  @Property({ type: 'timestamptz' })
  askedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  decidedAt?: Date | null;

  /** Why staff did not pass it on, for the candidate. */
  @Property({ type: 'text', nullable: true })
  reason?: string | null;

  @ManyToOne({ entity: () => Introduction, nullable: true })
  introduction?: Introduction | null;
}
