import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Payload } from '../platform/graphql/user-error.types.ts';

@ObjectType('GuideQuestion', { description: 'A question of a guide, about the job and nothing else, in both languages.' })
export class GuideQuestionType {
  @Field(() => String, { description: 'In French.' })
  textFr!: string;

  @Field(() => String, { description: 'In English.' })
  textEn!: string;
}

@ObjectType('GuideFamily', { description: 'A family of jobs, with the guide for its interviews; kept by interviewers and administrators.' })
export class GuideFamilyType {
  @Field(() => String, { description: 'Its name in French.' })
  nameFr!: string;

  @Field(() => String, { description: 'Its name in English.' })
  nameEn!: string;
}

@InputType()
export class SaveGuideFamilyInput {
  @Field(() => ID, { nullable: true, description: 'The family to rename; another one is begun when absent.' })
  familyId?: string | null;

  @Field(() => String, { description: 'Its name in French.' })
  nameFr!: string;

  @Field(() => String, { description: 'Its name in English.' })
  nameEn!: string;
}

@InputType()
export class RetireGuideFamilyInput {
  @Field(() => ID, { description: 'The family.' })
  familyId!: string;
}

@InputType()
export class SaveGuideQuestionInput {
  @Field(() => ID, { description: 'Its family.' })
  familyId!: string;

  @Field(() => ID, { nullable: true, description: 'The question to write anew; another one is added when absent.' })
  questionId?: string | null;

  @Field(() => String, { description: 'In French, on one line.' })
  textFr!: string;

  @Field(() => String, { description: 'In English, likewise.' })
  textEn!: string;
}

@InputType()
export class RetireGuideQuestionInput {
  @Field(() => ID, { description: 'The question.' })
  questionId!: string;
}

@ObjectType()
export class GuidePayload extends Payload {
  @Field(() => GuideFamilyType, { nullable: true, description: 'The family as it stands now; null when refused.' })
  family?: unknown;
}
