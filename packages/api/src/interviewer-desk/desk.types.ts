import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { GuideFamilyType } from '../interview-guides/guide.types.ts';
import { InterviewType } from '../interviews/interview.types.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';

@ObjectType('AskedQuestion', { description: 'A question that was asked in an interview.' })
export class AskedQuestionType {
  @Field(() => String, { description: 'In the words it was shown in.' })
  text!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was noted.' })
  askedAt!: Date;

  @Field(() => Float, {
    nullable: true,
    description: 'Where in the recording that was on then, in seconds on the clock of both sides; null where nothing was recorded.',
  })
  atSeconds?: number | null;
}

@ObjectType('InterviewDesk', {
  description: 'What an interviewer has before them for one interview: the guide chosen, what was asked, their notes.',
})
export class InterviewDeskType {
  @Field(() => GuideFamilyType, { nullable: true, description: 'The guide chosen; null until one is.' })
  family?: unknown;

  @Field(() => String, { description: 'The notes.' })
  notes!: string;

  @Field(() => Int, { description: 'To be given back with a change of the notes, so that nobody overwrites unknowingly.' })
  notesRevision!: number;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When the notes were last saved; null where nothing was written.' })
  notesSavedAt?: Date | null;
}

@ObjectType('InterviewNotes', { description: 'What was noted in an interview of its candidate, who is given it (G2).' })
export class InterviewNotesType {
  @Field(() => String, { description: 'In the interviewer’s words; empty where nothing was written.' })
  notes!: string;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When they were last saved; null where nothing was written.' })
  notesSavedAt?: Date | null;

  @Field(() => [AskedQuestionType], { description: 'The questions noted as asked, in order.' })
  asked!: unknown[];

  @Field(() => GraphQLDateTimeISO, { description: 'When they are erased, at the latest.' })
  keptUntil!: Date;
}

@ObjectType('SourceQuestion', { description: 'A question asked while a source was being recorded.' })
export class SourceQuestionType {
  @Field(() => String, { description: 'The question.' })
  text!: string;

  @Field(() => Float, { description: 'Where in that source it was asked, in seconds.' })
  atSeconds!: number;
}

@InputType()
export class ChooseGuideInput {
  @Field(() => ID, { description: 'The interview.' })
  interviewId!: string;

  @Field(() => ID, { description: 'The family of jobs.' })
  familyId!: string;
}

@InputType()
export class SaveInterviewNotesInput {
  @Field(() => ID, { description: 'The interview.' })
  interviewId!: string;

  @Field(() => String, { description: 'The notes, whole.' })
  notes!: string;

  @Field(() => Int, { description: 'The revision they were changed from.' })
  revision!: number;
}

@InputType()
export class NoteAskedQuestionInput {
  @Field(() => ID, { description: 'The interview.' })
  interviewId!: string;

  @Field(() => ID, { nullable: true, description: 'The question of the guide; absent for one that came up.' })
  questionId?: string | null;

  @Field(() => String, { description: 'The question as it was asked, on one line.' })
  text!: string;

  @Field(() => Float, { nullable: true, description: 'When, in milliseconds of `trackClock`; now when absent.' })
  clock?: number | null;
}

@InputType()
export class ForgetAskedQuestionInput {
  @Field(() => ID, { description: 'The interview.' })
  interviewId!: string;

  @Field(() => ID, { description: 'What was noted as asked, and was not.' })
  askedId!: string;
}

@ObjectType()
export class DeskPayload extends Payload {
  @Field(() => InterviewType, { nullable: true, description: 'The interview, with its desk as it is now; null when refused.' })
  interview?: unknown;
}
