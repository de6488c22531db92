import { GraphQLDateTimeISO, GraphQLEmailAddress } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import type { EmailChangeState, MailboxSide } from './email-change-life.ts';
import type { IdentityProof, MailboxRecoveryState } from './mailbox-recovery-life.ts';

export const EmailChangeStateEnum = enumOf<EmailChangeState>('EmailChangeState', 'Where a change of address stands.', {
  ASKED: 'Waits for the mailboxes that have not confirmed yet.',
  DONE: 'Both confirmed: the address has changed.',
  TAKEN_BACK: 'Taken back by the candidate.',
  REPLACED: 'Another was asked for, or the address changed in another way.',
  EXPIRED: 'Not confirmed by both in time.',
  NOT_POSSIBLE: 'Both confirmed, and the address had become another account’s.',
});

export const MailboxSideEnum = enumOf<MailboxSide>('MailboxSide', 'Which mailbox a link was sent to.', {
  OLD: 'The one that is the key until now.',
  NEW: 'The one that is to be the key.',
});

export const MailboxRecoveryStateEnum = enumOf<MailboxRecoveryState>('MailboxRecoveryState', 'Where a lost mailbox’s case stands.', {
  ASKED: 'The new mailbox has not confirmed yet.',
  TO_DECIDE: 'Waits for staff.',
  ACCEPTED: 'Identity established: the waiting time runs.',
  REFUSED: 'Refused, or doubted again during the waiting time.',
  STOPPED: 'Stopped by someone who reads at the old address, or is signed in.',
  EXPIRED: 'The new mailbox never confirmed.',
  DONE: 'The address has changed.',
  NOT_POSSIBLE: 'At the end of the waiting time the address was another account’s, or the account closed.',
});

export const IdentityProofEnum = enumOf<IdentityProof>('IdentityProof', 'How staff made sure of who asks. No copy of any paper is kept.', {
  VIDEO_CALL: 'By video, an identity paper shown to the camera.',
  IN_PERSON: 'On the spot, an identity paper shown.',
  RECOGNISED: 'Recognised by someone of JobProd who has met them.',
  RECEIPT: 'They brought a signed receipt of ours, and it verifies.',
  KNOWN_FACTS: 'They know what only the account’s owner can know.',
});

@ObjectType('EmailChange', { description: 'A candidate’s wish to sign in, and be written to, at another address.' })
export class EmailChangeType {
  @Field(() => EmailChangeStateEnum, { description: 'Where it stands.' })
  state!: EmailChangeState;

  @Field(() => GraphQLEmailAddress, { description: 'The address it is about.' })
  newEmail!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was asked for.' })
  askedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { description: 'Until when both can confirm.' })
  expiresAt!: Date;
}

@ObjectType('EmailChangeLink', { description: 'What a mail’s link about a change of address is about. Reading it decides nothing.' })
export class EmailChangeLinkType {
  @Field(() => MailboxSideEnum, { description: 'Which mailbox the link was sent to.' })
  side!: MailboxSide;

  @Field(() => GraphQLEmailAddress, { description: 'The address that is to be the key.' })
  newEmail!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'Until when it can be confirmed.' })
  expiresAt!: Date;

  @Field(() => Boolean, { description: 'Whether this mailbox has confirmed already; the other one has not.' })
  isConfirmed!: boolean;
}

@ObjectType('MailboxRecovery', { description: 'Somebody who lost the mailbox of their account asks to be let in by another.' })
export class MailboxRecoveryType {
  @Field(() => MailboxRecoveryStateEnum, { description: 'Where it stands.' })
  state!: MailboxRecoveryState;

  @Field(() => GraphQLEmailAddress, { description: 'The address they say is theirs.' })
  oldEmail!: string;

  @Field(() => GraphQLEmailAddress, { description: 'The address they read, and confirmed.' })
  newEmail!: string;

  @Field(() => String, { description: 'What they wrote.' })
  words!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When they asked.' })
  askedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When their new mailbox confirmed; null until it has.' })
  confirmedAt?: Date | null;

  @Field(() => IdentityProofEnum, { nullable: true, description: 'How staff made sure of who asks; null until they have.' })
  established?: IdentityProof | null;

  @Field(() => String, { nullable: true, description: 'What staff did to make sure, in their words; null until they have.' })
  establishedWords?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused; null where it was not.' })
  reason?: string | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When staff decided; null until they have.' })
  decidedAt?: Date | null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When the address changes unless somebody stops it; null until accepted.',
  })
  dueAt?: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it ended, one way or another; null while it runs.' })
  endedAt?: Date | null;
}

@ObjectType('RunningRecovery', { description: 'A recovery under way, as the account’s owner sees it: they can stop it until it is due.' })
export class RunningRecoveryType {
  @Field(() => GraphQLEmailAddress, { description: 'The address that is to be the key.' })
  newEmail!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When the address changes unless somebody stops it.' })
  dueAt!: Date;
}

