import { limits } from '@jobprod/shared/limits';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import type { Candidate } from '../candidates/candidate.entity.ts';
import { CandidateType } from '../candidates/candidate.types.ts';
import { Company } from '../companies/company.entity.ts';
import { CompanyType } from '../companies/company.types.ts';
import type { Recruiter } from '../companies/recruiter.entity.ts';
import { RecruiterType } from '../companies/recruiter.types.ts';
import { changesOf } from '../platform/graphql/changes-of.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { type Connection, PageArguments } from '../platform/graphql/page.ts';
import { textOf } from '../platform/graphql/text.ts';
import { profileFor } from '../profiles/load-profiles.ts';
import { Profile } from '../profiles/profile.entity.ts';
import { ProfileType } from '../profiles/profile.types.ts';
import type { ProfileView } from '../profiles/profile-view.ts';
import { agreeToIntroduction } from './agree-to-introduction.ts';
import { declineByMail, declineIntroduction, withdrawFromIntroduction } from './decline-introduction.ts';
import { Introduction } from './introduction.entity.ts';
import {
  AgreeToIntroductionInput,
  AgreeToIntroductionPayload,
  ContactDetailsType,
  DeclineIntroductionInput,
  DeclineIntroductionPayload,
  IntroductionConnection,
  IntroductionStateEnum,
  IntroductionType,
  RequestIntroductionInput,
  RequestIntroductionPayload,
  WithdrawFromIntroductionInput,
  WithdrawFromIntroductionPayload,
} from './introduction.types.ts';
import { type IntroductionState, mayDecline, mayWithdraw, stateAt } from './introduction-life.ts';
import { introductionsPage } from './introductions-page.ts';
import { jobBriefOf } from './job-brief.ts';
import { type ContactDetails, otherPartyOf } from './other-party.ts';
import { introductionsVisibleTo } from './pair-visibility.ts';
import { recruiterName } from './parties.ts';
import { requestIntroduction } from './request-introduction.ts';
import { sideOf } from './side.ts';

