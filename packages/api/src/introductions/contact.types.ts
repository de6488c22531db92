import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums.ts';
import { NodeType } from '../platform/graphql/node.types.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import { ContractKindEnum, ProfileType } from '../profiles/profile.types.ts';
import type { ContractKind } from '../profiles/profile-elements.ts';
import type { AttachmentKind } from './attachment-kinds.ts';
import type { Side } from './side.ts';

export const ContactSideEnum = enumOf<Side>('ContactSide', 'One of the two between whom contacts and introductions happen.', {
  CANDIDATE: 'The candidate.',
  COMPANY: 'The company, by its recruiter.',
});

@ObjectType('JobBrief', { description: 'What a candidate is told of the job.' })
export class JobBriefType {
  @Field(() => String, { description: 'The role.' })
  role!: string;

  @Field(() => String, { description: 'Where.' })
  place!: string;

  @Field(() => ContractKindEnum, { description: 'Under which contract.' })
  contractKind!: ContractKind;

  @Field(() => String, { description: 'For what pay, as the recruiter says it.' })
  pay!: string;
}

@InputType({ description: 'The job a recruiter writes about; each part says something (160 characters).' })
export class JobBriefInput {
  @Field(() => String, { description: 'The role.' })
  role!: string;

  @Field(() => String, { description: 'Where.' })
  place!: string;

  @Field(() => ContractKindEnum, { description: 'Under which contract.' })
  contractKind!: ContractKind;

  @Field(() => String, { description: 'For what pay, or within what range.' })
  pay!: string;
}

export const ContactAttachmentKindEnum = enumOf<AttachmentKind>('ContactAttachmentKind', 'What a file of a thread is, by its own bytes.', {
  PDF: 'A PDF.',
  DOCX: 'A text, by Word.',
  XLSX: 'A spreadsheet, by Excel.',
  PPTX: 'Slides, by PowerPoint.',
  ODT: 'A text, OpenDocument.',
  IMAGE: 'A picture, drawn anew: a JPEG.',
});

@ObjectType('ContactAttachment', { description: 'A file that went with a message of a thread.' })
export class ContactAttachmentType {
  @Field(() => ID, { description: 'What it was named by.' })
  id!: string;

  @Field(() => ContactAttachmentKindEnum, { description: 'What it is.' })
  kind!: AttachmentKind;

  @Field(() => String, { description: 'As its sender called it, with the ending of what it is.' })
  name!: string;

  @Field(() => Int, { description: 'Its size in bytes, as it is handed over.' })
  bytes!: number;
}

@ObjectType('ContactMessage', { implements: NodeType, description: 'A message of a thread.' })
export class ContactMessageType extends NodeType {
  @Field(() => ContactSideEnum, { description: 'Who wrote it.' })
  from!: Side;

  @Field(() => String, { description: 'What they wrote; plain text.' })
  text!: string;

  @Field(() => JobBriefType, { nullable: true, description: 'The job it presents; null for a reply.' })
  jobBrief?: unknown;

  @Field(() => GraphQLDateTimeISO, { description: 'When.' })
  sentAt!: Date;

  @Field(() => [ContactAttachmentType], { description: 'The files that went with it.' })
  attachments!: unknown[];
}

@ObjectType('Contact', {
  implements: NodeType,
  description:
    'What a company and a candidate write to each other through JobProd, both addresses private; read by the two of them and the network manager.',
})
export class ContactType extends NodeType {
  @Field(() => JobBriefType, { description: 'The job the company last wrote about.' })
  jobBrief!: unknown;

  @Field(() => GraphQLDateTimeISO, { description: 'When the company first wrote.' })
  startedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When the candidate put an end to it; null while it is open.' })
  stoppedAt?: Date | null;
}

@InputType({ description: 'A first word to a candidate, or a new job to tell of.' })
export class ContactCandidateInput {
  @Field(() => ID, { description: 'The profile, consulted before.' })
  profileId!: string;

  @Field(() => String, { description: 'What to write (4,000 characters).' })
  text!: string;

  @Field(() => JobBriefInput, { description: 'The job it is about.' })
  jobBrief!: JobBriefInput;
}

@ObjectType({ description: 'What writing to a candidate came to.' })
export class ContactCandidatePayload extends Payload {
  @Field(() => ContactType, { nullable: true, description: 'The thread; null when refused.' })
  contact?: unknown;

  @Field(() => ProfileType, { nullable: true, description: 'The profile; null when refused.' })
  profile?: unknown;
}

@InputType({ description: 'A word more in a thread.' })
export class ReplyToContactInput {
  @Field(() => ID, { description: 'The thread.' })
  contactId!: string;

  @Field(() => String, { description: 'What to write (4,000 characters).' })
  text!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Files to send with it, as `POST /contact/attachments` answered, each once (5). Null for none.',
  })
  attachmentIds?: string[] | null;
}

@ObjectType({ description: 'What replying came to.' })
export class ReplyToContactPayload extends Payload {
  @Field(() => ContactType, { nullable: true, description: 'The thread; null when refused.' })
  contact?: unknown;
}

@InputType({ description: 'A thread to put an end to.' })
export class StopContactInput {
  @Field(() => ID, { description: 'The thread.' })
  contactId!: string;
}

@ObjectType({ description: 'What putting an end to a thread came to.' })
export class StopContactPayload extends Payload {
  @Field(() => ContactType, { nullable: true, description: 'The thread as it stands; null when refused.' })
  contact?: unknown;
}
