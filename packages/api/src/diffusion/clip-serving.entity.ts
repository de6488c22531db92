import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Which bytes of a clip's file went to whom, of those whose playing is kept (D3). Purpose: nothing is said to have been played that was never sent. Deleted a day later. */
@Entity()
@Index({ properties: ['lastAt'] })
export class ClipServing {
  /** What the clip went by when it was sent. */
  @PrimaryKey({ type: 'text' })
  publicId!: string;

  /** The session that read it, or the digest of the browser that holds a password. */
  @PrimaryKey({ type: 'text' })
  reader!: string;

  @PrimaryKey({ type: 'text' })
  file!: string;

  /** Of the whole file, in bytes. */
  @Property({ type: 'bigint' })
  size!: string;

  @Property({ type: 'any', columnType: 'int8multirange' })
  ranges!: string;

  @Property({ type: 'timestamptz' })
  lastAt!: Date;
}
