import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { DiffusionEnum } from '../clips/clip.types.ts';
import type { Diffusion } from '../clips/clip-version.entity.ts';
import { JobBriefType } from '../introductions/contact.types.ts';
import { enumOf } from '../platform/graphql/enums.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import { ProfileElementEnum } from '../profiles/profile.types.ts';
import { DataRightEnum } from './incoming-mail.types.ts';
import type { MailAct } from './mail-act.ts';

export type MailActName =
  | 'APPROVE_CLIP'
  | 'CHANGE_CLIP'
  | 'AGREE_TO_INTRODUCTION'
  | 'DECLINE_INTRODUCTION'
  | 'RESTRICT'
  | 'WITHDRAW_RELEASE'
  | 'WRITE_TO_CONTACT'
  | 'STOP_CONTACT'
  | 'PREVIEW'
  | 'RIGHTS';

export const MailActEnum = enumOf<MailActName>('MailAct', 'What a message asks.', {
  APPROVE_CLIP: 'To approve a clip.',
  CHANGE_CLIP: 'Not to approve a clip, and to have it changed.',
  AGREE_TO_INTRODUCTION: 'To agree to an introduction.',
  DECLINE_INTRODUCTION: 'To decline an introduction.',
  RESTRICT: 'To restrict the profile or elements of it.',
  WITHDRAW_RELEASE: 'To take the image release back.',
  WRITE_TO_CONTACT: 'To have a letter passed on to the other of a thread.',
  STOP_CONTACT: 'To put an end to a thread.',
  PREVIEW: 'To be shown one’s clip.',
  RIGHTS: 'A right over one’s data.',
});

export const nameOfAct: Readonly<Record<MailAct['kind'], MailActName>> = {
  'approve-clip': 'APPROVE_CLIP',
  'agree-to-clip': 'APPROVE_CLIP',
  'change-clip': 'CHANGE_CLIP',
  'agree-to-introduction': 'AGREE_TO_INTRODUCTION',
  'decline-introduction': 'DECLINE_INTRODUCTION',
  restrict: 'RESTRICT',
  'withdraw-release': 'WITHDRAW_RELEASE',
  'write-to-contact': 'WRITE_TO_CONTACT',
  'stop-contact': 'STOP_CONTACT',
  preview: 'PREVIEW',
  rights: 'RIGHTS',
};

@ObjectType('MailConfirmation', { description: 'What a message asked that could not be shown to be its writer’s, for them to confirm.' })
export class MailConfirmationType {
  @Field(() => GraphQLDateTimeISO, { description: 'When the message came.' })
  receivedAt!: Date;

  @Field(() => MailActEnum, { description: 'What it asks.' })
  kind!: MailActName;

  @Field(() => [ProfileElementEnum], {
    nullable: true,
    description: 'The elements to restrict; null for all, or where it asks something else.',
  })
  elements?: readonly string[] | null;

  @Field(() => DataRightEnum, { nullable: true, description: 'The right over data it seems to claim; null for none, or several.' })
  right?: string | null;

  @Field(() => String, { nullable: true, description: 'The title of the clip it is about; null where it is about none.' })
  clipTitle?: string | null;

  @Field(() => Int, { nullable: true, description: 'The number of the version it answers about; null where it is about none.' })
  clipVersion?: number | null;

  @Field(() => DiffusionEnum, {
    nullable: true,
    description: 'The diffusion an approval chooses; null where it chooses none, which is asked then, and where it is no approval.',
  })
  diffusion?: Diffusion | null;

  @Field(() => String, { nullable: true, description: 'To a candidate: the company of the introduction or of the thread; confidential.' })
  companyName?: string | null;

  @Field(() => String, { nullable: true, description: 'To a candidate: who writes for that company.' })
  recruiterName?: string | null;

  @Field(() => String, { nullable: true, description: 'To a recruiter: what the profile of the introduction or of the thread goes by.' })
  profileReference?: string | null;

  @Field(() => JobBriefType, { nullable: true, description: 'The job that introduction or thread is about.' })
  jobBrief?: unknown;

  @Field(() => Boolean, { nullable: true, description: 'Of an introduction: whether the other side has agreed already.' })
  otherSideAgreed?: boolean | null;

  @Field(() => Boolean, { description: 'Whether it also claims a right over data, which staff answer.' })
  alsoRights!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The words of the message, where they would be passed on or acted on as they stand.',
  })
  words?: string | null;
}

@InputType()
export class ConfirmMailInput {
  @Field(() => String, { description: 'What the mail’s link carries after its #.' })
  token!: string;
}

@ObjectType()
export class ConfirmMailPayload extends Payload {
  @Field(() => MailActEnum, { nullable: true, description: 'What was done; null when refused.' })
  kind?: MailActName | null;
}
