import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ContactSideEnum } from '../introductions/contact.types.ts';
import { IntroductionType } from '../introductions/introduction.types.ts';
import type { Side } from '../introductions/side.ts';
import { enumOf } from '../platform/graphql/enums.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import type { CollaborationForm } from './meeting.entity.ts';
import type { MeetingForm, MeetingOutcome, MeetingSettlement } from './meeting-facts.ts';

export const MeetingFormEnum = enumOf<MeetingForm>('MeetingForm', 'How the two meet.', {
  ON_SITE: 'At a place.',
  VIDEO: 'By video, over a link of theirs.',
  PHONE: 'By telephone.',
});

export const MeetingOutcomeEnum = enumOf<MeetingOutcome>('MeetingOutcome', 'How a meeting went, as one side tells it.', {
  HELD: 'It took place.',
  CANDIDATE_ABSENT: 'The candidate did not come.',
  COMPANY_ABSENT: 'Nobody came for the company.',
});

export const MeetingSettlementEnum = enumOf<MeetingSettlement>('MeetingSettlement', 'What staff close a meeting as.', {
  HELD: 'It took place.',
  NO_SHOW: 'One of the two did not come.',
  CANCELLED: 'There will be none.',
});

export const CollaborationFormEnum = enumOf<CollaborationForm>('CollaborationForm', 'In which form two people work together.', {
  EMPLOYMENT: 'An employment contract.',
  INTERNSHIP: 'An internship or an apprenticeship.',
  FREELANCE: 'As an independent.',
  TRIAL: 'A trial, before anything else.',
  OTHER: 'Any other form.',
});

@ObjectType('MeetingProposal', { description: 'Hours that one of the two proposed and that wait for the other.' })
export class MeetingProposalType {
  @Field(() => ContactSideEnum, { description: 'Whose proposal it is.' })
  by!: Side;

  @Field(() => Int, { description: 'How long, in minutes.' })
  minutes!: number;

  @Field(() => MeetingFormEnum, { description: 'How they would meet.' })
  form!: MeetingForm;

  @Field(() => String, { nullable: true, description: 'Where, or by which number or link; null when nothing is said.' })
  place?: string | null;
}

@ObjectType('Meeting', {
  description: 'The job interview two introduced people undertook to hold; for the two of them and the network manager.',
})
export class MeetingType {
  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it begins; null until an hour is accepted.' })
  startsAt?: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it ends; null until an hour is accepted.' })
  endsAt?: Date | null;

  @Field(() => MeetingFormEnum, { nullable: true, description: 'How they meet; null until an hour is accepted.' })
  form?: MeetingForm | null;

  @Field(() => MeetingOutcomeEnum, { nullable: true, description: 'How it went, as the company tells it; null while it has said nothing.' })
  companySaid?: MeetingOutcome | null;

  @Field(() => MeetingOutcomeEnum, {
    nullable: true,
    description: 'How it went, as the candidate tells it; null while they have said nothing.',
  })
  candidateSaid?: MeetingOutcome | null;

  @Field(() => String, { nullable: true, description: 'What who called it off wrote; null for nothing.' })
  cancellationWords?: string | null;

  @Field(() => String, { nullable: true, description: 'Why staff closed it, among staff; null for anyone else, and where they did not.' })
  settlementReason?: string | null;
}

@ObjectType('Collaboration', { description: 'That the two work together, in any form: nothing between them is confidential any more.' })
export class CollaborationType {
  @Field(() => CollaborationFormEnum, { description: 'In which form.' })
  form!: CollaborationForm;

  @Field(() => ContactSideEnum, { description: 'Who declared it.' })
  declaredBy!: Side;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was declared.' })
  declaredAt!: Date;
}

@InputType({ description: 'Hours to propose.' })
export class ProposeMeetingInput {
  @Field(() => ID, { description: 'The introduction both agreed to.' })
  introductionId!: string;

  @Field(() => [GraphQLDateTimeISO], { description: 'One to three hours to come, within 90 days.' })
  hours!: Date[];

  @Field(() => Int, { description: 'How long, in minutes: 15 to 240.' })
  minutes!: number;

  @Field(() => MeetingFormEnum, { description: 'How to meet.' })
  form!: MeetingForm;

  @Field(() => String, {
    nullable: true,
    description: 'Where, or by which number or link (300 characters); null when it is to be said later.',
  })
  place?: string | null;
}

@InputType({ description: 'One of the hours that were proposed.' })
export class AcceptMeetingInput {
  @Field(() => ID, { description: 'The introduction.' })
  introductionId!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'The hour, as it was proposed.' })
  startsAt!: Date;
}

@InputType({ description: 'A meeting to call off for good.' })
export class CancelMeetingInput {
  @Field(() => ID, { description: 'The introduction.' })
  introductionId!: string;

  @Field(() => String, { nullable: true, description: 'A word to the other side (1,000 characters); null for none.' })
  words?: string | null;
}

@InputType({ description: 'How a meeting went.' })
export class RecordMeetingOutcomeInput {
  @Field(() => ID, { description: 'The introduction.' })
  introductionId!: string;

  @Field(() => MeetingOutcomeEnum, { description: 'How it went.' })
  outcome!: MeetingOutcome;
}

@InputType({ description: 'A collaboration to declare.' })
export class RecordCollaborationInput {
  @Field(() => ID, { description: 'The introduction it came of.' })
  introductionId!: string;

  @Field(() => CollaborationFormEnum, { description: 'In which form.' })
  form!: CollaborationForm;
}

@InputType({ description: 'What staff decide of a meeting the two leave open.' })
export class SettleMeetingInput {
  @Field(() => ID, { description: 'The introduction.' })
  introductionId!: string;

  @Field(() => MeetingSettlementEnum, { description: 'What it came to.' })
  outcome!: MeetingSettlement;

  @Field(() => String, { description: 'Why (1,000 characters); the register keeps it.' })
  reason!: string;
}

const changed = { nullable: true, description: 'The introduction as it stands; null when refused.' } as const;

@ObjectType({ description: 'What proposing hours came to.' })
export class ProposeMeetingPayload extends Payload {
  @Field(() => IntroductionType, changed)
  introduction?: unknown;
}

@ObjectType({ description: 'What accepting an hour came to.' })
export class AcceptMeetingPayload extends Payload {
  @Field(() => IntroductionType, changed)
  introduction?: unknown;
}

@ObjectType({ description: 'What calling a meeting off came to.' })
export class CancelMeetingPayload extends Payload {
  @Field(() => IntroductionType, changed)
  introduction?: unknown;
}

@ObjectType({ description: 'What telling how a meeting went came to.' })
export class RecordMeetingOutcomePayload extends Payload {
  @Field(() => IntroductionType, changed)
  introduction?: unknown;
}

@ObjectType({ description: 'What declaring a collaboration came to.' })
export class RecordCollaborationPayload extends Payload {
  @Field(() => IntroductionType, changed)
  introduction?: unknown;
}

@ObjectType({ description: 'What settling a meeting came to.' })
export class SettleMeetingPayload extends Payload {
  @Field(() => IntroductionType, changed)
  introduction?: unknown;
}
