import type { MailTopic } from '@jobprod/shared/mail-templates';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { ViewerType } from '../authentication/authentication.types.ts';
import { enumOf } from '../platform/graphql/enums.ts';
import { PageArguments, PageInfo } from '../platform/graphql/page.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import type { MailAttemptOutcome } from '../platform/mail/mail-attempt.entity.ts';
import type { MailState } from '../platform/mail/outbound-mail.entity.ts';

export const OutgoingMailStateEnum = enumOf<MailState>('OutgoingMailState', 'Where a mail of ours stands.', {
  queued: 'Waits to leave, for the first time or once more.',
  sent: 'A relay took it.',
  failed: 'Given up on.',
  bounced: 'Taken, and sent back.',
  held: 'Waits until its address works again.',
});

export const MailAttemptOutcomeEnum = enumOf<MailAttemptOutcome>(
  'MailAttemptOutcome',
  'What an attempt came to, or what was heard of the mail later.',
  {
    BEGUN: 'Under way; or the process that made it is gone, and nobody knows.',
    TAKEN: 'The relay took it.',
    LATER: 'Put off, or nobody was reached.',
    REFUSED: 'The relay refused it.',
    NO_SUCH_ADDRESS: 'There is no such mailbox.',
    UNSURE: 'Handed over whole, and nothing was said about it: it may have been taken.',
    HELD: 'Not tried: the address does not work.',
    DELAYED: 'Word came that it is still on its way.',
    BOUNCED: 'It came back.',
    AUTO_REPLY: 'A program answered it.',
  },
);

export const MailTopicEnum = enumOf<MailTopic>('MailTopic', 'A kind of mail that is a courtesy: whoever does not want it says so.', {
  CONVERSATIONS: 'A new word in an exchange that has already begun.',
  SAVED_SEARCHES: 'For recruiters: whom the searches they keep newly find, once a day.',
});

@ObjectType('MailAttempt', { description: 'One attempt at delivering a mail, or one word that came back about it.' })
export class MailAttemptType {
  @Field(() => GraphQLDateTimeISO, { description: 'When.' })
  at!: Date;

  @Field(() => MailAttemptOutcomeEnum, { description: 'What it came to.' })
  outcome!: string;

  @Field(() => String, { nullable: true, description: 'What the other side said; null when it said nothing.' })
  said?: string | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'About when it is tried again; null when it is not.' })
  nextAt?: Date | null;
}

@ObjectType('OutgoingMail', {
  description:
    'A mail of ours, for the staff who mind mails: whether it arrived, never what it says (it may hold codes, and what two people write to each other).',
})
export class OutgoingMailType {
  @Field(() => String, { description: 'Which of our mails, by its template’s name.' })
  template!: string;

  @Field(() => String, { description: 'The address it is for.' })
  to!: string;

  @Field(() => String, { description: 'Its subject.' })
  subject!: string;

  @Field(() => OutgoingMailStateEnum, { description: 'Where it stands.' })
  state!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When the fact it tells came about.' })
  queuedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When a relay took it; null when none has.' })
  sentAt?: Date | null;
}

@ObjectType('OutgoingMailEdge')
export class OutgoingMailEdge {
  @Field(() => OutgoingMailType, { description: 'The mail.' })
  node!: unknown;

  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string;
}

@ObjectType('OutgoingMailConnection', { description: 'A page of mails, newest first.' })
export class OutgoingMailConnection {
  @Field(() => [OutgoingMailEdge], { description: 'Items with their cursors.' })
  edges!: OutgoingMailEdge[];

  @Field(() => [OutgoingMailType], { description: 'The items.' })
  nodes!: unknown[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many in all.' })
  totalCount!: number;
}

@ArgsType()
export class OutgoingMailsArguments extends PageArguments {
  @Field(() => OutgoingMailStateEnum, { nullable: true, description: 'Only those that stand so; all when absent.' })
  state?: MailState | null;

  @Field(() => String, { nullable: true, description: 'Only those of this template; all when absent.' })
  template?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only those to a person whose address or name begins so, or holds it; all when absent.',
  })
  person?: string | null;
}

@InputType({ description: 'An address that works again.' })
export class ResumeMailAddressInput {
  @Field(() => String, { description: 'The address, as mails are sent to it.' })
  address!: string;
}

@ObjectType({ description: 'What resuming an address came to.' })
export class ResumeMailAddressPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many mails had waited and leave now; null when refused.' })
  released?: number | null;
}

@ObjectType('MailTopicChoice', { description: 'Whether the viewer wants a kind of courtesy mail.' })
export class MailTopicChoiceType {
  @Field(() => MailTopicEnum, { description: 'Which kind.' })
  topic!: string;

  @Field(() => Boolean, { description: 'Whether they want it; they do until they say otherwise.' })
  isWanted!: boolean;
}

@ObjectType('MailTrouble', { description: 'Mails to the viewer came back.' })
export class MailTroubleType {
  @Field(() => GraphQLDateTimeISO, { description: 'Since when.' })
  since!: Date;

  @Field(() => Boolean, { description: 'Whether their address works again.' })
  isOver!: boolean;

  @Field(() => Int, { description: 'How many mails wait until it does.' })
  waiting!: number;
}

@InputType({ description: 'Whether one wants a kind of courtesy mail.' })
export class ChooseMailTopicInput {
  @Field(() => MailTopicEnum, { description: 'Which kind.' })
  topic!: MailTopic;

  @Field(() => Boolean, { description: 'Whether one wants it.' })
  isWanted!: boolean;
}

@ObjectType({ description: 'The viewer’s choices after a change.' })
export class ChooseMailTopicPayload extends Payload {
  @Field(() => ViewerType, { nullable: true, description: 'The viewer, with their choices; null when refused.' })
  viewer?: unknown;
}

@ObjectType({ description: 'That the viewer has read that mails had not reached them.' })
export class AcknowledgeMailTroublePayload extends Payload {
  @Field(() => ViewerType, { nullable: true, description: 'The viewer, with nothing left to read; null when refused.' })
  viewer?: unknown;
}
