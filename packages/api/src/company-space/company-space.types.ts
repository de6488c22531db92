import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CompanyType } from '../companies/company.types.ts';
import { JobBriefInput } from '../introductions/contact.types.ts';
import { IntroductionType } from '../introductions/introduction.types.ts';
import { enumOf } from '../platform/graphql/enums.ts';
import { NodeType } from '../platform/graphql/node.types.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import { ContractKindEnum } from '../profiles/profile.types.ts';
import type { ContractKind } from '../profiles/profile-elements.ts';
import type { CardState } from './card-life.ts';
import type { WishState } from './wish-life.ts';

export const CardStateEnum = enumOf<CardState>('CardState', 'Where the draft of a company’s card stands.', {
  DRAFT: 'Being written.',
  SUBMITTED: 'Handed in: staff look at it.',
  PRESENTED: 'Let through: invited candidates read it.',
  WITHDRAWN: 'Sent back or taken off by staff, with the reason.',
});

export const WishStateEnum = enumOf<WishState>('WishState', 'What became of a wish to be introduced.', {
  WAITING: 'JobProd looks into it.',
  PASSED_ON: 'An introduction was asked for: each side answers its own mail.',
  DECLINED: 'JobProd did not pass it on, and said why.',
});

@ObjectType('CardOffer', { description: 'A job a company offers.' })
export class CardOfferType {
  @Field(() => String, { description: 'The job.' })
  role!: string;

  @Field(() => String, { description: 'Where.' })
  place!: string;

  @Field(() => ContractKindEnum, { description: 'Under which contract.' })
  contractKind!: ContractKind;
}

@ObjectType('CardPicture', { description: 'A picture on a card, drawn anew.' })
export class CardPictureType {
  @Field(() => ID, { description: 'To name it in the card.' })
  id!: string;

  @Field(() => Int, { description: 'In pixels.' })
  width!: number;

  @Field(() => Int, { description: 'In pixels.' })
  height!: number;

  @Field(() => String, { description: 'Where its bytes are, for minutes, for whoever was shown it.' })
  url!: string;
}

@ObjectType('CardContent', { description: 'What a company says of itself beside its name, city and main activity; no way to reach it.' })
export class CardContentType {
  @Field(() => String, { description: 'Who it is, in its own words.' })
  description!: string;

  @Field(() => [CardOfferType], { description: 'Jobs it offers.' })
  offers!: unknown[];

  @Field(() => [String], { description: 'Where it works.' })
  places!: string[];
}

@ObjectType('OwnCompanyCard', { description: 'A company’s card as its own people and staff keep it.' })
export class OwnCompanyCardType {
  @Field(() => CardStateEnum, { description: 'Where the draft stands.' })
  state!: CardState;

  @Field(() => CardContentType, { description: 'The draft: what invited candidates would read.' })
  draft!: unknown;

  @Field(() => CardContentType, { nullable: true, description: 'What invited candidates read now; null for nothing.' })
  shown?: unknown;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When the draft was handed in; null before.' })
  submittedAt?: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Since when what is shown is shown; null for nothing.' })
  shownAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why staff sent it back or took it off; null otherwise.' })
  reason?: string | null;
}

@ObjectType('PresentedCompany', {
  description: 'A company as an invited candidate reads it. Its name, city and main activity are confidential.',
})
export class PresentedCompanyType {
  @Field(() => ID, { description: 'The company.' })
  id!: string;

  @Field(() => String, { description: 'Its name; confidential.' })
  name!: string;

  @Field(() => String, { description: 'Its city; confidential.' })
  city!: string;

  @Field(() => String, { description: 'Its main activity; confidential.' })
  mainActivity!: string;

  @Field(() => CardContentType, { description: 'What it says of itself.' })
  content!: unknown;
}

@ObjectType('CompanySpace', { description: 'The part of the network JobProd presents to the viewer by name.' })
export class CompanySpaceType {}

@ObjectType('SpaceInvitationPreview', { description: 'What the link of one’s own invitation shows before it is used.' })
export class SpaceInvitationPreviewType {
  @Field(() => GraphQLDateTimeISO, { description: 'Until when it can be used.' })
  expiresAt!: Date;
}

@ObjectType('SpaceInvitation', {
  implements: NodeType,
  description: 'An invitation of a candidate into the company space; for network managers.',
})
export class SpaceInvitationType extends NodeType {
  @Field(() => GraphQLDateTimeISO, { description: 'When it was sent.' })
  sentAt!: Date;

