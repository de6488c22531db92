import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, InputType, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import { ProfileElementEnum } from '../profiles/profile.types.ts';
import type { MailAct } from './mail-act.ts';

export type MailActName =
  | 'APPROVE_CLIP'
  | 'CHANGE_CLIP'
  | 'AGREE_TO_INTRODUCTION'
  | 'DECLINE_INTRODUCTION'
  | 'RESTRICT'
  | 'WITHDRAW_RELEASE'
  | 'PREVIEW'
  | 'RIGHTS';

export const MailActEnum = enumOf<MailActName>('MailAct', 'What a message asks.', {
  APPROVE_CLIP: 'To approve a clip.',
  CHANGE_CLIP: 'Not to approve a clip, and to have it changed.',
  AGREE_TO_INTRODUCTION: 'To agree to an introduction.',
  DECLINE_INTRODUCTION: 'To decline an introduction.',
  RESTRICT: 'To restrict the profile or elements of it.',
  WITHDRAW_RELEASE: 'To take the image release back.',
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
