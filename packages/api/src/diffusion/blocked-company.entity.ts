import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Company } from '../companies/company.entity.ts';
import { newId } from '../platform/ids.ts';
import { Profile } from '../profiles/profile.entity.ts';

/**
 * A company to which the candidate does not exist (N2), by the name they gave it. Whether a company of that name belongs to the network is not theirs to learn
 * (N4): the database finds it now, or the day it is selected (`block_company_by_name`), and copies it onto the profile, where every read asks.
 */
@Entity()
@Unique({ properties: ['profile', 'nameKey'] })
export class BlockedCompany {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Profile })
  profile!: Profile;

  @Property({ type: 'text' })
  name!: string;

  /** As `companyKeyOf` writes it. */
  @Property({ type: 'text', index: true })
  nameKey!: string;

  @ManyToOne({ entity: () => Company, nullable: true, deleteRule: 'no action' })
  company?: Company | null;

  @Property({ type: 'timestamptz' })
  since!: Date;
}
