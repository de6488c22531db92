import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The place of an entry in the log, gap-free from 0, and its hash: level 0 of the Merkle tree. */
@Entity()
export class RegisterLeaf {
  @PrimaryKey({ type: 'bigint', autoincrement: false })
  index!: bigint;

  @Property({ type: 'uuid', unique: true })
  entryId!: string;

  @Property({ type: 'blob' })
  hash!: Uint8Array;
}

/** The complete subtrees above the leaves (`level` ≥ 1), so that a proof reads one row a level. */
@Entity()
export class RegisterNode {
  @PrimaryKey({ type: 'smallint' })
  level!: number;

  @PrimaryKey({ type: 'bigint' })
  index!: bigint;

  @Property({ type: 'blob' })
  hash!: Uint8Array;
}

/** A signed tree head: what was handed out, and what any later state is held against. */
@Entity()
export class RegisterHead {
  @PrimaryKey({ type: 'integer', autoincrement: false })
  number!: number;

  @Property({ type: 'bigint' })
  @Index()
  size!: bigint;

  @Property({ type: 'blob' })
  root!: Uint8Array;

  /** A C2SP checkpoint: origin, size, root, time of signing, sometimes the next key; signed. */
  @Property({ type: 'text' })
  note!: string;

  @Property({ type: 'timestamptz', length: 3 })
  signedAt!: Date;
}

/** The public keys that ever signed heads; the last one signs now. Private halves are files under `JOBPROD_DATA/keys`. */
@Entity()
export class RegisterKey {
  @PrimaryKey({ type: 'integer', autoincrement: false })
  number!: number;

  @Property({ type: 'text', unique: true })
  vkey!: string;

  @Property({ type: 'json' })
  jwk!: Record<string, unknown>;

  @Property({ type: 'timestamptz', length: 3 })
  madeAt!: Date;

  /** The head, signed by the key before, that announces this one; null for the first. */
  @Property({ type: 'integer', nullable: true })
  announcedIn?: number | null;
}
