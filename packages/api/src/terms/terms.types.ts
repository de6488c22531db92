import { GraphQLDate, GraphQLDateTimeISO, GraphQLURL } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CandidateType } from '../candidates/candidate.types.ts';
import { enumOf } from '../platform/graphql/enums.ts';
import { LanguageEnum } from '../platform/graphql/language.types.ts';
import { NodeType } from '../platform/graphql/node.types.ts';
import { PageInfo } from '../platform/graphql/page.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import type { Undertaking } from './terms-acceptance.entity.ts';
import type { ChangeKind, TermsChange } from './terms-changes.ts';

export const UndertakingEnum = enumOf<Undertaking>('Undertaking', 'What the candidate undertakes in the terms.', {
  NO_DIRECT_CONTACT: 'Not to contact directly a company presented in the company space.',
  FOLLOW_UP_INTRODUCTIONS: 'To follow an introduction up with a job interview.',
  CONFIDENTIALITY: 'To keep a company’s name, city and main activity confidential until they work together.',
  NO_PUBLIC_PROMOTION: 'Not to promote the profile publicly while it is active.',
});

@ObjectType('TermsText', { description: 'A version of the terms in one language.' })
export class TermsTextType {
  @Field(() => LanguageEnum, { description: 'The language.' })
  language!: string;

  @Field(() => String, { description: 'The title.' })
  title!: string;

  @Field(() => String, { description: 'The source, in Markdown.' })
  markdown!: string;

  @Field(() => String, { description: 'SHA-256, hexadecimal, of the canonical form: what an approval names.' })
  contentHash!: string;
}

@ObjectType('TermsVersion', { implements: NodeType, description: 'A published version of the terms; never changed, never removed.' })
export class TermsVersionType extends NodeType {
  @Field(() => Int, { description: 'Its number, from 1; 0 and below for documents from before, imported.' })
  number!: number;

  @Field(() => GraphQLDateTimeISO, { description: 'Since when it is published; of an imported document, the beginning of its own day.' })
  publishedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was imported; null for a version published here.' })
  importedAt?: Date | null;
}

export const ChangePartKindEnum = enumOf<ChangeKind>('TermsChangePartKind', 'What became of some words.', {
  KEPT: 'They stand in both.',
  ADDED: 'They are new.',
  REMOVED: 'They are gone.',
});

export const ChangeKindEnum = enumOf<TermsChange['kind']>('TermsChangeKind', 'What became of a paragraph.', {
  ADDED: 'It is new.',
  REMOVED: 'It is gone.',
  CHANGED: 'Some of its words changed.',
});

@ObjectType('TermsChangePart', { description: 'Some words of a paragraph that changed.' })
export class TermsChangePartType {
  @Field(() => ChangePartKindEnum, { description: 'What became of them.' })
  kind!: string;

  @Field(() => String, { description: 'The words, spaces included.' })
  text!: string;
}