@ObjectType('RecoveryToConfirm', { description: 'What the link in the mail to the new address is about. Reading it decides nothing.' })
export class RecoveryToConfirmType {
  @Field(() => GraphQLEmailAddress, { description: 'The address to confirm.' })
  newEmail!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'Until when.' })
  confirmUntil!: Date;
}

@InputType({ description: 'The address a candidate wants to sign in with from now on.' })
export class ChangeEmailInput {
  @Field(() => GraphQLEmailAddress, { description: 'The new address.' })
  newEmail!: string;
}

@ObjectType({ description: 'A change of address that waits for both mailboxes; the same whether or not the address is known here.' })
export class ChangeEmailPayload extends Payload {
  @Field(() => EmailChangeType, { nullable: true, description: 'What waits for both mailboxes; null when refused.' })
  emailChange?: unknown;
}

@InputType({ description: 'A mailbox’s yes.' })
export class ConfirmEmailChangeInput {
  @Field(() => String, { description: 'What the mail’s link carries after its #.' })
  token!: string;
}

@ObjectType({ description: 'What a confirmation came to.' })
export class ConfirmEmailChangePayload extends Payload {
  @Field(() => EmailChangeStateEnum, {
    nullable: true,
    description: '`ASKED`: the other mailbox has not confirmed yet. Null when refused.',
  })
  state?: EmailChangeState | null;
}

@InputType({ description: 'A wish to take back.' })
export class TakeBackEmailChangeInput {
  @Field(() => String, {
    nullable: true,
    description: 'What the link in the mail to the old address carries after its #; absent when signed in.',
  })
  token?: string | null;
}

@ObjectType({ description: 'What taking it back came to.' })
export class TakeBackEmailChangePayload extends Payload {
  @Field(() => EmailChangeStateEnum, { nullable: true, description: 'Where it stands; null when refused.' })
  state?: EmailChangeState | null;
}

@InputType({ description: 'What somebody says who lost the mailbox of their account.' })
export class RequestMailboxRecoveryInput {
  @Field(() => GraphQLEmailAddress, { description: 'The address of the account.' })
  oldEmail!: string;

  @Field(() => GraphQLEmailAddress, { description: 'An address they read.' })
  newEmail!: string;

  @Field(() => String, { description: 'What happened, in a few words (1,000 characters). No papers, no numbers.' })
  words!: string;
}

@ObjectType({ description: 'The same whoever exists: a mail went to the new address.' })
export class RequestMailboxRecoveryPayload extends Payload {
  @Field(() => GraphQLEmailAddress, { nullable: true, description: 'Where the mail went; null when refused.' })
  sentTo?: string | null;
}

@InputType({ description: 'The new mailbox’s yes.' })
export class ConfirmMailboxRecoveryInput {
  @Field(() => String, { description: 'What the mail’s link carries after its #.' })
  token!: string;
}

@ObjectType({ description: 'What confirming it came to.' })
export class ConfirmMailboxRecoveryPayload extends Payload {
  @Field(() => MailboxRecoveryStateEnum, { nullable: true, description: 'Where it stands; null when refused.' })
  state?: MailboxRecoveryState | null;
}

@InputType({ description: 'How staff made sure of who asks. There is no address in it: that was confirmed by its mailbox.' })
export class AcceptMailboxRecoveryInput {
  @Field(() => ID, { description: 'The case.' })
  recoveryId!: string;

  @Field(() => IdentityProofEnum, { description: 'How.' })
  established!: IdentityProof;

  @Field(() => String, { description: 'What was done to make sure, without copying any paper (1,000 characters).' })
  words!: string;
}

@ObjectType({ description: 'An accepted case.' })
export class AcceptMailboxRecoveryPayload extends Payload {
  @Field(() => MailboxRecoveryType, { nullable: true, description: 'The case; null when refused.' })
  recovery?: unknown;
}

@InputType({ description: 'A case that staff do not accept, or doubt again.' })
export class RefuseMailboxRecoveryInput {
  @Field(() => ID, { description: 'The case.' })
  recoveryId!: string;

  @Field(() => String, { description: 'Why; told to whoever asked (1,000 characters).' })
  reason!: string;
}

@ObjectType({ description: 'A refused case.' })
export class RefuseMailboxRecoveryPayload extends Payload {
  @Field(() => MailboxRecoveryType, { nullable: true, description: 'The case; null when refused.' })
  recovery?: unknown;
}

@InputType({ description: '“This was not me.”' })
export class StopMailboxRecoveryInput {
  @Field(() => String, {
    nullable: true,
    description: 'What the link in the mail to the old address carries after its #; absent when signed in.',
  })
  token?: string | null;
}

@ObjectType({ description: 'What stopping it came to.' })
export class StopMailboxRecoveryPayload extends Payload {
  @Field(() => MailboxRecoveryStateEnum, { nullable: true, description: 'Where it stands; null when refused.' })
  state?: MailboxRecoveryState | null;
}
