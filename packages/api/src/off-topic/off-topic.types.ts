import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { ClipSourceType, ClipType } from '../clips/clip.types.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import { RecordingType } from '../recordings/recording.types.ts';

@ObjectType('OffTopicPassage', {
  description:
    'A passage of an interview’s recording, or of a video that was sent, that its candidate marked off-topic: it is cut into nothing.',
})
export class OffTopicPassageType {
  @Field(() => Float, { description: 'Where it begins, in seconds of the recording, or of the video.' })
  startSeconds!: number;

  @Field(() => Float, { description: 'Where it ends.' })
  endSeconds!: number;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was marked.' })
  markedAt!: Date;
}

@ObjectType('SourcePassage', { description: 'A passage of one source: [start, end), in seconds of that source.' })
export class SourcePassageType {
  @Field(() => Float, { description: 'Where it begins.' })
  startSeconds!: number;

  @Field(() => Float, { description: 'Where it ends.' })
  endSeconds!: number;
}

@InputType()
export class MarkOffTopicInput {
  @Field(() => ID, { nullable: true, description: 'The recording, one of the candidate’s own; or else `sourceId`.' })
  recordingId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The video, one that the candidate sent; or else `recordingId`.' })
  sourceId?: string | null;

  @Field(() => Float, { description: 'Where the passage begins, in seconds of the recording, or of the video.' })
  startSeconds!: number;

  @Field(() => Float, { description: 'Where it ends: not later than the recording has come, or the video lasts.' })
  endSeconds!: number;
}

@InputType()
export class UnmarkOffTopicInput {
  @Field(() => ID, { description: 'A passage the candidate marked.' })
  passageId!: string;
}

@ObjectType()
export class OffTopicPayload extends Payload {
  @Field(() => RecordingType, {
    nullable: true,
    description: 'The recording, with what is marked in it now; null when refused, and for a video that was sent.',
  })
  recording?: unknown;

  @Field(() => ClipSourceType, {
    nullable: true,
    description: 'The video that was sent, with what is marked in it now; null when refused, and for a recording.',
  })
  source?: unknown;

  @Field(() => [ClipType], {
    nullable: true,
    description:
      'The candidate’s clips that wait for their answer, are approved or published, and show something marked off-topic: theirs to take back. Null when refused.',
  })
  clips?: unknown[] | null;
}