@Resolver(() => IntroductionType)
export class IntroductionResolver {
  @Query(() => IntroductionConnection, {
    description: 'The viewer’s introductions, whoever they are; all of them for a network manager. The latest first.',
  })
  introductions(@Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<Connection<Introduction>> {
    return introductionsPage(context, page);
  }

  @Query(() => IntroductionType, {
    nullable: true,
    description: 'One introduction of the viewer’s, or any for a network manager; null for hidden and absent alike.',
  })
  introduction(@Arg('id', () => ID) id: string, @Ctx() { em, viewer }: Context): Promise<Introduction | null> {
    return em.findOne(Introduction, { $and: [{ id: idOf('Introduction', id) }, introductionsVisibleTo(viewer)] });
  }

  @Mutation(() => RequestIntroductionPayload, {
    description: 'Asks for an introduction, after a consultation. No agreement yet: each side answers its own mail.',
  })
  async requestIntroduction(
    @Arg('input', () => RequestIntroductionInput) { profileId, jobBrief, message }: RequestIntroductionInput,
    @Ctx() context: Context,
  ) {
    const introduction = await requestIntroduction(context, {
      profileId: idOf('Profile', profileId),
      jobBrief: jobBriefOf(jobBrief),
      message: textOf(message ?? '', limits.contactMessage, ['message']) || null,
    });
    return { introduction, profile: await profileFor(context, introduction.profile.id) };
  }

  @Mutation(() => AgreeToIntroductionPayload, {
    description: 'One side’s explicit agreement, by the link of its own mail. The second of the two makes the introduction, once.',
  })
  async agreeToIntroduction(@Arg('input', () => AgreeToIntroductionInput) { token }: AgreeToIntroductionInput, @Ctx() context: Context) {
    return { question: await agreeToIntroduction(context, { link: token }) };
  }

  @Mutation(() => DeclineIntroductionPayload, { description: 'One side’s no, by the link of its own mail or signed in.' })
  async declineIntroduction(
    @Arg('input', () => DeclineIntroductionInput) { token, introductionId }: DeclineIntroductionInput,
    @Ctx() context: Context,
  ) {
    if (token) return { question: await declineByMail(context, { link: token }) };
    return { introduction: await declineIntroduction(context, idOf('Introduction', introductionId ?? '')) };
  }

  @Mutation(() => WithdrawFromIntroductionPayload, { description: 'Takes one’s own word back, until the other side has agreed.' })
  async withdrawFromIntroduction(
    @Arg('input', () => WithdrawFromIntroductionInput) { introductionId }: WithdrawFromIntroductionInput,
    @Ctx() context: Context,
  ) {
    return { introduction: await withdrawFromIntroduction(context, idOf('Introduction', introductionId)) };
  }

  @Subscription(() => IntroductionType, {
    subscribe: changesOf('introduction-changed', ({ introductionId }: { introductionId: string }) => idOf('Introduction', introductionId)),
    description: 'An introduction of the viewer’s, at each of its changes.',
  })
  introductionChanged(
    @Arg('introductionId', () => ID, { description: 'The introduction.' }) introductionId: string,
    @Ctx() { em }: Context,
  ): Promise<Introduction> {
    return em.findOneOrFail(Introduction, { id: idOf('Introduction', introductionId) });
  }

  @FieldResolver(() => IntroductionStateEnum, { description: 'Where it stands.' })
  state(@Root() introduction: Introduction, @Ctx() { now }: Context): IntroductionState {
    return stateAt(introduction, now);
  }

  @FieldResolver(() => ProfileType, {
    nullable: true,
    description: 'The profile, as the viewer may see it now; null where they may not any more.',
  })
  profile(@Root() { profile }: Introduction, @Ctx() context: Context): Promise<ProfileView | null> {
    return profileFor(context, profile.id);
  }

  @FieldResolver(() => String, { description: 'What the profile goes by.' })
  async profileReference(@Root() { profile }: Introduction, @Ctx() { em }: Context): Promise<string> {
    return (await em.findOneOrFail(Profile, { id: profile.id })).reference;
  }

  @FieldResolver(() => CompanyType, { description: 'The company; its name, city and main activity are confidential.' })
  company(@Root() { company }: Introduction, @Ctx() { em }: Context): Promise<Company> {
    return em.findOneOrFail(Company, { id: company.id });
  }

  @FieldResolver(() => String, { description: 'Who asked, and answers for the company.' })
  recruiterName(@Root() introduction: Introduction, @Ctx() { em }: Context): Promise<string> {
    return recruiterName(em, introduction);
  }

  @FieldResolver(() => GraphQLDateTimeISO, { nullable: true, description: 'When one of the two said no; null otherwise.' })
  declinedAt(@Root() { state, endedAt }: Introduction): Date | null {
    return state === 'DECLINED' ? (endedAt ?? null) : null;
  }

  @FieldResolver(() => GraphQLDateTimeISO, { nullable: true, description: 'When one of the two took their word back; null otherwise.' })
  withdrawnAt(@Root() { state, endedAt }: Introduction): Date | null {
    return state === 'WITHDRAWN' ? (endedAt ?? null) : null;
  }

  @FieldResolver(() => ContactDetailsType, {
    nullable: true,
    description: 'How to reach the other side; null until both have agreed, and for anyone but the two.',
  })
  otherParty(@Root() introduction: Introduction, @Ctx() { em, viewer }: Context): Promise<ContactDetails | null> {
    return otherPartyOf(em, introduction, viewer);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may take their word back now.' })
  viewerCanWithdraw(@Root() introduction: Introduction, @Ctx() { viewer, now }: Context): boolean {
    const side = sideOf(introduction, viewer);
    return side !== undefined && mayWithdraw(introduction, side, now);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may say no now.' })
  viewerCanDecline(@Root() introduction: Introduction, @Ctx() { viewer, now }: Context): boolean {
    const side = sideOf(introduction, viewer);
    return side !== undefined && mayDecline(introduction, side, now);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer’s side has still to answer its own mail.' })
  viewerAwaitsOwnMail(@Root() introduction: Introduction, @Ctx() { viewer, now }: Context): boolean {
    const side = sideOf(introduction, viewer);
    return side !== undefined && mayDecline(introduction, side, now);
  }
}

@Resolver(() => CandidateType)
export class CandidateIntroductionsResolver {
  @FieldResolver(() => IntroductionConnection, {
    description: 'Their introductions, the latest first; for themselves and the network manager.',
  })
  introductions(
    @Root() { id }: Candidate,
    @Arg('first', () => Int, { nullable: true, description: 'How many (1 to 100; 20 when nothing is said).' }) first: number | undefined,
    @Arg('after', () => String, { nullable: true, description: 'Those after this cursor.' }) after: string | undefined,
    @Ctx() context: Context,
  ): Promise<Connection<Introduction>> {
    return introductionsPage(context, { first: first ?? null, after: after ?? null }, { candidate: id });
  }
}

@Resolver(() => RecruiterType)
export class RecruiterIntroductionsResolver {
  @FieldResolver(() => IntroductionConnection, {
    description: 'The introductions they asked for, the latest first; for colleagues and the network manager.',
  })
  introductions(
    @Root() { id }: Recruiter,
    @Arg('first', () => Int, { nullable: true, description: 'How many (1 to 100; 20 when nothing is said).' }) first: number | undefined,
    @Arg('after', () => String, { nullable: true, description: 'Those after this cursor.' }) after: string | undefined,
    @Ctx() context: Context,
  ): Promise<Connection<Introduction>> {
    return introductionsPage(context, { first: first ?? null, after: after ?? null }, { recruiter: id });
  }
}
