import type { Register } from '@jobprod/shared/register-leaf';
import { registers } from '@jobprod/shared/register-leaf';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** One fact that happened (article 8). Purpose: proof; kept for ever, it holds no personal data. Written by `append` only. */
@Entity()
export class RegisterEntry {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Enum({ items: () => [...registers] })
  register!: Register;

  /** A past fact in kebab-case: `terms-approved`. */
  @Property({ type: 'text' })
  type!: string;

  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;

  /** SHA-256 over salt and facts, base64url: see `register-leaf.ts`. */
  @Property({ type: 'text' })
  commitment!: string;
}

/** The facts of an entry and the salt that opens its commitment. Purpose: what the proof is about; deleted when a person is erased (G4). */
@Entity()
export class RegisterPayload {
  @PrimaryKey({ type: 'uuid' })
  entryId!: string;

  /** Canonical JSON: kept as text, since jsonb would not give the same bytes back. */
  @Property({ type: 'text' })
  payload!: string;

  @Property({ type: 'text' })
  salt!: string;

  @Property({ type: 'uuid[]' })
  parties!: string[];
}

/** Entries without a number yet. Written with the entry, taken by the sequencer: no order of transactions can make it skip one. */
@Entity()
export class RegisterPending {
  @PrimaryKey({ type: 'uuid' })
  entryId!: string;
}

/** Whose entry it is: each party gets the proofs of their own (T5). Deleted when the person is erased. */
@Entity()
export class RegisterParty {
  @PrimaryKey({ type: 'uuid' })
  subjectId!: string;

  @PrimaryKey({ type: 'bigint' })
  index!: bigint;
}
