import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums.ts';
import { NodeType } from '../platform/graphql/node.types.ts';
import { PageInfo } from '../platform/graphql/page.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import type { DisputeSide, DisputeState } from './dispute-life.ts';

export const DisputeStateEnum = enumOf<DisputeState>('DisputeState', 'Where a dispute stands.', {
  OPEN: 'Being talked over; its evidence is frozen.',
  SETTLED: 'Settled amicably, by a proposal of one side that the other accepted.',
  NOT_SETTLED: 'Ended without agreement: the courts of Paris may be turned to.',
});
export const DisputeSideEnum = enumOf<DisputeSide>('DisputeSide', 'One of the two sides of a dispute.', {
  PARTY: 'The candidate, or the company.',
  JOBPROD: 'JobProd.',
});

@ObjectType('DisputeMessage', { implements: NodeType, description: 'A word in a dispute.' })
export class DisputeMessageType extends NodeType {
  @Field(() => DisputeSideEnum, { description: 'Who wrote it.' })
  from!: DisputeSide;

  @Field(() => String, { description: 'What they wrote; plain text.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether it proposes how to settle the dispute.' })
  isProposal!: boolean;

  @Field(() => GraphQLDateTimeISO, { description: 'When.' })
  sentAt!: Date;
}

@ObjectType('Dispute', { implements: NodeType, description: 'A disagreement between JobProd and one party, for the two of them.' })
export class DisputeType extends NodeType {
  @Field(() => String, { description: 'What it goes by.' })
  reference!: string;

  @Field(() => String, { description: 'What it is about, in a line.' })
  subject!: string;

  @Field(() => DisputeStateEnum, { description: 'Where it stands.' })
  state!: DisputeState;

  @Field(() => DisputeSideEnum, { description: 'Which side opened it.' })
  openedBy!: DisputeSide;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was opened.' })
  openedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it ended; null while it is open.' })
  endedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'What was agreed, or why nothing was; null while it is open.' })
  outcome?: string | null;
}

@ObjectType({ description: 'A dispute’s place in a list.' })
export class DisputeEdge {
  @Field(() => DisputeType, { description: 'The dispute.' })
  node!: unknown;

  @Field(() => String, { description: 'Where it stands in the list.' })
  cursor!: string;
}

@ObjectType({ description: 'Some of the viewer’s disputes, the latest first.' })
export class DisputeConnection {
  @Field(() => [DisputeEdge], { description: 'The disputes with their places.' })
  edges!: unknown[];

  @Field(() => [DisputeType], { description: 'The disputes.' })
  nodes!: unknown[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many there are for the viewer.' })
  totalCount!: number;
}

@InputType({ description: 'A dispute to open. Staff name the other side; a candidate or a recruiter is it.' })
export class OpenDisputeInput {
  @Field(() => String, { description: 'What it is about, in a line (160 characters).' })
  subject!: string;

  @Field(() => String, { description: 'The first words (4,000 characters).' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'For staff: the candidate it is with.' })
  candidateId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For staff: the company it is with.' })
  companyId?: string | null;
}

@ObjectType({ description: 'What opening a dispute came to.' })
export class OpenDisputePayload extends Payload {
  @Field(() => DisputeType, { nullable: true, description: 'The dispute; null when refused.' })
  dispute?: unknown;
}

@InputType({ description: 'A word more in a dispute.' })
export class WriteInDisputeInput {
  @Field(() => ID, { description: 'The dispute.' })
  disputeId!: string;

  @Field(() => String, { description: 'What to write (4,000 characters).' })
  text!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it proposes how to settle it: accepted by the other side, it is the outcome.',
  })
  isProposal!: boolean;
}

@ObjectType({ description: 'What writing in a dispute came to.' })
export class WriteInDisputePayload extends Payload {
  @Field(() => DisputeType, { nullable: true, description: 'The dispute; null when refused.' })
  dispute?: unknown;
}

@InputType({ description: 'A proposal to accept.' })
export class SettleDisputeInput {
  @Field(() => ID, { description: 'The dispute.' })
  disputeId!: string;

  @Field(() => ID, { description: 'The other side’s proposal.' })
  proposalId!: string;
}

@ObjectType({ description: 'What accepting a proposal came to.' })
export class SettleDisputePayload extends Payload {
  @Field(() => DisputeType, { nullable: true, description: 'The dispute; null when refused.' })
  dispute?: unknown;
}

@InputType({ description: 'A dispute that no agreement ends.' })
export class EndDisputeInput {
  @Field(() => ID, { description: 'The dispute.' })
  disputeId!: string;

  @Field(() => String, { description: 'Why no agreement was found (1,000 characters).' })
  reason!: string;
}

@ObjectType({ description: 'What ending a dispute without agreement came to.' })
export class EndDisputePayload extends Payload {
  @Field(() => DisputeType, { nullable: true, description: 'The dispute; null when refused.' })
  dispute?: unknown;
}
