import { GraphQLDateTimeISO, GraphQLEmailAddress } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums.ts';
import { LanguageEnum } from '../platform/graphql/language.types.ts';
import { NodeType } from '../platform/graphql/node.types.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import { CompanyType } from './company.types.ts';
import type { InvitationState } from './invitation-state.ts';

@ObjectType('Recruiter', {
  implements: NodeType,
  description: 'A person who recruits for a company; read by their colleagues and by staff.',
})
export class RecruiterType extends NodeType {
  @Field(() => CompanyType, { description: 'The company they recruit for.' })
  company!: unknown;

  @Field(() => GraphQLDateTimeISO, { description: 'When they accepted their invitation.' })
  joinedAt!: Date;
}

export const InvitationStateEnum = enumOf<InvitationState>('InvitationState', 'What became of an invitation.', {
  PENDING: 'Sent, and open until it expires.',
  ACCEPTED: 'Used, once.',
  REVOKED: 'Taken back, or replaced by a newer one.',
  EXPIRED: 'Fourteen days have passed.',
});

@ObjectType('RecruiterInvitation', {
  implements: NodeType,
  description: 'A personal way into a company’s side, by mail; read by colleagues and staff.',
})
export class RecruiterInvitationType extends NodeType {
  @Field(() => GraphQLEmailAddress, { description: 'Where it was sent, and whom alone it lets in.' })
  email!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was sent.' })
  sentAt!: Date;

  @Field(() => GraphQLDateTimeISO, { description: 'Until when it can be accepted.' })
  expiresAt!: Date;
}

@InputType({ description: 'Whom to invite, and where to.' })
export class InviteRecruiterInput {
  @Field(() => ID, { description: 'The company; a recruiter’s own, or any for a network manager.' })
  companyId!: string;

  @Field(() => GraphQLEmailAddress, { description: 'The person’s own address. An older invitation to it dies.' })
  email!: string;

  @Field(() => LanguageEnum, { nullable: true, description: 'The language of the mail; the sender’s when absent.' })
  language?: string | null;
}

@ObjectType({ description: 'What inviting a recruiter came to.' })
export class InviteRecruiterPayload extends Payload {
  @Field(() => RecruiterInvitationType, { nullable: true, description: 'The invitation; null when refused.' })
  invitation?: unknown;

  @Field(() => CompanyType, { nullable: true, description: 'The company, with its people and invitations; null when refused.' })
  company?: unknown;
}

@InputType({ description: 'An invitation to take back.' })
export class RevokeInvitationInput {
  @Field(() => ID, { description: 'The invitation.' })
  invitationId!: string;
}

@ObjectType({ description: 'What taking an invitation back came to.' })
export class RevokeInvitationPayload extends Payload {
  @Field(() => RecruiterInvitationType, { nullable: true, description: 'The invitation as it stands; null when refused.' })
  invitation?: unknown;
}
