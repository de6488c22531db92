import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { ApiScope } from '../authorization/viewer.ts';
import { enumOf } from '../platform/graphql/enums.ts';
import { NodeType } from '../platform/graphql/node.types.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';

export const ApiScopeEnum = enumOf<ApiScope>(
  'ApiScope',
  'What a program may read, or enter; a scope narrows what its owner may read and never widens it.',
  {
    PROFILES_READ: 'Profiles, as its company may; each reading is a consultation. `profiles:read` at `/oauth/token`.',
    INTRODUCTIONS_READ: 'Its company’s introductions and contacts. `introductions:read` at `/oauth/token`.',
    REGISTER_READ: 'Its company’s entries of the registers and their receipts. `register:read` at `/oauth/token`.',
    ORDERS_WRITE:
      'Enters companies’ orders and payments, and reads them: for JobProd’s own programs alone. `orders:write` at `/oauth/token`.',
  },
);

@ObjectType('ApiClient', { implements: NodeType, description: 'A program of a company, or of JobProd; kept by its owner’s people.' })
export class ApiClientType extends NodeType {
  @Field(() => String, { description: 'Its `client_id` at `/oauth/token`; not a secret.' })
  clientId!: string;

  @Field(() => String, { description: 'What its owners call it.' })
  name!: string;

  @Field(() => [ApiScopeEnum], { description: 'What it may read at most.' })
  scopes!: ApiScope[];

  @Field(() => GraphQLDateTimeISO, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was last used, to five minutes; null for never.' })
  lastUsedAt?: Date | null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it was revoked, by a person or with its company’s membership; null while it works.',
  })
  revokedAt?: Date | null;
}

@InputType({ description: 'A program to let in.' })
export class CreateApiClientInput {
  @Field(() => String, { description: 'A name its owners will recognise (160 characters).' })
  name!: string;

  @Field(() => [ApiScopeEnum], { description: 'What it may read; at least one.' })
  scopes!: ApiScope[];
}

@ObjectType({ description: 'What making a program’s access came to.' })
export class CreateApiClientPayload extends Payload {
  @Field(() => ApiClientType, { nullable: true, description: 'The client; null when refused.' })
  apiClient?: unknown;

  @Field(() => String, { nullable: true, description: 'Its secret, shown here and never again.' })
  secret?: string | null;
}

@InputType({ description: 'A program to give a new secret.' })
export class RotateApiClientSecretInput {
  @Field(() => ID, { description: 'The client.' })
  apiClientId!: string;
}

@ObjectType({ description: 'What changing the secret came to.' })
export class RotateApiClientSecretPayload extends Payload {
  @Field(() => ApiClientType, { nullable: true, description: 'The client; null when refused.' })
  apiClient?: unknown;

  @Field(() => String, {
    nullable: true,
    description: 'Its new secret, shown here and never again; the old one and its tokens have ended.',
  })
  secret?: string | null;
}

@InputType({ description: 'A program to shut out.' })
export class RevokeApiClientInput {
  @Field(() => ID, { description: 'The client.' })
  apiClientId!: string;
}

@ObjectType({ description: 'What shutting a program out came to.' })
export class RevokeApiClientPayload extends Payload {
  @Field(() => ApiClientType, { nullable: true, description: 'The client as it stands; null when refused.' })
  apiClient?: unknown;
}
