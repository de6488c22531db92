import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Candidate } from '../candidates/candidate.entity.ts';

/** A file that was to be deleted while a case of its candidate was open: served to nobody, deleted at the end (T6). Purpose: what was approved and shown can still be set beside its hash. */
@Entity()
export class KeptFile {
  @PrimaryKey({ type: 'text' })
  storeKey!: string;

  @ManyToOne({ entity: () => Candidate })
  @Index()
  candidate!: Candidate;

  @Property({ type: 'timestamptz' })
  keptSince!: Date;
}
