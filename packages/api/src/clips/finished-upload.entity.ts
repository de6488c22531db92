import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A file that arrived whole and is not declared yet; deleted with its bytes after a day if nobody declares it. */
@Entity()
export class FinishedUpload {
  /** The upload's own id, as in its tus address. */
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'uuid' })
  candidateId!: string;

  @Property({ type: 'text' })
  storeKey!: string;

  @Property({ type: 'text' })
  sha256!: string;

  @Property({ type: 'bigint' })
  sizeBytes!: bigint;

  @Property({ type: 'timestamptz', index: true })
  finishedAt!: Date;
}
