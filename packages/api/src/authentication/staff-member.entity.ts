import { Entity, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { StaffRole } from '../authorization/viewer.ts';
import { newId } from '../platform/ids.ts';
import { Account } from './account.entity.ts';

/** One of JobProd's own people; several roles a person. Purpose: what they may do, and who did it; name and address stand on the account. */
@Entity()
export class StaffMember {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @OneToOne({ entity: () => Account, owner: true })
  account!: Account;

  /** Purpose: least privilege, each sees what their work needs. */
  @Property({ type: 'text[]' })
  roles!: StaffRole[];
}
