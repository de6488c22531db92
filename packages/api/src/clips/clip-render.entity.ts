import type { Language } from '@jobprod/shared/language';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../platform/ids.ts';
import { Clip } from './clip.entity.ts';
import type { Segment } from './clip-segment.ts';
import type { Captions } from './stored-captions.ts';

export type RenderState = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';
/** Why one came to nothing: an edit that cannot be, files that are not as asked or say too much, a source that is gone or changed, the time it may take, or the work itself. */
export const renderFailures = ['PASSAGES', 'UNFIT', 'SOURCE', 'TIME', 'WORK'] as const;
export type RenderFailure = (typeof renderFailures)[number];

/** What is rendered: the clip as it stood when asked. */
export type FrozenEdit = {
  title: string;
  description: string;
  language: Language;
  segments: Segment[];
  posterAt: number;
  captions?: Captions | null;
};

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

  /** Null unless it failed, and in those that failed before it was kept. */
  @Property({ type: 'text', nullable: true })
  failure?: RenderFailure | null;

  @Property({ type: 'timestamptz' })
  queuedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  startedAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  finishedAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  cancelledAt?: Date | null;
}
