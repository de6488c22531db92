import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';
import { Account } from './account.entity.ts';

/** A signed-in browser. The cookie's secret is kept as a digest; revoking or expiring the row ends it at the next request. */
@Entity()
export class Session {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Account, index: true })
  account!: Account;

  @Property({ type: 'text', unique: true })
  secretDigest!: string;

  /** Where it was opened from, digested: a source that has signed in before is not held off with strangers. */
  @Property({ type: 'text' })
  sourceDigest!: string;

  /** The browser in a few words, to be recognised by its owner in the list of sessions. */
  @Property({ type: 'text' })
  device!: string;

  @Property({ type: 'timestamptz' })
  startedAt!: Date;

  @Property({ type: 'timestamptz' })
  lastSeenAt!: Date;

  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  revokedAt?: Date | null;
}
