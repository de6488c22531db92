import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Candidate } from '../candidates/candidate.entity.ts';
import { newId } from '../platform/ids.ts';
import { Company } from './company.entity.ts';

/** To which candidate a company was named, and since when. Purpose: the confidentiality the candidate owes it has a date and a proof (N8). */
@Entity()
@Unique({ properties: ['candidate', 'company'] })
export class CompanyDisclosure {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Candidate })
  candidate!: Candidate;

  @ManyToOne({ entity: () => Company, index: true })
  company!: Company;

  @Property({ type: 'timestamptz' })
  at!: Date;

  /** When a collaboration was declared: from then on the three are no secret between them (N8). */
  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;
}
