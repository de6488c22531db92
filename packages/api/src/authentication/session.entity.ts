import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';
import { Account } from './account.entity.ts';

/**
 * A signed-in browser. Purpose: staying signed in. The cookie's secret is kept as a digest; revoking or expiring the row ends it at the next request, and three months
 * later the row goes.
 */
@Entity()
export class Session {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Account, index: true })
  account!: Account;

  @Property({ type: 'text', unique: true })
  secretDigest!: string;

  /** Where it was opened from, as `SourceDigests` keeps it. Purpose: a place that has signed in before is not held off with strangers. */
  @Property({ type: 'text' })
  sourceDigest!: string;

  /** The browser in a few words. Purpose: its owner recognises it in the list of sessions. */
  @Property({ type: 'text' })
  device!: string;

  @Property({ type: 'timestamptz' })
  startedAt!: Date;

  /** Purpose: its owner sees whether somebody else is at it. */
  @Property({ type: 'timestamptz' })
  lastSeenAt!: Date;

  @Property({ type: 'timestamptz', index: true })
  expiresAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  revokedAt?: Date | null;
}
