import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import { ClipSourceType } from '../clips/clip.types.ts';
import type { ClipSource } from '../clips/clip-source.entity.ts';
import type { Interview } from '../interviews/interview.entity.ts';
import { InterviewType } from '../interviews/interview.types.ts';
import { idOf, toGlobalId } from '../platform/graphql/global-id.ts';
import type { Em } from '../platform/orm/orm.ts';
import { AskedQuestion, type InterviewDesk } from './desk.entity.ts';
import {
  AskedQuestionType,
  ChooseGuideInput,
  DeskPayload,
  ForgetAskedQuestionInput,
  InterviewDeskType,
  InterviewNotesType,
  NoteAskedQuestionInput,
  SaveInterviewNotesInput,
  SourceQuestionType,
} from './desk.types.ts';
import { deskEndsAt } from './desk-access.ts';
import { chooseGuide, deskOf, forgetAsked, noteAsked, saveNotes } from './keep-desk.ts';

const askedIn = (em: Em, interview: string): Promise<AskedQuestion[]> =>
  em.find(AskedQuestion, { interview }, { orderBy: { askedAt: 'asc', id: 'asc' } });

/** Of an interview on whose desk nothing was ever put. */
type Desk = Pick<InterviewDesk, 'interview' | 'notes' | 'notesRevision'> & Partial<InterviewDesk>;

@Resolver(() => InterviewDeskType)
export class DeskResolver {
  @Mutation(() => DeskPayload, { description: 'The interviewer chooses the guide of an interview.' })
  async chooseGuide(@Arg('input', () => ChooseGuideInput) { interviewId, familyId }: ChooseGuideInput, @Ctx() context: Context) {
    return { interview: await chooseGuide(context, interviewId, idOf('GuideFamily', familyId)) };
  }

  @Mutation(() => DeskPayload, { description: 'Keeps the interviewer’s notes; refused where another page changed them meanwhile.' })
  async saveInterviewNotes(
    @Arg('input', () => SaveInterviewNotesInput) { interviewId, notes, revision }: SaveInterviewNotesInput,
    @Ctx() context: Context,
  ) {
    return { interview: await saveNotes(context, interviewId, notes, revision) };
  }

  @Mutation(() => DeskPayload, {
    description: 'Notes that a question was asked, and where in the recording; noted again, it was asked the first time.',
  })
  async noteAskedQuestion(
    @Arg('input', () => NoteAskedQuestionInput) { interviewId, ...asked }: NoteAskedQuestionInput,
    @Ctx() context: Context,
  ) {
    return { interview: await noteAsked(context, interviewId, asked) };
  }

  @Mutation(() => DeskPayload, { description: 'It was not asked after all.' })
  async forgetAskedQuestion(
    @Arg('input', () => ForgetAskedQuestionInput) { interviewId, askedId }: ForgetAskedQuestionInput,
    @Ctx() context: Context,
  ) {
    return { interview: await forgetAsked(context, interviewId, idOf('AskedQuestion', askedId)) };
  }

  @FieldResolver(() => [AskedQuestionType], { description: 'What was asked, in order.' })
  asked(@Root() { interview }: Desk, @Ctx() { em }: Context): Promise<AskedQuestion[]> {
    return askedIn(em, interview.id);
  }
}

@Resolver(() => AskedQuestionType)
export class AskedQuestionResolver {
  @FieldResolver(() => ID, { description: 'Its id.' })
  id(@Root() { id }: AskedQuestion): string {
    return toGlobalId('AskedQuestion', id);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The question of the guide; null for one that came up.' })
  questionId(@Root() { question }: AskedQuestion): string | null {
    return question ? toGlobalId('GuideQuestion', question.id) : null;
  }
}

@Resolver(() => InterviewType)
export class InterviewDeskResolver {
  @FieldResolver(() => InterviewDeskType, {
    nullable: true,
    description: 'The interviewer’s desk, for the interviewer and for administrators; null for anybody else.',
  })
  async desk(@Root() interview: Interview, @Ctx() { em }: Context): Promise<Desk> {
    return (await deskOf(em, interview.id)) ?? { interview, notes: '', notesRevision: 0 };
  }

  @FieldResolver(() => InterviewNotesType, {
    nullable: true,
    description:
      'What was noted of its candidate, for that candidate, once it is over; null for anybody else, and where nothing was noted.',
  })
  async notesTaken(@Root() interview: Interview, @Ctx() { em }: Context) {
    const desk = await deskOf(em, interview.id);
    const asked = await askedIn(em, interview.id);
    if (!desk?.notes && asked.length === 0) return null;
    return { notes: desk?.notes ?? '', notesSavedAt: desk?.notesSavedAt ?? null, asked, keptUntil: deskEndsAt(interview) };
  }
}

@Resolver(() => ClipSourceType)
export class SourceQuestionsResolver {
  @FieldResolver(() => [SourceQuestionType], {
    description: 'The questions that were asked while it was recorded, for editors, who jump to them; empty for anybody else.',
  })
  async askedQuestions(@Root() { recordingId, offsetSeconds, facts }: ClipSource, @Ctx() { em }: Context) {
    if (recordingId == null) return [];
    const asked = await em.find(AskedQuestion, { recordingId }, { orderBy: { atSeconds: 'asc' } });
    return asked
      .map(({ text, atSeconds }) => ({ text, atSeconds: (atSeconds ?? 0) - (offsetSeconds ?? 0) }))
      .filter(({ atSeconds }) => atSeconds >= 0 && atSeconds < (facts?.duration ?? 0));
  }
}
