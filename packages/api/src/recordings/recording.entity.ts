import type { Language } from '@jobprod/shared/language';
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Interview } from '../interviews/interview.entity.ts';
import type { InterviewSide } from '../interviews/interview-life.ts';
import { newId } from '../platform/ids.ts';
import type { RecordingState, TrackRefusal, TrackState } from './recording-life.ts';
import type { RunningSpan } from './running-spans.ts';

/** The notice stood before the candidate's eyes, in these very words (I2). Purpose: evidence that they were informed before anything was captured. */
@Entity()
@Unique({ properties: ['interview', 'hash'] })
export class RecordingNotice {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Interview, index: true })
  interview!: Interview;

  /** SHA-256 of the text shown, hexadecimal. */
  @Property({ type: 'text' })
  hash!: string;

  @Property({ type: 'text' })
  language!: Language;

  @Property({ type: 'timestamptz' })
  shownAt!: Date;
}

/** One recording of an interview: from the candidate's click to its stop (I2). Purpose: the raw material of their clip. */
@Entity()
@Unique({ name: 'recording_one_at_a_time', properties: ['interview'], where: `"state" <> 'STOPPED'` })
export class Recording {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Interview, index: true })
  interview!: Interview;

  @ManyToOne({ entity: () => RecordingNotice })
  notice!: RecordingNotice;

  @Property({ type: 'text' })
  state: RecordingState = 'RUNNING';

  /** What of the candidate may be recorded: what their release covered at the click. */
  @Property({ type: 'boolean' })
  image!: boolean;

  @Property({ type: 'boolean' })
  voice!: boolean;

  @Property({ type: 'timestamptz' })
  startedAt!: Date;

  /** The same instant on the clock of tracks, in milliseconds: what their places are counted from. */
  @Property({ type: 'double' })
  zero!: number;

  /** When it was paused or stopped, on that clock: nothing begun later is taken. Null while it runs. */
  @Property({ type: 'double', nullable: true })
  ceased?: number | null;

  /** When it ran, pause by pause, on that clock: what of a side is missing is told from it (I3). None of a recording from before that was noted. */
  @Property({ type: 'json' })
  spans: RunningSpan[] = [];

  /** Since when something of it is known to be missing that its devices may still have, or more than may be (I3); null where nothing is. Purpose: somebody asks for it in time. */
  @Property({ type: 'timestamptz', nullable: true })
  incompleteSince?: Date | null;

  /** Who paused it, while it is paused: a candidate's pause is theirs to end. */
  @Property({ type: 'text', nullable: true })
  pausedBy?: InterviewSide | null;

  @Property({ type: 'timestamptz', nullable: true })
  stoppedAt?: Date | null;
}

/** What one side's browser recorded without a break: a reload or a pause begins another. Its bytes have no public route; once filed they live on as a clip's source. */
@Entity()
@Index({ properties: ['recording', 'side', 'startedAt'] })
export class RecordingTrack {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Recording })
  recording!: Recording;

  @Property({ type: 'text' })
  side!: InterviewSide;

  /** The browser's own number for it: begun twice, it is one track. */
  @Property({ type: 'uuid', unique: true })
  takeId!: string;

  /** Where its bytes arrive. */
  @Property({ type: 'text', unique: true })
  uploadId!: string;

  @Property({ type: 'text' })
  mimeType!: string;

  @Property({ type: 'boolean' })
  hasImage!: boolean;

  /** When its first picture or sound was taken, in milliseconds on the clock both sides measured themselves against. */
  @Property({ type: 'double' })
  startedAt!: number;

  /** Begun because the recording went on after a pause: nothing is missing before it. */
  @Property({ type: 'boolean' })
  followsPause: boolean = false;

  @Property({ type: 'text' })
  state: TrackState = 'RECEIVING';

  @Property({ type: 'timestamptz' })
  begunAt!: Date;

  /** Of the bytes as they arrived, hexadecimal. */
  @Property({ type: 'text', nullable: true })
  sha256?: string | null;

  @Property({ type: 'bigint', nullable: true })
  sizeBytes?: bigint | null;

  /** Until it is filed; null before and after. */
  @Property({ type: 'text', nullable: true })
  storeKey?: string | null;

  /** The device never sent the end: what came was kept. */
  @Property({ type: 'boolean' })
  isPartial: boolean = false;

  @Property({ type: 'double', nullable: true })
  durationSeconds?: number | null;

  @Property({ type: 'text', nullable: true })
  refusal?: TrackRefusal | null;

  /** What it became in the studio. */
  @Property({ type: 'uuid', nullable: true })
  sourceId?: string | null;
}
