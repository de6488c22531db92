import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums.ts';
import { NodeType } from '../platform/graphql/node.types.ts';
import type { InterviewOutcome, InterviewSide, InterviewState } from './interview-life.ts';

export const InterviewStateEnum = enumOf<InterviewState>('InterviewState', 'Where an interview stands in its life.', {
  RESERVED: 'The hour is kept while the candidate confirms it; it is released by itself.',
  BOOKED: 'Booked; nobody else can have the hour.',
  HELD: 'It took place.',
  NO_SHOW: 'One of the two did not come.',
  DISAGREED: 'The two do not say the same of how it went.',
  CANCELLED: 'Called off before it began.',
});

export const InterviewSideEnum = enumOf<InterviewSide>('InterviewSide', 'One of the two who meet.', {
  CANDIDATE: 'The candidate.',
  INTERVIEWER: 'JobProd’s interviewer.',
});

export const InterviewOutcomeEnum = enumOf<InterviewOutcome>('InterviewOutcome', 'What one side says of how it went.', {
  HELD: 'The two met.',
  CANDIDATE_ABSENT: 'The candidate did not come.',
  INTERVIEWER_ABSENT: 'The interviewer did not come.',
});

export const InterviewCancellerEnum = enumOf<'CANDIDATE' | 'INTERVIEWER' | 'SERVICE'>(
  'InterviewCanceller',
  'Who called an interview off.',
  {
    CANDIDATE: 'The candidate.',
    INTERVIEWER: 'The interviewer, or an administrator for them.',
    SERVICE: 'Nobody: one of the two is no longer there.',
  },
);

@ObjectType('Interview', {
  implements: NodeType,
  description:
    'One candidate and one JobProd interviewer meeting online at an hour booked beforehand; read by the two and by administrators.',
})
export class InterviewType extends NodeType {
  @Field(() => InterviewStateEnum, { description: 'Where it stands.' })
  state!: InterviewState;

  @Field(() => GraphQLDateTimeISO, { description: 'When it begins.' })
  startsAt!: Date;

  @Field(() => GraphQLDateTimeISO, { description: 'When it ends.' })
  endsAt!: Date;

  @Field(() => String, { description: 'The candidate’s time zone, by its IANA name, as they chose it when booking.' })
  timeZone!: string;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Until when the hour is kept for confirming; null once booked.' })
  reservedUntil?: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was booked; null while the hour is only kept.' })
  bookedAt?: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was last moved to another hour; null where it never was.' })
  movedAt?: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was called off; null otherwise.' })
  cancelledAt?: Date | null;

  @Field(() => InterviewCancellerEnum, { nullable: true, description: 'Who called it off; null otherwise.' })
  cancelledBy?: 'CANDIDATE' | 'INTERVIEWER' | 'SERVICE' | null;

  @Field(() => String, { nullable: true, description: 'What whoever called it off wrote to the other; null for nothing.' })
  cancellationWords?: string | null;

  @Field(() => InterviewOutcomeEnum, { nullable: true, description: 'What the candidate says of how it went; null until they say.' })
  candidateSaid?: InterviewOutcome | null;

  @Field(() => InterviewOutcomeEnum, { nullable: true, description: 'What the interviewer says of how it went; null until they say.' })
  interviewerSaid?: InterviewOutcome | null;
}

@ObjectType('InterviewSlot', { description: 'An hour that is free to be booked.' })
export class InterviewSlotType {
  @Field(() => GraphQLDateTimeISO, { description: 'When the interview would begin.' })
  startsAt!: Date;

  @Field(() => GraphQLDateTimeISO, { description: 'When it would end.' })
  endsAt!: Date;
}
