import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import { Company } from '../companies/company.entity.ts';
import { Profile } from '../profiles/profile.entity.ts';
import { JobBriefType } from './contact.types.ts';
import type { AskedBy, Introduction } from './introduction.entity.ts';
import { AskedByEnum, IntroductionQuestionType, IntroductionStateEnum } from './introduction.types.ts';
import { hasAgreed, type IntroductionState, stateAt } from './introduction-life.ts';
import type { JobBrief } from './job-brief.ts';
import { openQuestion } from './open-question.ts';
import { recruiterName } from './parties.ts';
import { otherSide, type Side } from './side.ts';

type Question = { introduction: Introduction; side: Side };

@Resolver(() => IntroductionQuestionType)
export class IntroductionQuestionResolver {
  @Query(() => IntroductionQuestionType, {
    nullable: true,
    description: 'What an agreement mail’s link shows; null for unknown, answered and ended alike. Reading decides nothing.',
  })
  introductionQuestion(
    @Arg('token', () => String, { description: 'The token of the mail’s link.' }) token: string,
    @Ctx() { em, now }: Context,
  ): Promise<Question | null> {
    return openQuestion(em, { link: token }, now);
  }

  @FieldResolver(() => IntroductionStateEnum, { description: 'Where the introduction stands.' })
  state(@Root() { introduction }: Question, @Ctx() { now }: Context): IntroductionState {
    return stateAt(introduction, now);
  }

  @FieldResolver(() => String, { description: 'The company; confidential.' })
  async companyName(@Root() { introduction }: Question, @Ctx() { em }: Context): Promise<string> {
    return (await em.findOneOrFail(Company, { id: introduction.company.id })).name;
  }

  @FieldResolver(() => AskedByEnum, { description: 'Who asked for it.' })
  askedBy(@Root() { introduction }: Question): AskedBy {
    return introduction.askedBy;
  }

  @FieldResolver(() => String, { description: 'Who answers for the company.' })
  recruiterName(@Root() { introduction }: Question, @Ctx() { em }: Context): Promise<string> {
    return recruiterName(em, introduction);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The job the candidate looks for, in one line; null when restricted or not published, or for nothing.',
  })
  async profileHeadline(@Root() { introduction, side }: Question, @Ctx() { em }: Context): Promise<string | null> {
    const { headline, restrictedElements, restrictedWhole, state } = await em.findOneOrFail(Profile, { id: introduction.profile.id });
    // A company that was asked without having seen the profile learns nothing of one it could not see (D2).
    const isUnseen = !introduction.standsOnProfile && (restrictedWhole || state !== 'ACTIVE');
    return side === 'COMPANY' && (isUnseen || restrictedElements.includes('HEADLINE')) ? null : (headline ?? null);
  }

  @FieldResolver(() => String, { description: 'What the profile goes by.' })
  async profileReference(@Root() { introduction }: Question, @Ctx() { em }: Context): Promise<string> {
    return (await em.findOneOrFail(Profile, { id: introduction.profile.id })).reference;
  }

  @FieldResolver(() => JobBriefType, { description: 'The job it is about.' })
  jobBrief(@Root() { introduction }: Question): JobBrief {
    return introduction.jobBrief;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What whoever asked wrote with it; null for nothing.' })
  message(@Root() { introduction }: Question): string | null {
    return introduction.message ?? null;
  }

  @FieldResolver(() => GraphQLDateTimeISO, { description: 'When silence ends it.' })
  expiresAt(@Root() { introduction }: Question): Date {
    return introduction.expiresAt;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the other side has agreed.' })
  otherSideAgreed(@Root() { introduction, side }: Question): boolean {
    return hasAgreed(introduction.state, otherSide(side));
  }
}
