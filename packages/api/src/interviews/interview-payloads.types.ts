import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Payload } from '../platform/graphql/user-error.types.ts';
import { InterviewOutcomeEnum, InterviewType } from './interview.types.ts';
import type { InterviewOutcome } from './interview-life.ts';

@InputType({ description: 'A free hour to keep for ten minutes while it is being confirmed.' })
export class ReserveInterviewInput {
  @Field(() => GraphQLDateTimeISO, { description: 'When it begins, as `interviewSlots` says.' })
  startsAt!: Date;

  @Field(() => String, { description: 'The candidate’s time zone, by its IANA name.' })
  timeZone!: string;
}

@InputType({ description: 'A free hour to book, kept before or not.' })
export class BookInterviewInput extends ReserveInterviewInput {}

@InputType({ description: 'An interview to move to another hour.' })
export class RescheduleInterviewInput {
  @Field(() => ID, { description: 'The interview.' })
  interviewId!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When it is to begin: for a candidate, as `interviewSlots` says.' })
  startsAt!: Date;

  @Field(() => String, { nullable: true, description: 'The candidate’s time zone, by its IANA name; unchanged when not said.' })
  timeZone?: string | null;

  @Field(() => String, { nullable: true, description: 'A word to the other side (1,000 characters).' })
  words?: string | null;
}

@InputType({ description: 'An interview to call off.' })
export class CancelInterviewInput {
  @Field(() => ID, { description: 'The interview, or the hour that is kept.' })
  interviewId!: string;

  @Field(() => String, { nullable: true, description: 'A word to the other side (1,000 characters).' })
  words?: string | null;
}

@InputType({ description: 'How an interview went, in the words of one of the two.' })
export class TellInterviewOutcomeInput {
  @Field(() => ID, { description: 'The interview.' })
  interviewId!: string;

  @Field(() => InterviewOutcomeEnum, { description: 'Whether it took place, and who did not come.' })
  outcome!: InterviewOutcome;
}

@ObjectType({ description: 'What keeping an hour came to.' })
export class ReserveInterviewPayload extends Payload {
  @Field(() => InterviewType, { nullable: true, description: 'The hour that is kept; null when refused.' })
  interview?: unknown;
}

@ObjectType({ description: 'What booking came to.' })
export class BookInterviewPayload extends Payload {
  @Field(() => InterviewType, { nullable: true, description: 'The interview; null when refused.' })
  interview?: unknown;
}

@ObjectType({ description: 'What moving came to.' })
export class RescheduleInterviewPayload extends Payload {
  @Field(() => InterviewType, { nullable: true, description: 'The interview at its new hour; null when refused.' })
  interview?: unknown;
}

@ObjectType({ description: 'What calling off came to.' })
export class CancelInterviewPayload extends Payload {
  @Field(() => InterviewType, {
    nullable: true,
    description: 'The interview, called off; null when refused, and where an hour was only kept.',
  })
  interview?: unknown;
}

@ObjectType({ description: 'What telling came to.' })
export class TellInterviewOutcomePayload extends Payload {
  @Field(() => InterviewType, { nullable: true, description: 'The interview as both have told it; null when refused.' })
  interview?: unknown;
}
