import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * What a mutation with an `Idempotency-Key` answered, for a day. Purpose: a caller who lost the answer on the way asks again and gets it, and the act is not done twice
 * (fault I09). Neither key nor answer can be read here: the one is kept as a digest, the other sealed with the key.
 */
@Entity()
export class IdempotentAnswer {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** Digest of who asks and of their key. */
  @Property({ type: 'text', unique: true })
  keyDigest!: string;

  /** Digest of the operation and its variables: a key serves one act. */
  @Property({ type: 'text' })
  requestDigest!: string;

  /** Whose turn it is; an attempt that lost it can commit nothing any more. */
  @Property({ type: 'uuid' })
  claim!: string;

  @Property({ type: 'timestamptz' })
  claimedAt!: Date;

  /** The process whose turn it is (`Events.presence`): the turn ends with it. */
  @Property({ type: 'integer', nullable: true })
  holder?: number | null;

  /** Set in the fact's own transaction: there when, and only when, the act was done. */
  @Property({ type: 'timestamptz', nullable: true })
  actedAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  sealedAnswer?: string | null;

  @Property({ type: 'timestamptz', index: true })
  expiresAt!: Date;
}
