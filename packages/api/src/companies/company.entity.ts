import { Collection } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, OneToMany, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';

/** A company JobProd has selected at least once (N1). Name, city and main activity are what a candidate keeps confidential (N8). */
@Entity()
export class Company {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'text' })
  name!: string;

  /** The name as `companyKeyOf` writes it: two spellings of one name are one company. */
  @Property({ type: 'text', unique: true })
  nameKey!: string;

  @Property({ type: 'text' })
  city!: string;

  @Property({ type: 'text' })
  mainActivity!: string;

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

  /** The account of the member of staff who selected it. */
  @Property({ type: 'uuid' })
  selectedById!: string;

  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  endedAs?: MembershipEnd | null;

  @Property({ type: 'text', nullable: true })
  endReason?: string | null;

  @Property({ type: 'uuid', nullable: true })
  endedById?: string | null;
}
