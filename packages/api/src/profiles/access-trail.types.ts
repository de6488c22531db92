import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums.ts';
import { NodeType } from '../platform/graphql/node.types.ts';
import { PageInfo } from '../platform/graphql/page.ts';
import type { AccessKind, AccessReason } from './profile-access.entity.ts';

export const AccessKindEnum = enumOf<AccessKind>('AccessKind', 'What someone did with a profile.', {
  CONSULTED: 'Opened it, or read it by a program.',
  UNLOCKED: 'Opened it with a password.',
  PLAYED: 'Played its clip.',
});

export const AccessReasonEnum = enumOf<AccessReason>('AccessReason', 'Why someone may see a profile.', {
  PUBLIC_PROFILE: 'It is public.',
  NETWORK_MEMBER: 'Their company is a member of the network.',
  PASSWORD_HOLDER: 'JobProd handed them a password.',
  STAFF_IN_CHARGE: 'They are JobProd’s own, in charge of restricted diffusion.',
});

@ObjectType('ProfileAccess', { implements: NodeType, description: 'One look at the viewer’s own profile.' })
export class ProfileAccessType extends NodeType {
  @Field(() => GraphQLDateTimeISO, { description: 'When.' })
  at!: Date;

  @Field(() => AccessKindEnum, { description: 'What they did.' })
  kind!: AccessKind;

  @Field(() => Float, { nullable: true, description: 'What share of the clip they played, 0 to 1; null for anything else.' })
  playedShare?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The company they did it for, to be kept confidential; null: no company of the network.',
  })
  companyName?: string | null;

  @Field(() => ID, { nullable: true, description: 'That company, for `blockCompany`; null: none.' })
  companyId?: string | null;

  @Field(() => AccessReasonEnum, { description: 'Why they may.' })
  reason!: AccessReason;
}

@ObjectType('ProfileAccessEdge', { description: 'A look and its place in the trail.' })
export class ProfileAccessEdge {
  @Field(() => ProfileAccessType, { description: 'The look.' })
  node!: unknown;

  @Field(() => String, { description: 'Its place in the trail.' })
  cursor!: string;
}

@ObjectType('ProfileAccessConnection', { description: 'A page of the trail, the latest look first.' })
export class ProfileAccessConnection {
  @Field(() => [ProfileAccessEdge], { description: 'Items with their cursors.' })
  edges!: ProfileAccessEdge[];

  @Field(() => [ProfileAccessType], { description: 'The items.' })
  nodes!: unknown[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many in all.' })
  totalCount!: number;
}
