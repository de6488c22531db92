import { GraphQLDateTimeISO, GraphQLEmailAddress } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ViewerType } from '../authentication/authentication.types.ts';
import { enumOf } from '../platform/graphql/enums.ts';
import { NodeType } from '../platform/graphql/node.types.ts';
import { PageInfo } from '../platform/graphql/page.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import type { CompanyState } from './membership.ts';

export const CompanyStateEnum = enumOf<CompanyState>('CompanyState', 'Where a company stands with the network.', {
  ACTIVE: 'A member: its people search, consult, contact and ask for introductions.',
  SUSPENDED: 'Taken out by JobProd; its people have no access.',
  LEFT: 'Gone of its own accord; its people have no access.',
});

@ObjectType('Company', {
  implements: NodeType,
  description:
    'A company of the network. A candidate reads it only where it was named to them, and keeps its name, city and main activity to themselves (terms, article 5).',
})
export class CompanyType extends NodeType {
  @Field(() => String, { description: 'Its name; confidential.' })
  name!: string;

  @Field(() => String, { description: 'Its city; confidential.' })
  city!: string;

  @Field(() => String, { description: 'What it mainly does; confidential.' })
  mainActivity!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its nine-digit number, for colleagues and staff; null when not given, or for anyone else.',
  })
  siren?: string | null;
}

@ObjectType('CompanyEdge', { description: 'A company and its place in the list.' })
export class CompanyEdge {
  @Field(() => CompanyType, { description: 'The company.' })
  node!: unknown;

  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string;
}

@ObjectType('CompanyConnection', { description: 'A page of companies, the latest selected first.' })
export class CompanyConnection {
  @Field(() => [CompanyEdge], { description: 'Items with their cursors.' })
  edges!: CompanyEdge[];

  @Field(() => [CompanyType], { description: 'The items.' })
  nodes!: unknown[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many in all.' })
  totalCount!: number;
}

@InputType({ description: 'A company to take into the network.' })
export class SelectCompanyInput {
  @Field(() => String, { description: 'Its name (160 characters).' })
  name!: string;

  @Field(() => String, { description: 'Its city (160 characters).' })
  city!: string;

  @Field(() => String, { description: 'What it mainly does (160 characters).' })
  mainActivity!: string;

  @Field(() => String, { nullable: true, description: 'Its nine-digit number; checked when given.' })
  siren?: string | null;

  @Field(() => String, { description: 'Why it is selected; kept among staff and in the register (1,000 characters).' })
  reason!: string;
}

@ObjectType({ description: 'What selecting a company came to.' })
export class SelectCompanyPayload extends Payload {
  @Field(() => CompanyType, { nullable: true, description: 'The member; null when refused.' })
  company?: unknown;
}

@InputType({ description: 'A member to take out of the network.' })
export class SuspendCompanyInput {
  @Field(() => ID, { description: 'The company.' })
  companyId!: string;

  @Field(() => String, { description: 'Why; kept among staff and in the register (1,000 characters).' })
  reason!: string;
}

@ObjectType({ description: 'What suspending a company came to.' })
export class SuspendCompanyPayload extends Payload {
  @Field(() => CompanyType, { nullable: true, description: 'The company as it stands; null when refused.' })
  company?: unknown;
}

@InputType({ description: 'A member that goes of its own accord.' })
export class CloseCompanyInput {
  @Field(() => ID, { description: 'The company.' })
  companyId!: string;

  @Field(() => String, { description: 'What it said; kept among staff and in the register (1,000 characters).' })
  reason!: string;
}

@ObjectType({ description: 'What closing a company’s access came to.' })
export class CloseCompanyPayload extends Payload {
  @Field(() => CompanyType, { nullable: true, description: 'The company as it stands; null when refused.' })
  company?: unknown;
}

@InputType({ description: 'Who becomes a recruiter by an invitation.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The token of the mail’s link.' })
  token!: string;

  @Field(() => String, { description: 'First name (80 characters).' })
  firstName!: string;

  @Field(() => String, { description: 'Surname (80 characters).' })
  lastName!: string;
}

@ObjectType({ description: 'What accepting an invitation came to.' })
export class AcceptInvitationPayload extends Payload {
  @Field(() => ViewerType, { nullable: true, description: 'Who is signed in now; null when refused.' })
  viewer?: unknown;
}

@ObjectType('InvitationPreview', { description: 'What the holder of an invitation mail sees before accepting.' })
export class InvitationPreviewType {
  @Field(() => String, { description: 'The company that awaits them.' })
  companyName!: string;

  @Field(() => GraphQLEmailAddress, { description: 'The address the invitation is for.' })
  email!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'Until when it can be accepted.' })
  expiresAt!: Date;
}
