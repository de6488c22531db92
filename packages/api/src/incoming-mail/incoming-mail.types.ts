import type { Language } from '@jobprod/shared/language';
import type { DataRight } from '@jobprod/shared/mail-reading/read-request';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums.ts';
import { LanguageEnum } from '../platform/graphql/language.types.ts';
import { PageInfo } from '../platform/graphql/page.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import { AvailabilityEnum, ContractKindEnum } from '../profiles/profile.types.ts';
import type { Availability, ContractKind } from '../profiles/profile-elements.ts';
import { EducationInput, ExperienceInput, SpokenLanguageInput, WorkInput } from '../profiles/profile-inputs.types.ts';
import type { MailOutcome, MailPurpose, MailState, MailThingKind, MailWay } from './mail-life.ts';

export const MailStateEnum = enumOf<MailState>('MailState', 'Where a message that came in stands.', {
  RECEIVED: 'Kept, not read yet.',
  DONE: 'Settled by what it said.',
  TO_SORT: 'Waits for a member of staff.',
  FILED: 'Settled by a member of staff.',
});

export const MailPurposeEnum = enumOf<MailPurpose>('MailPurpose', 'What a message is about.', {
  CLIP_APPROVAL: 'An answer about a clip.',
  INTRODUCTION: 'An answer about an introduction.',
  RESTRICTION: 'Restricted diffusion.',
  IMAGE_RELEASE: 'Taking back the image release.',
  CONTACT: 'A letter to the other of a thread.',
  PREVIEW: 'A wish to see one’s clip.',
  RIGHTS: 'Rights over data.',
  DELIVERY: 'What mail programs say: not delivered, absent.',
  OTHER: 'Anything else.',
});

export const MailOutcomeEnum = enumOf<MailOutcome>('MailOutcome', 'What a message came to, or why it waits.', {
  ACTED: 'What it asked was done.',
  ASKED: 'It was unclear: its writer was asked.',
  REFUSED: 'Understood, not possible: its writer was told why.',
  CONFIRMATION_SENT: 'Not shown to be from whom it says: the address on file was asked to confirm.',
  CONFIRMED: 'Confirmed from the address on file, and done.',
  RIGHTS_REQUEST: 'A request over data: registered, for staff to answer.',
  AUTOMATIC: 'Written by a program.',
  BOUNCE: 'A mail came back, and which one is not shown.',
  BOUNCE_NOTED: 'A mail of ours came back: noted on it, and on its address.',
  UNREADABLE: 'Could not be taken apart.',
  NOT_ONE_SENDER: 'Names no author, or several.',
  UNKNOWN_SENDER: 'From nobody we know.',
  UNKNOWN_ADDRESS: 'To an answer’s address that is unknown, answered or over.',
  NOT_THEIR_ADDRESS: 'To an answer’s address made for somebody else.',
  NOT_AUTHENTIC: 'Not shown to be from whom it says.',
  REPLAYED: 'Sent before: somebody sends it again.',
  NOT_UNDERSTOOD: 'Authentic, and not understood.',
  TOO_MANY: 'One of so many in a day that a program must write them: not answered (no loop ever starts).',
});

export const DataRightEnum = enumOf<DataRight>('DataRight', 'A right over one’s data.', {
  ACCESS: 'To be given what is held.',
  RECTIFICATION: 'To have it corrected, completed or updated.',
  LOCKING: 'To have it hidden and frozen.',
  ERASURE: 'To have it deleted.',
  OBJECTION: 'To object to its use.',
});

export const MailWayEnum = enumOf<MailWay>('MailWay', 'How a message came in.', {
  smtp: 'Handed to our own door.',
  hook: 'Handed in by a hosted service.',
  mailbox: 'Written in the development mailbox.',
});

@ObjectType('MailFile', {
  description: 'Something attached to a message. Its name and kind are what its sender says; nothing of it is opened or shown.',
})
export class MailFileType {
  @Field(() => String, { description: 'Its name; empty for none.' })
  name!: string;

  @Field(() => String, { description: 'The kind it is said to be of, as a media type.' })
  contentType!: string;

