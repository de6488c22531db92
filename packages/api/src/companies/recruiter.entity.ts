import { Entity, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Account } from '../authentication/account.entity.ts';
import { newId } from '../platform/ids.ts';
import { Company } from './company.entity.ts';

/** A person who recruits for a company, never a shared login. Purpose: who consulted, wrote and agreed; name and address stand on the account. */
@Entity()
export class Recruiter {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @OneToOne({ entity: () => Account, owner: true })
  account!: Account;

  @ManyToOne({ entity: () => Company, index: true })
  company!: Company;

  @Property({ type: 'timestamptz' })
  joinedAt!: Date;
}
