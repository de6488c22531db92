import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CandidateType } from '../candidates/candidate.types.ts';
import { enumOf } from '../platform/graphql/enums.ts';
import { LanguageEnum } from '../platform/graphql/language.types.ts';
import { NodeType } from '../platform/graphql/node.types.ts';
import { PageInfo } from '../platform/graphql/page.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import type { Undertaking } from './terms-acceptance.entity.ts';

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
  @Field(() => Int, { description: 'Its number, from 1.' })
  number!: number;

  @Field(() => GraphQLDateTimeISO, { description: 'Since when it is published.' })
  publishedAt!: Date;
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

@InputType()
export class PublishTermsInput {
  @Field(() => [TermsTextInput], { description: 'The version in each of its languages.' })
  texts!: TermsTextInput[];
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