  @Field(() => Int, { description: 'How long it is, in bytes.' })
  bytes!: number;
}

@ObjectType('MailReading', { description: 'What was read of a message. All of it is what its sender says.' })
export class MailReadingType {
  @Field(() => String, { description: 'Whom it says it is from.' })
  from!: string;

  @Field(() => String, { description: 'The name they give; empty for none.' })
  fromName!: string;

  @Field(() => [String], {
    description:
      'The addresses it was delivered to. One that answers a question, or that mails come back to, is masked (`r-…@`): whoever knows it could answer.',
  })
  to!: readonly string[];

  @Field(() => String, { description: 'Its subject; empty for none. Such addresses are masked in it.' })
  subject!: string;

  @Field(() => String, {
    description:
      'What was newly written: without quotations and signature, such addresses masked. Where nothing was, the message it passes on.',
  })
  text!: string;
}

@ObjectType('MailVerdict', { description: 'Whether a message is from whom it says.' })
export class MailVerdictType {
  @Field(() => String, { description: 'Who checked: ourselves, relay, or mailbox in development.' })
  by!: string;

  @Field(() => String, { description: 'SPF.' })
  spf!: string;

  @Field(() => String, { description: 'DKIM: pass where an aligned signature holds.' })
  dkim!: string;

  @Field(() => String, { description: 'DMARC.' })
  dmarc!: string;

  @Field(() => String, { description: 'ARC.' })
  arc!: string;

  @Field(() => Boolean, { description: 'Whether its author’s domain stands behind it.' })
  isAuthentic!: boolean;
}

@ObjectType('IncomingMail', { description: 'A message that came in, for the staff who sort mail.' })
export class IncomingMailType {
  @Field(() => GraphQLDateTimeISO, { description: 'When it was kept.' })
  receivedAt!: Date;

  @Field(() => MailWayEnum, { description: 'How it came in.' })
  via!: string;

  @Field(() => Int, { description: 'How many times the same message came.' })
  copies!: number;

  @Field(() => MailStateEnum, { description: 'Where it stands.' })
  state!: string;

  @Field(() => MailPurposeEnum, { nullable: true, description: 'What it is about, as far as known; null until it is read.' })
  purpose?: string | null;

  @Field(() => DataRightEnum, {
    nullable: true,
    description: 'The right over data it seems to claim; null where it names none, or several.',
  })
  right?: string | null;

  @Field(() => MailOutcomeEnum, { nullable: true, description: 'What it came to, or why it waits; null until it is read.' })
  outcome?: string | null;

  @Field(() => MailVerdictType, { nullable: true, description: 'Whether it is from whom it says; null until it is read.' })
  verdict?: unknown;
}

@ObjectType('IncomingMailEdge')
export class IncomingMailEdge {
  @Field(() => IncomingMailType, { description: 'The message.' })
  node!: unknown;

  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string;
}

@ObjectType('IncomingMailConnection', { description: 'A page of messages, newest first.' })
export class IncomingMailConnection {
  @Field(() => [IncomingMailEdge], { description: 'Items with their cursors.' })
  edges!: IncomingMailEdge[];

  @Field(() => [IncomingMailType], { description: 'The items.' })
  nodes!: unknown[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many in all.' })
  totalCount!: number;
}

export const MailThingKindEnum = enumOf<MailThingKind>('MailThingKind', 'What a message can be filed to.', {
  CLIP_VERSION: 'One version of a clip.',
  INTRODUCTION: 'An introduction.',
  CONTACT: 'The letters of a company and a candidate.',
  PROFILE: 'A profile, for its diffusion.',
  IMAGE_RELEASE: 'An image release.',
});

@ObjectType('MailThing', { description: 'Something a message can be about, for the staff who sort mail.' })
export class MailThingType {
  @Field(() => MailThingKindEnum, { description: 'What kind of thing.' })
  kind!: string;

  @Field(() => String, {
    description: 'As staff know it: a clip’s title, a company and a profile’s reference, that reference alone; empty for an image release.',
  })
  title!: string;

  @Field(() => Int, { nullable: true, description: 'The number of the version; null for anything but a clip.' })
  number?: number | null;

