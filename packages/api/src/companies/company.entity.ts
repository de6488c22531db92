import { Collection } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, OneToMany, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';

/** A company JobProd has selected at least once (N1): what is kept of it says who is in the network, and nothing of a person but where a firm bears one's name. Name, city and main activity are what a candidate keeps confidential (N8). */
@Entity()
export class Company {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  /** Purpose: who consults, writes and introduces, told to the candidate it concerns (N2, N3, N6). */
  @Property({ type: 'text' })
  name!: string;

  /** The name as `companyKeyOf` writes it: two spellings of one name are one company. */
  @Property({ type: 'text', unique: true })
  nameKey!: string;

  /** Purpose: with the main activity, what a candidate has to know before they agree to an introduction, and where the work would be. */
  @Property({ type: 'text' })
  city!: string;

  @Property({ type: 'text' })
  mainActivity!: string;

  /** Purpose: companies of one name told apart. */
  @Property({ type: 'text', unique: true, nullable: true })
  siren?: string | null;

  @Property({ type: 'timestamptz', index: true })
  firstSelectedAt!: Date;

  @OneToMany({ entity: () => CompanyMembership, mappedBy: 'company', orderBy: { startedAt: 'desc' } })
  memberships = new Collection<CompanyMembership>(this);
}

export type MembershipEnd = 'suspended' | 'left';

/** From when to when a company belongs to the network, and why. One at most is open; its people count as recruiters while it is. */
@Entity()
@Index({ properties: ['company', 'startedAt'] })
@Unique({ name: 'company_membership_open', properties: ['company'], where: '"ended_at" is null' })
export class CompanyMembership {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Company })
  company!: Company;

  @Property({ type: 'timestamptz' })
  startedAt!: Date;

  /** Why it was selected; kept among staff. */
  @Property({ type: 'text' })
  selectionReason!: string;

  /** The account of the member of staff who selected it. Purpose: who answers for the choice (N1). */
  @Property({ type: 'uuid' })
  selectedById!: string;

  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  endedAs?: MembershipEnd | null;

  /** Kept among staff, as the reason of the selection is. */
  @Property({ type: 'text', nullable: true })
  endReason?: string | null;

  /** The account of the member of staff who ended it. Purpose: likewise. */
  @Property({ type: 'uuid', nullable: true })
  endedById?: string | null;
}
