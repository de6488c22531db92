import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { judgePromotion } from './judge-promotion.ts';
import { JudgePromotionInput, JudgePromotionPayload, PromotionNoteType } from './promotion.types.ts';

@Resolver(() => PromotionNoteType)
export class PromotionResolver {
  @Mutation(() => JudgePromotionPayload, {
    description: 'Says what a burst of visits was: it leaves the queue. For the staff in charge of diffusion.',
  })
  async judgePromotion(@Arg('input', () => JudgePromotionInput) { itemId, ...judgement }: JudgePromotionInput, @Ctx() context: Context) {
    await judgePromotion(context, { ...judgement, id: idOf('QueueItem-PROMOTION_TO_JUDGE', itemId) });
    return {};
  }
}
