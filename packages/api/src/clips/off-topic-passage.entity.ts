import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Candidate } from '../candidates/candidate.entity.ts';
import { newId } from '../platform/ids.ts';

/**
 * A passage that its candidate marked off-topic (I4), of an interview's recording, on both sides' tracks then, or of a video they sent: it is cut into nothing any more. Purpose: keeping out of every clip what has no link to the job sought.
 */
@Entity()
@Index({ properties: ['recordingId', 'startSeconds'] })
@Index({ properties: ['sourceId', 'startSeconds'] })
@Check({ name: 'off_topic_passage_lasts', expression: 'start_seconds < end_seconds' })
@Check({ name: 'off_topic_passage_is_of_one', expression: '(recording_id is null) <> (source_id is null)' })
export class OffTopicPassage {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Candidate, index: true })
  candidate!: Candidate;

  @Property({ type: 'uuid', nullable: true })
  recordingId?: string | null;

  /** A video that was sent; null for a passage of a recording. */
  @Property({ type: 'uuid', nullable: true })
  sourceId?: string | null;

  /** In seconds of the recording, on the clock of both sides, or of the video sent: [start, end). */
  @Property({ type: 'double' })
  startSeconds!: number;

  @Property({ type: 'double' })
  endSeconds!: number;

  @Property({ type: 'timestamptz' })
  markedAt!: Date;
}
