import { limits } from '@jobprod/shared/limits';
import { GraphQLDate, GraphQLDateTimeISO } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { StaffMember } from '../authentication/staff-member.entity.ts';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { hasRole } from '../authorization/who.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { CandidateType } from '../candidates/candidate.types.ts';
import { changesOf } from '../platform/graphql/changes-of.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { textOf } from '../platform/graphql/text.ts';
import { agenda, interviewAhead, interviewsOf, mayBookInterview } from './agenda.ts';
import { bookInterview, reserveInterview, timeZoneOf } from './book-interview.ts';
import { cancelInterview } from './cancel-interview.ts';
import type { Hour } from './free-hours.ts';
import { sideOf } from './hold-interview.ts';
import { Interview } from './interview.entity.ts';
import { InterviewSlotType, InterviewType } from './interview.types.ts';
import { changeableUntil, mayChange, mayTell } from './interview-facts.ts';
import {
  BookInterviewInput,
  BookInterviewPayload,
  CancelInterviewInput,
  CancelInterviewPayload,
  RescheduleInterviewInput,
  RescheduleInterviewPayload,
  ReserveInterviewInput,
  ReserveInterviewPayload,
  TellInterviewOutcomeInput,
  TellInterviewOutcomePayload,
} from './interview-payloads.types.ts';
import { interviewSlots } from './interview-slots.ts';
import { interviewNamed } from './interview-visibility.ts';
import { moveInterview } from './move-interview.ts';
import { tellOutcome } from './tell-outcome.ts';

/** What one side writes to the other with a change; null for nothing. */
const wordsOf = (words: string | null | undefined): string | null => textOf(words ?? '', limits.reason, ['words']) || null;

@Resolver(() => InterviewType)
export class InterviewResolver {
  @Query(() => InterviewType, {
    nullable: true,
    description: 'One interview of the viewer’s, or any for an administrator; null for hidden and absent alike.',
  })
  interview(
    @Arg('id', () => ID, { description: 'The interview.' }) id: string,
    @Ctx() { em, viewer, now }: Context,
  ): Promise<Interview | null> {
    return interviewNamed(em, viewer, id, now);
  }

  @Query(() => [InterviewSlotType], {
    description:
      'The hours that are free to be booked, of every interviewer together, or, to move an interview, of its own interviewer. None before the terms in force are approved. An hour may be gone a moment later: booking it decides.',
  })
  async interviewSlots(
    @Arg('interviewId', () => ID, { nullable: true, description: 'The interview to move.' }) interviewId: string | undefined,
    @Ctx() context: Context,
  ): Promise<Hour[]> {
    if (!interviewId) return interviewSlots(context, undefined);
    const moving = await interviewNamed(context.em, context.viewer, interviewId, context.now);
    if (!moving) throw notFound();
    return interviewSlots(context, moving);
  }

  @Query(() => [InterviewType], {
    description: 'The interviews of some days, the earliest first: one’s own, or everyone’s for an administrator.',
  })
  interviewAgenda(
    @Arg('from', () => GraphQLDate, { nullable: true, description: 'The first day, in Paris; two weeks ago when nothing is said.' })
    from: Date | undefined,
    @Arg('days', () => Int, { defaultValue: 56, description: 'How many days (1 to 62).' }) days: number,
    @Ctx() context: Context,
  ): Promise<Interview[]> {
    return agenda(context, from, days);
  }

  @Mutation(() => ReserveInterviewPayload, {
    description: 'Keeps a free hour for ten minutes while the candidate confirms it; one at a time, the last one chosen.',
  })
  async reserveInterview(@Arg('input', () => ReserveInterviewInput) input: ReserveInterviewInput, @Ctx() context: Context) {
    return { interview: await reserveInterview(context, input) };
  }

  @Mutation(() => BookInterviewPayload, {
    description: 'Books a free hour, kept before or not. Of those who want the same one, exactly one has it.',
  })
  async bookInterview(@Arg('input', () => BookInterviewInput) input: BookInterviewInput, @Ctx() context: Context) {
    return { interview: await bookInterview(context, input) };
  }

