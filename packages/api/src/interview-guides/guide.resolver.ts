import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import { idOf, toGlobalId } from '../platform/graphql/global-id.ts';
import type { GuideFamily, GuideQuestion } from './guide.entity.ts';
import {
  GuideFamilyType,
  GuidePayload,
  GuideQuestionType,
  RetireGuideFamilyInput,
  RetireGuideQuestionInput,
  SaveGuideFamilyInput,
  SaveGuideQuestionInput,
} from './guide.types.ts';
import { offeredFamilies, questionsOf, retireFamily, retireQuestion, saveFamily, saveQuestion } from './keep-guides.ts';

@Resolver(() => GuideFamilyType)
export class GuideResolver {
  @Query(() => [GuideFamilyType], { description: 'The guides for interviews, a family of jobs each.' })
  interviewGuides(@Ctx() { em }: Context): Promise<GuideFamily[]> {
    return offeredFamilies(em);
  }

  @Mutation(() => GuidePayload, { description: 'Begins a family of jobs, or gives one other names.' })
  async saveGuideFamily(
    @Arg('input', () => SaveGuideFamilyInput) { familyId, nameFr, nameEn }: SaveGuideFamilyInput,
    @Ctx() context: Context,
  ) {
    return { family: await saveFamily(context, familyId == null ? undefined : idOf('GuideFamily', familyId), { nameFr, nameEn }) };
  }

  @Mutation(() => GuidePayload, { description: 'Offers a family no more; interviews held with it keep it.' })
  async retireGuideFamily(@Arg('input', () => RetireGuideFamilyInput) { familyId }: RetireGuideFamilyInput, @Ctx() context: Context) {
    return { family: await retireFamily(context, idOf('GuideFamily', familyId)) };
  }

  @Mutation(() => GuidePayload, {
    description: 'Adds a question to a family, or writes one anew; refused where it is certainly about something no recruiter may ask.',
  })
  async saveGuideQuestion(
    @Arg('input', () => SaveGuideQuestionInput) { familyId, questionId, ...texts }: SaveGuideQuestionInput,
    @Ctx() context: Context,
  ) {
    const question = questionId == null ? undefined : idOf('GuideQuestion', questionId);
    return { family: await saveQuestion(context, idOf('GuideFamily', familyId), question, texts) };
  }

  @Mutation(() => GuidePayload, { description: 'Takes a question out of its guide; where it was asked it stays.' })
  async retireGuideQuestion(
    @Arg('input', () => RetireGuideQuestionInput) { questionId }: RetireGuideQuestionInput,
    @Ctx() context: Context,
  ) {
    return { family: await retireQuestion(context, idOf('GuideQuestion', questionId)) };
  }

  @FieldResolver(() => ID, { description: 'Its id.' })
  id(@Root() { id }: GuideFamily): string {
    return toGlobalId('GuideFamily', id);
  }

  @FieldResolver(() => [GuideQuestionType], { description: 'Its questions, in order.' })
  questions(@Root() { id }: GuideFamily, @Ctx() { em }: Context): Promise<GuideQuestion[]> {
    return questionsOf(em, id);
  }
}

@Resolver(() => GuideQuestionType)
export class GuideQuestionResolver {
  @FieldResolver(() => ID, { description: 'Its id.' })
  id(@Root() { id }: GuideQuestion): string {
    return toGlobalId('GuideQuestion', id);
  }
}
