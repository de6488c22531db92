import { GraphQLDate, GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ContactType } from '../introductions/contact.types.ts';
import { enumOf } from '../platform/graphql/enums.ts';
import { NodeType } from '../platform/graphql/node.types.ts';
import { PageInfo } from '../platform/graphql/page.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import type { ApproachMeans, ReportDecision, ReportGround, ReportKind } from './report-facts.ts';

export const ReportKindEnum = enumOf<ReportKind>('ReportKind', 'What is reported.', {
  CONTACT: 'What a company writes to a candidate, by the candidate.',
  DIRECT_APPROACH: 'That a candidate approached a company directly, by the company.',
});
export const ReportGroundEnum = enumOf<ReportGround>('ReportGround', 'What a candidate finds wrong with what is written to them.', {
  NOT_A_JOB: 'It is not about a job.',
  MISLEADING: 'The job is not what it was said to be.',
  ASKS_MONEY: 'They are asked for money, or for papers one is paid with.',
  DISCRIMINATION: 'It discriminates, or asks what no recruiter may ask.',
  INSISTENT: 'It insists, or is disrespectful.',
  OTHER: 'Something else.',
});
export const ApproachMeansEnum = enumOf<ApproachMeans>('ApproachMeans', 'How a company was approached.', {
  EMAIL: 'By e-mail.',
  PHONE: 'By telephone.',
  SOCIAL_NETWORK: 'On a social network.',
  IN_PERSON: 'In person.',
  OTHER: 'Otherwise.',
});
export const ReportDecisionEnum = enumOf<ReportDecision>('ReportDecision', 'What a person of the staff decided of a report.', {
  UPHELD: 'It was right: a thread is stopped, an undertaking called to mind.',
  NOT_UPHELD: 'There is nothing to it.',
});

@ObjectType('Report', {
  implements: NodeType,
  description: 'What one side reports of the other; read by the side that made it and the network manager.',
})
export class ReportType extends NodeType {
  @Field(() => ReportKindEnum, { description: 'What is reported.' })
  kind!: ReportKind;

  @Field(() => ReportGroundEnum, { nullable: true, description: 'What is wrong with a contact; null for a direct approach.' })
  ground?: ReportGround | null;

  @Field(() => ApproachMeansEnum, { nullable: true, description: 'How the company was approached; null for a contact.' })
  means?: ApproachMeans | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'The day of the approach; null for a contact.' })
  approachedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Who approached, as the company knows them; null for a contact.' })
  who?: string | null;

  @Field(() => String, { nullable: true, description: 'The reference of their profile, as the company gave it; null for none.' })
  profileReference?: string | null;

  @Field(() => String, { description: 'What happened; plain text.' })
  words!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was reported.' })
  reportedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When a person decided; null until then.' })
  decidedAt?: Date | null;

  @Field(() => ReportDecisionEnum, { nullable: true, description: 'What they decided; null until then.' })
  decision?: ReportDecision | null;

  @Field(() => String, { nullable: true, description: 'Their answer to who reported it; null until then.' })
  answer?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, among staff; null for anyone else, and until then.' })
  reason?: string | null;
}

@ObjectType('ReportEdge', { description: 'A report and its place in the list.' })
export class ReportEdge {
  @Field(() => ReportType, { description: 'The report.' })
  node!: unknown;

  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string;
}

@ObjectType('ReportConnection', { description: 'A page of reports, the latest first.' })
export class ReportConnection {
  @Field(() => [ReportEdge], { description: 'Items with their cursors.' })
  edges!: ReportEdge[];

  @Field(() => [ReportType], { description: 'The items.' })
  nodes!: unknown[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many in all, of those the viewer may see.' })
  totalCount!: number;
}

@InputType({ description: 'What a candidate reports of a thread.' })
export class ReportContactInput {
  @Field(() => ID, { description: 'The thread.' })
  contactId!: string;

  @Field(() => ReportGroundEnum, { description: 'What is wrong.' })
  ground!: ReportGround;

  @Field(() => String, { description: 'What happened (1,000 characters).' })
  words!: string;
}

@ObjectType({ description: 'What reporting a thread came to.' })
export class ReportContactPayload extends Payload {
  @Field(() => ContactType, { nullable: true, description: 'The thread; null when refused.' })
  contact?: unknown;
}

@InputType({ description: 'That somebody approached the company directly.' })
export class ReportDirectApproachInput {
  @Field(() => ApproachMeansEnum, { description: 'How.' })
  means!: ApproachMeans;

  @Field(() => GraphQLDate, { description: 'The day; today at the latest.' })
  approachedOn!: Date;

  @Field(() => String, { description: 'Who: the name or address they gave (160 characters).' })
  who!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The reference of their profile, where it is known. Whether it is anyone’s is not told.',
  })
  profileReference?: string | null;

  @Field(() => String, { description: 'What happened (1,000 characters).' })
  words!: string;
}

@ObjectType({ description: 'What reporting a direct approach came to.' })
export class ReportDirectApproachPayload extends Payload {
  @Field(() => ReportType, { nullable: true, description: 'The report; null when refused.' })
  report?: unknown;
}

@InputType({ description: 'What a person of the staff decides of a report.' })
export class DecideReportInput {
  @Field(() => ID, { description: 'The report.' })
  reportId!: string;

  @Field(() => ReportDecisionEnum, { description: 'What they decide.' })
  decision!: ReportDecision;

  @Field(() => String, { description: 'Why (1,000 characters); kept among staff.' })
  reason!: string;

  @Field(() => String, { description: 'To who reported it (4,000 characters); mailed to them.' })
  answer!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of a direct approach, the reference of the profile of who made it, where staff found out; null leaves it as it is.',
  })
  profileReference?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Of a direct approach, that it was not whose reference the company gave, and nobody known: they are told nothing.',
  })
  isSomebodyElse!: boolean;
}

@ObjectType({ description: 'What deciding came to.' })
export class DecideReportPayload extends Payload {
  @Field(() => ReportType, { nullable: true, description: 'The report; null when refused.' })
  report?: unknown;
}
