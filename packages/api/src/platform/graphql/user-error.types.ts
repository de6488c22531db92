import { userErrorCodes } from '@jobprod/shared/error-codes';
import { Field, ObjectType } from 'type-graphql';
import { say } from '../words.ts';
import { enumOf } from './enums.ts';

export const UserErrorCodeEnum = enumOf(
  'UserErrorCode',
  'Why an expected refusal was given; programs decide by it, people read the message.',
  Object.fromEntries(userErrorCodes.map((code) => [code, say('en', `refusals:${code}`)])),
);

@ObjectType('UserError', { description: 'An expected refusal: what happened and what to do next, in the caller’s language.' })
export class UserErrorType {
  @Field(() => UserErrorCodeEnum, { description: 'The reason, for programs.' })
  code!: string;

  @Field(() => String, { description: 'The sentence, for people.' })
  message!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'The input field it belongs to, from `input` downwards; null when it is about the whole.',
  })
  path?: readonly string[] | null;
}

/** Every mutation's answer. */
@ObjectType()
export abstract class Payload {
  @Field(() => [UserErrorType], { description: 'Expected refusals; empty when the thing was done.' })
  errors?: UserErrorType[];
}
