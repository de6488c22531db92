import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Candidate } from '../candidates/candidate.entity.ts';
import { newId } from '../platform/ids.ts';
import type { MediaFacts, ProbeRefusal } from '../platform/media/probe.ts';

/** Why a source cannot be used: what its file is, or a picture that its release does not cover (A1). */
type SourceRefusal = ProbeRefusal | 'picture-not-covered';

export type SourceState = 'CHECKING' | 'READY' | 'REFUSED' | 'DELETED';

/** Where a source comes from: sent by the candidate, or what one of the two browsers of an interview recorded. */
export type SourceOrigin = 'SENT' | 'INTERVIEW_CANDIDATE' | 'INTERVIEW_INTERVIEWER';

/** A video the candidate recorded and sent, declared theirs (C1), or a track of their interview (I3). Purpose: the raw material of their clip; it has no public route, and its bytes go when no longer needed (I4). */
@Entity()
export class ClipSource {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Candidate, index: true })
  candidate!: Candidate;

  @Property({ type: 'text' })
  state: SourceState = 'CHECKING';

  @Property({ type: 'text' })
  origin: SourceOrigin = 'SENT';

  /** Of an interview's track: its recording, and where in it the track begins, in seconds; what is said at one moment stands at one place in all its tracks. */
  @Property({ type: 'uuid', nullable: true })
  recordingId?: string | null;

  @Property({ type: 'double', nullable: true })
  offsetSeconds?: number | null;

  @Property({ type: 'text', nullable: true })
  refusal?: SourceRefusal | null;

  /** One upload is declared once; an interview's track is filed once. */
  @Property({ type: 'text', unique: true })
  uploadId!: string;

  /** Place of the bytes in the store of sources; null once deleted. */
  @Property({ type: 'text', nullable: true })
  storeKey?: string | null;

  /** Of the bytes as they came, hexadecimal. */
  @Property({ type: 'text' })
  sha256!: string;

  @Property({ type: 'bigint' })
  sizeBytes!: bigint;

  @Property({ type: 'timestamptz' })
  sentAt!: Date;

  /** From when on its owner was told that it goes: never sooner (G5). Null while they were not told. */
  @Property({ type: 'timestamptz', nullable: true })
  announcedUntil?: Date | null;

  /** From 0 to 1, of the check. */
  @Property({ type: 'double' })
  checkProgress: number = 0;

  /** What the file is, read to its end; null until checked. */
  @Property({ type: 'json', nullable: true })
  facts?: MediaFacts | null;

  /** A small playable copy and a strip of frames, for its owner and the editors. */
  @Property({ type: 'text', nullable: true })
  proxyKey?: string | null;

  @Property({ type: 'text', nullable: true })
  stripKey?: string | null;

  /** What a timeline shows of it: its sound as peaks, and, unless it is drawn as a sound, a sheet of its frames. Null until drawn. */
  @Property({ type: 'text', nullable: true })
  peaksKey?: string | null;

  @Property({ type: 'text', nullable: true })
  framesKey?: string | null;

  /** Whether that copy and strip show pictures, or the sound drawn: made for what the release covered then, and not shown under one that covers less (A1). */
  @Property({ type: 'boolean' })
  showsImage: boolean = false;
}