@ObjectType('TermsChange', { description: 'A paragraph, heading or item that changed.' })
export class TermsChangeType {
  @Field(() => ChangeKindEnum, { description: 'What became of it.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'The heading it stands under; null at the very beginning.' })
  article?: string | null;

  @Field(() => [TermsChangePartType], { description: 'Its words in reading order, old and new.' })
  parts!: TermsChangePartType[];
}

@ObjectType('TermsChanges', { description: 'What changed from one version to another.' })
export class TermsChangesType {
  @Field(() => TermsVersionType, { description: 'The older version.' })
  since!: unknown;

  @Field(() => LanguageEnum, { description: 'The language compared in.' })
  language!: string;

  @Field(() => [TermsChangeType], { description: 'In the order of the text; empty where they say the same.' })
  changes!: TermsChangeType[];
}

@ObjectType('TermsCopy', { description: 'A file of the archive, as it was written when the version was published.' })
export class TermsCopyType {
  @Field(() => LanguageEnum, { description: 'Of the text in which language.' })
  language!: string;

  @Field(() => String, {
    description:
      'Its name: `canonical.json` (whose SHA-256 is the text’s hash), `terms.md`, `terms.pdf` (PDF/A-1b), `scan-01.pdf` and so on for what was scanned of it, and the signed note of them all.',
  })
  name!: string;

  @Field(() => GraphQLURL, { description: 'Where to fetch it.' })
  url!: string;

  @Field(() => String, { description: 'SHA-256, hexadecimal.' })
  sha256!: string;

  @Field(() => Int, { description: 'How large.' })
  bytes!: number;
}

@ObjectType('TermsTextPreview', { description: 'How a text would be shown.' })
export class TermsTextPreviewType {
  @Field(() => LanguageEnum, { description: 'The language.' })
  language!: string;

  @Field(() => String, { description: 'The title.' })
  title!: string;

  @Field(() => String, { description: 'The text as safe HTML.' })
  html!: string;

  @Field(() => String, { description: 'The hash it would have.' })
  contentHash!: string;

  @Field(() => [TermsChangeType], {
    description: 'What it changes of the version in force in that language; all of it where that has none.',
  })
  changes!: TermsChangeType[];
}

@ObjectType('TermsPreview', { description: 'A version that is not published yet.' })
export class TermsPreviewType {
  @Field(() => [TermsTextPreviewType], { description: 'Its texts.' })
  texts!: TermsTextPreviewType[];

  @Field(() => Int, { description: 'How many candidates would be asked to approve it.' })
  candidatesAsked!: number;
}

@ObjectType('TermsVersionEdge', { description: 'A version in a list.' })
export class TermsVersionEdge {
  @Field(() => TermsVersionType, { description: 'The version.' })
  node!: unknown;

  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string;
}

@ObjectType('TermsVersionConnection', { description: 'A page of versions, newest first.' })
export class TermsVersionConnection {
  @Field(() => [TermsVersionEdge], { description: 'Items with their cursors.' })
  edges!: TermsVersionEdge[];

  @Field(() => [TermsVersionType], { description: 'The items.' })
  nodes!: unknown[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many in all.' })
  totalCount!: number;
}

@ObjectType('TermsAcceptance', { implements: NodeType, description: 'A candidate’s approval of one exact text, consent by consent.' })
export class TermsAcceptanceType extends NodeType {
  @Field(() => LanguageEnum, { description: 'The language it was read in.' })
  language!: string;

  @Field(() => String, { description: 'The hash of the text approved.' })
  contentHash!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When.' })
  approvedAt!: Date;

  @Field(() => Boolean, { description: 'Whether the image is consented to.' })
  image!: boolean;

  @Field(() => Boolean, { description: 'Whether the voice is consented to.' })
  voice!: boolean;

  @Field(() => Boolean, { description: 'Whether payment is waived.' })
  waiver!: boolean;

  @Field(() => [UndertakingEnum], { description: 'What was undertaken.' })
  undertakings!: Undertaking[];
}

@InputType({ description: 'The text of a terms version in one language.' })
export class TermsTextInput {
  @Field(() => LanguageEnum, { description: 'The language; French is required.' })
  language!: 'fr' | 'en';

  @Field(() => String, { description: 'The title.' })
  title!: string;

  @Field(() => String, { description: 'The text, in Markdown.' })
  markdown!: string;
}

@InputType({ description: 'A version to publish, or to look at before.' })
export class PublishTermsInput {
  @Field(() => [TermsTextInput], { description: 'The version in each of its languages.' })
  texts!: TermsTextInput[];

  @Field(() => ID, { nullable: true, description: 'The version in force that it was written from; refused when another has come since.' })
  afterVersionId?: string | null;
}

@InputType({ description: 'A document from before the first version.' })
export class ImportTermsInput {
  @Field(() => [TermsTextInput], { description: 'The document, transcribed, in each of its languages.' })
  texts!: TermsTextInput[];

  @Field(() => GraphQLDate, { description: 'Its own date, before the first version published here.' })
  publishedOn!: Date;

  @Field(() => [ID], {
    nullable: true,
    description: 'Scans of it in their order, each sent before by `POST /terms/scans`: archived beside the transcription.',
  })
  scanIds?: string[] | null;
}

@ObjectType({ description: 'What became of an import.' })
export class ImportTermsPayload extends Payload {
  @Field(() => TermsVersionType, { nullable: true, description: 'The document, archived; null when refused.' })
  termsVersion?: unknown;
}

@ObjectType()
export class PublishTermsPayload extends Payload {
  @Field(() => TermsVersionType, { nullable: true, description: 'The version published; null when refused.' })
  termsVersion?: unknown;
}

@InputType()
export class ApproveTermsInput {
  @Field(() => ID, { description: 'The version shown; it must be the one in force.' })
  termsVersionId!: string;

  @Field(() => LanguageEnum, { description: 'The language shown.' })
  language!: 'fr' | 'en';

  @Field(() => String, { description: 'The hash of the text shown.' })
  contentHash!: string;

  @Field(() => Boolean, { description: 'Consent to the image. Refused, voice may still be consented to.' })
  image!: boolean;

  @Field(() => Boolean, { description: 'Consent to the voice. Refused as well, the profile has no clip.' })
  voice!: boolean;

  @Field(() => Boolean, { description: 'Waiver of any payment for image and voice.' })
  waiver!: boolean;

  @Field(() => [UndertakingEnum], { description: 'All four.' })
  undertakings!: Undertaking[];
}

@ObjectType()
export class ApproveTermsPayload extends Payload {
  @Field(() => TermsAcceptanceType, { nullable: true, description: 'The approval; null when refused.' })
  acceptance?: unknown;

  @Field(() => CandidateType, { nullable: true, description: 'The candidate, after it.' })
  candidate?: unknown;
}
