import type { Language } from '@jobprod/shared/language';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';
import { Clip, type Segment } from './clip.entity.ts';

export type RenderState = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';
/** What is rendered: the clip as it stood when asked. */
export type FrozenEdit = { title: string; description: string; language: Language; segments: Segment[]; posterAt: number };

/** One run of the montage over a frozen edit. Taken up again after a crash until it is done, failed or cancelled. */
@Entity()
export class ClipRender {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Clip, index: true })
  clip!: Clip;

  @Property({ type: 'json' })
  edit!: FrozenEdit;

  @Property({ type: 'text' })
  state: RenderState = 'QUEUED';

  /** From 0 to 1, as ffmpeg tells it. */
  @Property({ type: 'double' })
  progress: number = 0;

  @Property({ type: 'timestamptz' })
  queuedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  startedAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  finishedAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  cancelledAt?: Date | null;
}
