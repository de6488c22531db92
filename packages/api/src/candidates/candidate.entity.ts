import { Entity, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Account } from '../authentication/account.entity.ts';
import { newId } from '../platform/ids.ts';

/** An adult looking for work, here by their own request (T1). Purpose: the job search; name and address stand on the account. */
@Entity()
export class Candidate {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @OneToOne({ entity: () => Account, owner: true })
  account!: Account;

  /** When they declared to be an adult; no birth date is kept. */
  @Property({ type: 'timestamptz' })
  declaredAdultAt!: Date;

  @Property({ type: 'timestamptz' })
  registeredAt!: Date;

  /** Since when their data are locked, at their wish (G3). */
  @Property({ type: 'timestamptz', nullable: true })
  dataLockedAt?: Date | null;
}
