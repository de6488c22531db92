import type { DraftCue } from '@jobprod/shared/captions/carry-cues';
import type { Language } from '@jobprod/shared/language';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Candidate } from '../candidates/candidate.entity.ts';
import { newId } from '../platform/ids.ts';
import type { ClipState } from './clip-life.ts';
import type { Segment } from './clip-segment.ts';

/** A short montage in the making, and the life of what came of it (C1). Its title and description never say who it is (C2). */
@Entity()
export class Clip {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Candidate, index: true })
  candidate!: Candidate;

  @Property({ type: 'text', index: true })
  state: ClipState = 'DRAFT';

  /** Rises with every change: two editors never overwrite each other unknowingly. */
  @Property({ type: 'integer' })
  revision: number = 1;

  @Property({ type: 'text' })
  title: string = '';

  @Property({ type: 'text' })
  description: string = '';

  @Property({ type: 'text' })
  language!: Language;

  @Property({ type: 'json' })
  segments: Segment[] = [];

  @Property({ type: 'double' })
  posterAt: number = 0;

  /** What is read over it, in the order of its timeline: it moves with the passages under it. */
  @Property({ type: 'json' })
  captions: DraftCue[] = [];

  @Property({ type: 'text' })
  captionsLanguage!: Language;

  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Property({ type: 'timestamptz' })
  updatedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  publishedAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  withdrawnAt?: Date | null;
}
