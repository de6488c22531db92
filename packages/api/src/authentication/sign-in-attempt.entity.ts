import type { Language } from '@jobprod/shared/language';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';

export type Registration = { firstName: string; lastName: string; language: Language };

/** A code and a link sent to an address, ten minutes long and for one use. Rows are made alike for known and unknown addresses, and deleted a day later. */
@Entity()
@Index({ properties: ['email', 'sourceDigest'] })
export class SignInAttempt {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  /** Purpose: where the code goes. */
  @Property({ type: 'text' })
  email!: string;

  /** Null where no account has this address: such an attempt can never be completed, unless it registers one. */
  @Property({ type: 'uuid', nullable: true })
  accountId?: string | null;

  /** What the person said of themselves on registering (T1); becomes a candidate only once the address is confirmed. */
  @Property({ type: 'json', nullable: true })
  registration?: Registration | null;

  /** Given to the page that asked: the code works there only. */
  @Property({ type: 'text', unique: true })
  attemptDigest!: string;

  @Property({ type: 'text' })
  codeDigest!: string;

  @Property({ type: 'text', unique: true })
  linkDigest!: string;

  /** As `SourceDigests` keeps it. Purpose: a newer code replaces the one asked for from the same place, and no other. */
  @Property({ type: 'text' })
  sourceDigest!: string;

  /** Codes tried, the right one among them. */
  @Property({ type: 'integer' })
  wrongCodes: number = 0;

  @Property({ type: 'timestamptz' })
  askedAt!: Date;

  @Property({ type: 'timestamptz', index: true })
  expiresAt!: Date;

  /** Used, or replaced by a newer one asked for from the same place. */
  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;
}