  @Field(() => GraphQLDateTimeISO, { description: 'Until when its link opens.' })
  expiresAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When the candidate acknowledged the undertaking; null before.' })
  enteredAt?: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'Until when they read what it covers; null before they entered.' })
  endsAt?: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was taken back; null otherwise.' })
  revokedAt?: Date | null;
}

@ObjectType('CompanyCollection', {
  implements: NodeType,
  description: 'Companies that staff present together; it changes over time. For network managers.',
})
export class CompanyCollectionType extends NodeType {
  @Field(() => String, { description: 'What staff call it.' })
  name!: string;
}

@ObjectType('IntroductionWish', { implements: NodeType, description: 'What a candidate asks of JobProd from a card: to be introduced.' })
export class IntroductionWishType extends NodeType {
  @Field(() => WishStateEnum, { description: 'What became of it.' })
  state!: WishState;

  @Field(() => String, { nullable: true, description: 'In the candidate’s own words; null for nothing.' })
  message?: string | null;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was asked.' })
  askedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Why it was not passed on; null otherwise.' })
  reason?: string | null;
}

@InputType({ description: 'A job a company offers.' })
export class CardOfferInput {
  @Field(() => String, { description: 'The job (160 characters).' })
  role!: string;

  @Field(() => String, { description: 'Where (160 characters).' })
  place!: string;

  @Field(() => ContractKindEnum, { description: 'Under which contract.' })
  contractKind!: ContractKind;
}

@InputType({ description: 'A company’s card, whole.' })
export class SaveCompanyCardInput {
  @Field(() => ID, { description: 'The company; a recruiter’s own, or any for a network manager.' })
  companyId!: string;

  @Field(() => String, { description: 'Who it is (3,000 characters), without any way to reach it.' })
  description!: string;

  @Field(() => [CardOfferInput], { description: 'Jobs it offers; 12 at most.' })
  offers!: CardOfferInput[];

  @Field(() => [String], { description: 'Where it works; 20 at most.' })
  places!: string[];

  @Field(() => ID, { nullable: true, description: 'Its picture, sent before to /company-card/pictures; null for none.' })
  pictureId?: string | null;
}

@InputType({ description: 'The card of a company.' })
export class CompanyCardInput {
  @Field(() => ID, { description: 'The company.' })
  companyId!: string;
}

@InputType({ description: 'The card that was looked at.' })
export class PresentCompanyInput {
  @Field(() => ID, { description: 'The company.' })
  companyId!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was handed in: one handed in since was not looked at, and is refused.' })
  submittedAt!: Date;
}

@InputType({ description: 'A card to send back or take off.' })
export class WithdrawPresentationInput {
  @Field(() => ID, { description: 'The company.' })
  companyId!: string;

  @Field(() => String, { description: 'Why (1,000 characters); its people read it.' })
  reason!: string;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description:
      'To send one back: when it was handed in. One handed in since, or taken up again, was not looked at, and is refused. Null to take the shown one off.',
  })
  submittedAt?: Date | null;
}

@InputType({ description: 'A collection of companies, whole.' })
export class SaveCompanyCollectionInput {
  @Field(() => ID, { nullable: true, description: 'The one to change; null for a new one.' })
  collectionId?: string | null;

  @Field(() => String, { description: 'What staff call it (80 characters).' })
  name!: string;

  @Field(() => [ID], { description: 'The companies in it.' })
  companyIds!: string[];
}

@InputType({ description: 'Whom to invite, and into what.' })
export class InviteToCompanySpaceInput {
  @Field(() => ID, { description: 'The candidate.' })
  candidateId!: string;

  @Field(() => [ID], { description: 'The companies it covers; may be empty where a collection is named.' })
  companyIds!: string[];

  @Field(() => ID, { nullable: true, description: 'The collection it covers as well, as it changes; null for none.' })
  collectionId?: string | null;
}

@InputType({ description: 'An invitation to take back.' })
export class RevokeSpaceInvitationInput {
  @Field(() => ID, { description: 'The invitation.' })
  invitationId!: string;
}

@InputType({ description: 'One’s own invitation, used.' })
export class EnterCompanySpaceInput {
  @Field(() => String, { description: 'The token of the mail’s link.' })
  token!: string;

