import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import type { QueueItemKind } from './queue.ts';

export const QueueItemKindEnum = enumOf<QueueItemKind>('QueueItemKind', 'What kind of work waits.', {
  SOURCE_TO_EDIT: 'A sent video that no clip has been begun of.',
  CLIP_TO_FINISH: 'A clip that is still a draft.',
  CLIP_TO_SEND: 'A rendered clip whose candidate has not been asked.',
  CLIP_TO_PUBLISH: 'An approved clip that is not on the profile yet.',
  CHANGES_TO_MAKE: 'A clip whose candidate asked for changes.',
  RELEASE_EXPIRING: 'An image release that ends within 30 days.',
  INTERVIEW_TO_HOLD: 'An interview that begins within a day.',
  INTERVIEW_TO_TELL: 'An interview that is over, of which nobody said how it went, or the two say different things.',
  RECORDING_INCOMPLETE:
    'An interview’s recording of which more is missing than may be, or whose device has not sent its end: until it is due, it can still come.',
  SOURCES_TO_GO: 'A candidate whose raw sources are deleted when it is due: what is to be made of them is made before.',
  MAIL_FAILED: 'A mail that could not be delivered.',
  MAIL_ADDRESS_FAILING: 'Someone whose address does not work: mails come back from it.',
  MAIL_TO_SORT: 'A message that came in and waits to be sorted.',
  ARCHIVE_DAMAGED: 'A copy of a version of the terms that is not as it was published.',
  PROMOTION_TO_JUDGE: 'A burst of visits from one public page to a profile.',
  MAILBOX_TO_RECOVER: 'Somebody who lost the mailbox of their account.',
  MAILBOX_WAITING:
    'A lost mailbox whose waiting time runs: its address changes when it is due, and until then it can be refused. Nothing is to be done by then.',
  COPYING_TO_JUDGE: 'A reader who was held off for the day: so many profiles or clips they had been given.',
  FOLLOW_UP_OVERDUE:
    'An introduction both agreed to whose meeting nobody has fixed, of which the two have not said how it went, or say different things.',
  REPORT_TO_DECIDE: 'What a candidate or a company reports of the other, for a person to decide and answer.',
  PLACE_TO_EMPTY: 'Another medium that a clip has to be taken off by hand.',
  PLACE_IN_TROUBLE: 'A place outside that does not do what it is asked, or had changed what was put there.',
  WISH_TO_ANSWER: 'A candidate who asked, from a card of the company space, to be introduced.',
  CARD_TO_READ: 'A company’s card that was handed in for the company space.',
});

@ObjectType('QueueItem', { description: 'One thing that waits for staff.' })
export class QueueItemType {
  @Field(() => ID, { description: 'Stable as long as it waits.' })
  id!: string;

  @Field(() => QueueItemKindEnum, { description: 'What kind of work.' })
  kind!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'Since when it waits.' })
  since!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it should be done; null when there is no such moment.' })
  dueAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'What it is called: a clip’s title, a mail’s subject; null when it has no name.' })
  subject?: string | null;
}

@ObjectType('FailedMail', { description: 'A mail that was given up on.' })
export class FailedMailType {
  @Field(() => String, { description: 'The address it is for.' })
  to!: string;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'What the relay said last; null when it said nothing.' })
  lastError?: string | null;
}

@InputType({ description: 'A mail to try again.' })
export class ResendMailInput {
  @Field(() => ID, { description: 'The mail, or the item of the queue that tells of it.' })
  itemId!: string;
}

@ObjectType({ description: 'What trying a mail again came to; whether it leaves is seen in the queue.' })
export class ResendMailPayload extends Payload {}
