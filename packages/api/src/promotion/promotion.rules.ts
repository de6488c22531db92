import { allow } from 'graphql-shield';
import { isInChargeOfDiffusion, isStaff, type Rules } from '../authorization/define-rule.ts';

export const promotionRules: Rules = {
  Mutation: { judgePromotion: isInChargeOfDiffusion },
  PromotionNote: { '*': isStaff },
  JudgePromotionPayload: { '*': allow },
};
