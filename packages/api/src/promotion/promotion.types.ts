import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../platform/graphql/user-error.types.ts';

@ObjectType('PromotionNote', {
  description: 'A burst of visits from one public page of the web to a profile: a sign of promotion, or none (N9).',
})
export class PromotionNoteType {
  @Field(() => String, { description: 'The page, as far as browsers told: often its site alone.' })
  page!: string;

  @Field(() => Int, { description: 'How many came from there, within two days, when it was noticed.' })
  visits!: number;
}

@InputType({ description: 'What staff make of a burst of visits.' })
export class JudgePromotionInput {
  @Field(() => ID, { description: 'The item of the queue that tells of it.' })
  itemId!: string;

  @Field(() => Boolean, { description: 'Whether the candidate promoted their profile publicly.' })
  isPromotion!: boolean;

  @Field(() => String, { nullable: true, description: 'Why (1,000 characters).' })
  reason?: string | null;
}

@ObjectType({ description: 'What judging it came to.' })
export class JudgePromotionPayload extends Payload {}