  @Mutation(() => RescheduleInterviewPayload, {
    description: 'Moves an interview to another hour of the same interviewer; their calendars follow.',
  })
  async rescheduleInterview(
    @Arg('input', () => RescheduleInterviewInput) { interviewId, startsAt, timeZone, words }: RescheduleInterviewInput,
    @Ctx() context: Context,
  ) {
    const move = {
      interviewId: idOf('Interview', interviewId),
      startsAt,
      timeZone: timeZone == null ? undefined : timeZoneOf(timeZone),
      words: wordsOf(words),
    };
    return { interview: await moveInterview(context, move) };
  }

  @Mutation(() => CancelInterviewPayload, {
    description: 'Calls an interview off, or lets go of an hour that is kept: the hour is free again.',
  })
  async cancelInterview(@Arg('input', () => CancelInterviewInput) { interviewId, words }: CancelInterviewInput, @Ctx() context: Context) {
    return { interview: await cancelInterview(context, idOf('Interview', interviewId), wordsOf(words)) };
  }

  @Mutation(() => TellInterviewOutcomePayload, {
    description: 'Says, once the hour is over, whether the interview took place and who did not come. Each side says it for itself.',
  })
  async tellInterviewOutcome(
    @Arg('input', () => TellInterviewOutcomeInput) { interviewId, outcome }: TellInterviewOutcomeInput,
    @Ctx() context: Context,
  ) {
    return { interview: await tellOutcome(context, idOf('Interview', interviewId), outcome) };
  }

  @Subscription(() => InterviewType, {
    subscribe: changesOf('interview-changed', ({ interviewId }: { interviewId: string }) => idOf('Interview', interviewId)),
    description: 'An interview of the viewer’s, at each of its changes.',
  })
  interviewChanged(
    @Arg('interviewId', () => ID, { description: 'The interview.' }) interviewId: string,
    @Ctx() { em }: Context,
  ): Promise<Interview> {
    return em.findOneOrFail(Interview, { id: idOf('Interview', interviewId) });
  }

  @FieldResolver(() => CandidateType, { description: 'The candidate.' })
  candidate(@Root() { candidate }: Interview, @Ctx() { em }: Context): Promise<Candidate> {
    return em.findOneOrFail(Candidate, { id: candidate.id });
  }

  @FieldResolver(() => String, { description: 'The interviewer’s first name and surname.' })
  async interviewerName(@Root() { interviewer }: Interview, @Ctx() { em }: Context): Promise<string> {
    const { account } = await em.findOneOrFail(StaffMember, { id: interviewer.id }, { populate: ['account'] });
    return `${account.firstName} ${account.lastName}`;
  }

  @FieldResolver(() => GraphQLDateTimeISO, { description: 'Until when the viewer may move it or call it off.' })
  changeableUntil(@Root() interview: Interview, @Ctx() { viewer }: Context): Date {
    return changeableUntil(interview, sideOf(viewer));
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may move it or call it off now.' })
  viewerCanChange(@Root() interview: Interview, @Ctx() { viewer, now }: Context): boolean {
    return mayChange(interview, sideOf(viewer), now);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may say now how it went.' })
  viewerCanTell(@Root() interview: Interview, @Ctx() { now }: Context): boolean {
    return mayTell(interview, now);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer is its interviewer, and so has a seat in its room.' })
  viewerIsInterviewer(@Root() interview: Interview, @Ctx() { viewer }: Context): boolean {
    return viewer.kind === 'staff' && viewer.staffId === interview.interviewer.id && hasRole(viewer, 'INTERVIEWER');
  }
}

@Resolver(() => CandidateType)
export class CandidateInterviewsResolver {
  @FieldResolver(() => InterviewType, {
    nullable: true,
    description: 'The interview that is ahead, or the hour they keep to confirm; null for none, and where the viewer may not see it.',
  })
  interview(@Root() { id }: Candidate, @Ctx() context: Context): Promise<Interview | null> {
    return interviewAhead(context, id);
  }

  @FieldResolver(() => [InterviewType], {
    description: 'Their interviews as far as the viewer may see them, the latest first; 50 at the most.',
  })
  interviews(@Root() { id }: Candidate, @Ctx() context: Context): Promise<Interview[]> {
    return interviewsOf(context, id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether they may book one now: under the terms in force, and none booked already.' })
  canBookInterview(@Root() { id }: Candidate, @Ctx() { em, now }: Context): Promise<boolean> {
    return mayBookInterview(em, id, now);
  }
}
