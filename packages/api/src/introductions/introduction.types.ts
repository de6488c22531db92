import { GraphQLDateTimeISO, GraphQLEmailAddress } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums.ts';
import { NodeType } from '../platform/graphql/node.types.ts';
import { PageInfo } from '../platform/graphql/page.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import { ProfileType } from '../profiles/profile.types.ts';
import { ContactSideEnum, JobBriefInput, JobBriefType } from './contact.types.ts';
import type { AskedBy } from './introduction.entity.ts';
import type { IntroductionState } from './introduction-life.ts';
import type { Side } from './side.ts';

export const IntroductionStateEnum = enumOf<IntroductionState>('IntroductionState', 'Where an introduction stands in its life.', {
  REQUESTED: 'Asked for; each side has its own mail to answer.',
  AGREED_BY_COMPANY: 'The company has agreed by its mail.',
  AGREED_BY_CANDIDATE: 'The candidate has agreed by theirs.',
  AGREED: 'Both have agreed: each knows how to reach the other.',
  MEETING_PROPOSED: 'One of the two has proposed hours for their meeting.',
  SCHEDULED: 'An hour was accepted: the meeting is fixed, or over and still to be told of.',
  HELD: 'Both say that the meeting took place.',
  NO_SHOW: 'One of the two did not come.',
  CANCELLED: 'One of the two called the meeting off, for good.',
  DECLINED: 'One of the two said no.',
  WITHDRAWN: 'One of the two took their word back before the other agreed.',
  EXPIRED: 'Fourteen days passed without two agreements.',
  RELEASED: 'What it stood on gave way: the membership, the profile, the release; or one of the two is not there any more.',
});

export const AskedByEnum = enumOf<AskedBy>('IntroductionAskedBy', 'Who asked for an introduction.', {
  COMPANY: 'A recruiter, after a consultation.',
  CANDIDATE: 'The candidate, of JobProd, from a card of the company space.',
  STAFF: 'JobProd itself.',
});

@ObjectType('ContactDetails', { description: 'How to reach the other side of an introduction both agreed to.' })
export class ContactDetailsType {
  @Field(() => String, { description: 'First name and surname.' })
  name!: string;

  @Field(() => GraphQLEmailAddress, { description: 'Their address.' })
  email!: string;

  @Field(() => String, { nullable: true, description: 'The company, confidential; null for a candidate.' })
  companyName?: string | null;
}

@ObjectType('Introduction', {
  implements: NodeType,
  description: 'A company and a candidate on their way to a job interview; read by the two of them and the network manager.',
})
export class IntroductionType extends NodeType {
  @Field(() => AskedByEnum, { description: 'Who asked for it.' })
  askedBy!: AskedBy;

  @Field(() => JobBriefType, { description: 'The job it is about.' })
  jobBrief!: unknown;

  @Field(() => String, { nullable: true, description: 'What whoever asked wrote with it; null for nothing.' })
  message?: string | null;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was asked for.' })
  requestedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When the company agreed by its mail; null until then.' })
  companyAgreedAt?: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When the candidate agreed by theirs; null until then.' })
  candidateAgreedAt?: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When the second of the two agreed; null until then.' })
  agreedAt?: Date | null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it ended, whatever the end; null while it goes on.',
  })
  endedAt?: Date | null;

  @Field(() => GraphQLDateTimeISO, { description: 'When silence ends it.' })
  expiresAt!: Date;
}

@ObjectType('IntroductionEdge', { description: 'An introduction and its place in the list.' })
export class IntroductionEdge {
  @Field(() => IntroductionType, { description: 'The introduction.' })
  node!: unknown;

  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string;
}

@ObjectType('IntroductionConnection', { description: 'A page of introductions, the latest asked for first.' })
export class IntroductionConnection {
  @Field(() => [IntroductionEdge], { description: 'Items with their cursors.' })
  edges!: IntroductionEdge[];

  @Field(() => [IntroductionType], { description: 'The items.' })
  nodes!: unknown[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many in all, of those the viewer may see.' })
  totalCount!: number;
}

@ObjectType('IntroductionQuestion', { description: 'What the holder of an agreement mail sees before deciding.' })
export class IntroductionQuestionType {
  @Field(() => ContactSideEnum, { description: 'Which side the mail asks.' })
  side!: Side;
}

@InputType({ description: 'An introduction to ask for.' })
export class RequestIntroductionInput {
  @Field(() => ID, { description: 'The profile, consulted before.' })
  profileId!: string;

  @Field(() => JobBriefInput, { description: 'The job it is about.' })
  jobBrief!: JobBriefInput;

  @Field(() => String, { nullable: true, description: 'A word to the candidate (4,000 characters).' })
  message?: string | null;
}

@ObjectType({ description: 'What asking for an introduction came to.' })
export class RequestIntroductionPayload extends Payload {
  @Field(() => IntroductionType, { nullable: true, description: 'The introduction, waiting for both answers by mail; null when refused.' })
  introduction?: unknown;

  @Field(() => ProfileType, { nullable: true, description: 'The profile; null when refused.' })
  profile?: unknown;
}

@InputType({ description: 'An explicit agreement.' })
export class AgreeToIntroductionInput {
  @Field(() => String, { description: 'The token of the mail’s link.' })
  token!: string;
}

@ObjectType({ description: 'What agreeing came to.' })
export class AgreeToIntroductionPayload extends Payload {
  @Field(() => IntroductionQuestionType, { nullable: true, description: 'The question as it stands after the answer; null when refused.' })
  question?: unknown;
}

@InputType({ description: 'A no: by the link of one’s own mail, or, signed in, to an introduction of one’s own.' })
export class DeclineIntroductionInput {
  @Field(() => String, { nullable: true, description: 'The token of the mail’s link.' })
  token?: string | null;

  @Field(() => ID, { nullable: true, description: 'The introduction, for who is signed in; ignored when a token is given.' })
  introductionId?: string | null;
}

@ObjectType({ description: 'What declining came to.' })
export class DeclineIntroductionPayload extends Payload {
  @Field(() => IntroductionType, {
    nullable: true,
    description: 'The introduction as it stands, for who is signed in; null when refused, or declined by a link.',
  })
  introduction?: unknown;

  @Field(() => IntroductionQuestionType, { nullable: true, description: 'The question as it stands, when declined by a link.' })
  question?: unknown;
}

@InputType({ description: 'An introduction to take one’s word back from.' })
export class WithdrawFromIntroductionInput {
  @Field(() => ID, { description: 'The introduction.' })
  introductionId!: string;
}

@ObjectType({ description: 'What taking one’s word back came to.' })
export class WithdrawFromIntroductionPayload extends Payload {
  @Field(() => IntroductionType, { nullable: true, description: 'The introduction as it stands; null when refused.' })
  introduction?: unknown;
}
