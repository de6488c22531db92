import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CandidateType } from '../candidates/candidate.types.ts';
import { enumOf } from '../platform/graphql/enums.ts';
import { NodeType } from '../platform/graphql/node.types.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import type { ReleaseState } from './release-holds.ts';

export const ReleaseStateEnum = enumOf<ReleaseState>('ImageReleaseState', 'What an image release is at the time of asking.', {
  LIVE: 'In force: approved clips may be shown.',
  EXPIRED: 'Its 18 months are over.',
  WITHDRAWN: 'Taken back by the candidate.',
  REPLACED: 'A newer approval took its place.',
});

@ObjectType('ImageRelease', {
  implements: NodeType,
  description: 'The right to record, edit and show a candidate’s image and voice, 18 months from the approval of the terms.',
})
export class ImageReleaseType extends NodeType {
  @Field(() => Boolean, { description: 'Whether it covers the image.' })
  image!: boolean;

  @Field(() => Boolean, { description: 'Whether it covers the voice.' })
  voice!: boolean;

  @Field(() => GraphQLDateTimeISO, { description: 'From when.' })
  startsAt!: Date;

  @Field(() => GraphQLDateTimeISO, { description: 'The first instant at which nothing is shown any more.' })
  expiresAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was taken back; null when it was not.' })
  withdrawnAt?: Date | null;
}

@InputType()
export class WithdrawImageReleaseInput {
  @Field(() => ID, { description: 'The candidate’s live release.' })
  imageReleaseId!: string;
}

@ObjectType()
export class WithdrawImageReleasePayload extends Payload {
  @Field(() => ImageReleaseType, { nullable: true, description: 'The release, withdrawn.' })
  imageRelease?: unknown;

  @Field(() => CandidateType, { nullable: true, description: 'The candidate.' })
  candidate?: unknown;
}

@InputType({ description: 'The link of a mail about an image release.' })
export class WithdrawByLinkInput {
  @Field(() => String, { description: 'What the mail’s link carries after its #.' })
  token!: string;
}

@ObjectType({ description: 'What became of a withdrawal by a mail’s link.' })
export class WithdrawByLinkPayload extends Payload {
  @Field(() => ImageReleaseType, { nullable: true, description: 'The release, withdrawn; null when refused.' })
  imageRelease?: unknown;
}
