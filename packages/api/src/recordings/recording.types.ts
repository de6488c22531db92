import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { InterviewSideEnum } from '../interviews/interview.types.ts';
import { enumOf } from '../platform/graphql/enums.ts';
import { LanguageEnum } from '../platform/graphql/language.types.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import type { RecordingObstacle } from './may-record.ts';
import type { RecordingState, TrackState } from './recording-life.ts';

export const RecordingStateEnum = enumOf<RecordingState>('RecordingState', 'Where a recording stands.', {
  RUNNING: 'Both sides record.',
  PAUSED: 'Neither records; it can go on.',
  STOPPED: 'Over. Another begins with another click of the candidate.',
});

export const TrackStateEnum = enumOf<TrackState>('RecordingTrackState', 'Where a track of a recording stands.', {
  RECEIVING: 'Its device is sending it, or has not sent its end yet.',
  ARRIVED: 'All of it is here; it is being repaired and checked.',
  FILED: 'Filed as a source for the studio.',
  REFUSED: 'What came is no usable recording, or no release covers it.',
  LOST: 'The device never sent anything.',
});

export const RecordingObstacleEnum = enumOf<RecordingObstacle>('RecordingObstacle', 'Why nothing can be recorded.', {
  TERMS: 'The candidate has not approved the terms in force.',
  RELEASE: 'No release of image or voice is in force.',
});

@ObjectType('RecordingNotice', { description: 'What the candidate is told before they let themselves be recorded.' })
export class RecordingNoticeType {
  @Field(() => LanguageEnum, { description: 'The language it is in: the viewer’s.' })
  language!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => [String], { description: 'Its paragraphs, in order.' })
  paragraphs!: readonly string[];

  @Field(() => String, { description: 'SHA-256 of title and paragraphs joined by line feeds, hexadecimal: what the register keeps of it.' })
  hash!: string;
}

@ObjectType('RecordingTrack', { description: 'What one side’s browser recorded without a break. Its bytes have no public address.' })
export class RecordingTrackType {
  @Field(() => InterviewSideEnum, { description: 'Whose.' })
  side!: string;

  @Field(() => String, { description: 'The browser’s own number for it.' })
  takeId!: string;

  @Field(() => TrackStateEnum, { description: 'Where it stands.' })
  state!: string;

  @Field(() => Boolean, { description: 'Whether its end never came.' })
  isPartial!: boolean;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the bytes as they arrived, hexadecimal; null until all have.' })
  sha256?: string | null;

  @Field(() => Float, { nullable: true, description: 'How long it is; null until it is filed.' })
  durationSeconds?: number | null;
}

@ObjectType('RecordingLoss', { description: 'What of one side’s recording is missing.' })
export class RecordingLossType {
  @Field(() => InterviewSideEnum, { description: 'Whose.' })
  side!: string;

  @Field(() => Float, { description: 'From where on, in seconds of the recording.' })
  offsetSeconds!: number;

  @Field(() => Float, { description: 'How many seconds.' })
  seconds!: number;
}

@ObjectType('Recording', { description: 'One recording of an interview, from the candidate’s click to its stop.' })
export class RecordingType {
  @Field(() => Boolean, { description: 'Whether the candidate’s image is recorded.' })
  image!: boolean;

  @Field(() => Boolean, { description: 'Whether their voice is.' })
  voice!: boolean;

  @Field(() => GraphQLDateTimeISO, { description: 'When the candidate clicked.' })
  startedAt!: Date;

  @Field(() => InterviewSideEnum, { nullable: true, description: 'Who paused it; null while it is not paused.' })
  pausedBy?: string | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it stopped; null until then.' })
  stoppedAt?: Date | null;
}

@InputType()
export class RecordingNoticeInput {
  @Field(() => ID, { description: 'The interview.' })
  interviewId!: string;

  @Field(() => String, { description: 'The hash of the notice that was shown.' })
  noticeHash!: string;
}

@InputType()
export class RecordingInput {
  @Field(() => ID, { description: 'The interview.' })
  interviewId!: string;
}

@InputType()
export class BeginTrackInput {
  @Field(() => ID, { description: 'The recording it is of.' })
  recordingId!: string;

  @Field(() => String, { description: 'The browser’s own number for it, a UUID: told twice, it is one track.' })
  takeId!: string;

  @Field(() => String, { description: 'What the browser writes: `video/mp4;codecs=…` or `audio/webm;codecs=…`.' })
  mimeType!: string;

  @Field(() => Boolean, { description: 'Whether it has a picture.' })
  hasImage!: boolean;

  @Field(() => Boolean, { description: 'Whether it was begun because the recording went on after a pause.' })
  followsPause!: boolean;

  @Field(() => Float, { description: 'When its first picture or sound was taken, in milliseconds of `trackClock`.' })
  startedAt!: number;
}

@ObjectType()
export class BeginTrackPayload extends Payload {
  @Field(() => RecordingTrackType, { nullable: true, description: 'The track.' })
  track?: unknown;

  @Field(() => String, { nullable: true, description: 'Where its bytes go, by tus.' })
  uploadUrl?: string | null;
}