  @Field(() => Boolean, {
    description: 'That one will not contact a presented company directly, and that the space is private: nothing is shown without it.',
  })
  acknowledges!: boolean;
}

@InputType({ description: 'A company one would like to be introduced to.' })
export class WishForIntroductionInput {
  @Field(() => ID, { description: 'The company, as its card names it.' })
  companyId!: string;

  @Field(() => String, { nullable: true, description: 'A word for JobProd and, once passed on, for the company (4,000 characters).' })
  message?: string | null;
}

@InputType({ description: 'A wish to pass on.' })
export class PassWishOnInput {
  @Field(() => ID, { description: 'The wish.' })
  wishId!: string;

  @Field(() => ID, { description: 'Who answers for the company.' })
  recruiterId!: string;

  @Field(() => JobBriefInput, { description: 'The job it is about.' })
  jobBrief!: JobBriefInput;
}

@InputType({ description: 'A wish not to pass on.' })
export class DeclineWishInput {
  @Field(() => ID, { description: 'The wish.' })
  wishId!: string;

  @Field(() => String, { description: 'Why (1,000 characters); the candidate reads it.' })
  reason!: string;
}

@InputType({ description: 'Two whom staff would introduce to each other.' })
export class IntroduceInput {
  @Field(() => ID, { description: 'The candidate.' })
  candidateId!: string;

  @Field(() => ID, { description: 'Who answers for the company: one of its recruiters.' })
  recruiterId!: string;

  @Field(() => JobBriefInput, { description: 'The job it is about.' })
  jobBrief!: JobBriefInput;

  @Field(() => String, { nullable: true, description: 'A word to the two (4,000 characters).' })
  message?: string | null;
}

const company = { nullable: true, description: 'The company, with its card; null when refused.' } as const;
const introduction = { nullable: true, description: 'The introduction, waiting for both answers by mail; null when refused.' } as const;

@ObjectType({ description: 'What saving a card came to.' })
export class SaveCompanyCardPayload extends Payload {
  @Field(() => CompanyType, company)
  company?: unknown;
}

@ObjectType({ description: 'What handing a card in came to.' })
export class SubmitCompanyCardPayload extends Payload {
  @Field(() => CompanyType, company)
  company?: unknown;
}

@ObjectType({ description: 'What presenting a company came to.' })
export class PresentCompanyPayload extends Payload {
  @Field(() => CompanyType, company)
  company?: unknown;
}

@ObjectType({ description: 'What taking a card off came to.' })
export class WithdrawPresentationPayload extends Payload {
  @Field(() => CompanyType, company)
  company?: unknown;
}

@ObjectType({ description: 'What saving a collection came to.' })
export class SaveCompanyCollectionPayload extends Payload {
  @Field(() => CompanyCollectionType, { nullable: true, description: 'The collection; null when refused.' })
  collection?: unknown;
}

@ObjectType({ description: 'What inviting a candidate came to.' })
export class InviteToCompanySpacePayload extends Payload {
  @Field(() => SpaceInvitationType, { nullable: true, description: 'The invitation; null when refused.' })
  invitation?: unknown;
}

@ObjectType({ description: 'What taking an invitation back came to.' })
export class RevokeSpaceInvitationPayload extends Payload {
  @Field(() => SpaceInvitationType, { nullable: true, description: 'The invitation as it stands; null when refused.' })
  invitation?: unknown;
}

@ObjectType({ description: 'What entering came to.' })
export class EnterCompanySpacePayload extends Payload {
  @Field(() => CompanySpaceType, { nullable: true, description: 'The space; null when refused.' })
  companySpace?: unknown;
}

@ObjectType({ description: 'What asking to be introduced came to.' })
export class WishForIntroductionPayload extends Payload {
  @Field(() => PresentedCompanyType, { nullable: true, description: 'The company, with the wish; null when refused.' })
  company?: unknown;
}

@ObjectType({ description: 'What passing a wish on came to.' })
export class PassWishOnPayload extends Payload {
  @Field(() => IntroductionType, introduction)
  introduction?: unknown;
}

@ObjectType({ description: 'What declining a wish came to.' })
export class DeclineWishPayload extends Payload {
  @Field(() => IntroductionWishType, { nullable: true, description: 'The wish as it stands; null when refused.' })
  wish?: unknown;
}

@ObjectType({ description: 'What introducing two came to.' })
export class IntroducePayload extends Payload {
  @Field(() => IntroductionType, introduction)
  introduction?: unknown;
}