  @Field(() => GraphQLDateTimeISO, { description: 'When it began: rendered, asked for, first written, made, given.' })
  at!: Date;
}

@InputType()
export class FileMailInput {
  @Field(() => ID, { description: 'Which message.' })
  mailId!: string;

  @Field(() => MailPurposeEnum, { description: 'What it is about.' })
  purpose!: MailPurpose;

  @Field(() => ID, { nullable: true, description: 'Which one, of its `things` of that purpose; none in particular when absent.' })
  thingId?: string | null;
}

@ObjectType()
export class FileMailPayload extends Payload {
  @Field(() => IncomingMailType, { nullable: true, description: 'The message; null when refused.' })
  mail?: unknown;
}

@InputType()
export class AnswerMailInput {
  @Field(() => ID, { description: 'Which message.' })
  mailId!: string;

  @Field(() => String, { description: 'The answer.' })
  text!: string;
}

@ObjectType()
export class AnswerMailPayload extends Payload {
  @Field(() => IncomingMailType, { nullable: true, description: 'The message; null when refused.' })
  mail?: unknown;
}

@InputType()
export class AskAboutMailInput {
  @Field(() => ID, { description: 'Which message.' })
  mailId!: string;

  @Field(() => MailPurposeEnum, { nullable: true, description: 'What to ask about; what it seems to be about when absent.' })
  about?: MailPurpose | null;

  @Field(() => ID, {
    nullable: true,
    description: 'About which one, of its `things` of that purpose; the newest question that is open when absent.',
  })
  thingId?: string | null;
}

@InputType()
export class RectifyByMailInput {
  @Field(() => ID, { description: 'Which message asked for it.' })
  mailId!: string;

  @Field(() => String, { description: 'The first name as it is right.' })
  firstName!: string;

  @Field(() => String, { description: 'The surname as it is right.' })
  lastName!: string;

  @Field(() => LanguageEnum, { nullable: true, description: 'The language they want to be written to in; unchanged when absent.' })
  language?: Language | null;

  @Field(() => String, { nullable: true, description: 'The job looked for, as their page is to say it; unchanged when absent.' })
  headline?: string | null;

  @Field(() => String, { nullable: true, description: 'Who they are at work, as their page is to say it; unchanged when absent.' })
  summary?: string | null;

  @Field(() => [String], { nullable: true, description: 'Their skills; unchanged when absent.' })
  skills?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Where they want to work; unchanged when absent.' })
  places?: string[] | null;

  @Field(() => [ExperienceInput], { nullable: true, description: 'The jobs they held, all of them; unchanged when absent.' })
  experiences?: ExperienceInput[] | null;

  @Field(() => [EducationInput], { nullable: true, description: 'What they learned, all of it; unchanged when absent.' })
  educations?: EducationInput[] | null;

  @Field(() => [SpokenLanguageInput], { nullable: true, description: 'The languages they speak, all of them; unchanged when absent.' })
  spokenLanguages?: SpokenLanguageInput[] | null;

  @Field(() => AvailabilityEnum, {
    nullable: true,
    description: 'From when they could begin; nothing said of it when null, unchanged when absent.',
  })
  availability?: Availability | null;

  @Field(() => [ContractKindEnum], { nullable: true, description: 'Under which contracts; unchanged when absent.' })
  contractKinds?: ContractKind[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The pay they wish, in euros gross a year; nothing said of it when null, unchanged when absent.',
  })
  salaryWish?: number | null;

  @Field(() => [WorkInput], {
    nullable: true,
    description: 'The pieces of work they show, all of them, with pictures of theirs that stand there; unchanged when absent.',
  })
  portfolio?: WorkInput[] | null;
}

@ObjectType()
export class RectifyByMailPayload extends Payload {
  @Field(() => IncomingMailType, { nullable: true, description: 'The message; null when refused.' })
  mail?: unknown;
}

@ObjectType()
export class AskAboutMailPayload extends Payload {
  @Field(() => IncomingMailType, { nullable: true, description: 'The message; null when refused.' })
  mail?: unknown;
}
