import { Entity, Index, ManyToOne, OneToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GuideFamily, GuideQuestion } from '../interview-guides/guide.entity.ts';
import { Interview } from '../interviews/interview.entity.ts';
import { newId } from '../platform/ids.ts';

/**
 * What an interviewer has before them for one interview: the guide chosen, and their notes. For that interviewer and administrators; part of what the candidate is given when they ask what we hold
 * of them (G2). Purpose: leading the interview and preparing the clip; erased with the recordings, and half a year after the interview at the latest (I4, G5).
 */
@Entity()
export class InterviewDesk {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @OneToOne({ entity: () => Interview, owner: true })
  interview!: Interview;

  @ManyToOne({ entity: () => GuideFamily, nullable: true })
  family?: GuideFamily | null;

  /** In the interviewer's words. Purpose: what of the candidate's work the clip should show. */
  @Property({ type: 'text' })
  notes: string = '';

  /** Rises with every save: two pages never overwrite each other unknowingly. */
  @Property({ type: 'integer' })
  notesRevision: number = 0;

  @Property({ type: 'timestamptz', nullable: true })
  notesSavedAt?: Date | null;
}

/** A question as it was asked, and where in the recording. Purpose: letting the editor go straight to an answer; erased with the desk. */
@Entity()
@Index({ properties: ['recordingId'] })
@Unique({ name: 'asked_question_once', properties: ['interview', 'text'] })
export class AskedQuestion {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Interview })
  interview!: Interview;

  /** Of the guide; null for one that came up. */
  @ManyToOne({ entity: () => GuideQuestion, nullable: true })
  question?: GuideQuestion | null;

  /** In the words it was shown in. */
  @Property({ type: 'text' })
  text!: string;

  @Property({ type: 'timestamptz' })
  askedAt!: Date;

  /** The recording that was on then, and where in it, in seconds on the clock of both sides; null where nothing was recorded. */
  @Property({ type: 'uuid', nullable: true })
  recordingId?: string | null;

  @Property({ type: 'double', nullable: true })
  atSeconds?: number | null;
}
