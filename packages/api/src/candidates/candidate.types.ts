import { GraphQLDateTimeISO, GraphQLEmailAddress } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../platform/graphql/language.types.ts';
import { NodeType } from '../platform/graphql/node.types.ts';
import { PageInfo } from '../platform/graphql/page.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';

@ObjectType('Candidate', {
  implements: NodeType,
  description: 'An adult looking for work, as they and the staff see them. Companies see profiles, never this.',
})
export class CandidateType extends NodeType {
  @Field(() => GraphQLDateTimeISO, { description: 'When they confirmed their address.' })
  registeredAt!: Date;
}

@ObjectType('CandidateEdge')
export class CandidateEdge {
  @Field(() => CandidateType, { description: 'The candidate.' })
  node!: unknown;

  @Field(() => String, { description: 'Their place in the list.' })
  cursor!: string;
}

@ObjectType('CandidateConnection', { description: 'A page of candidates, newest first.' })
export class CandidateConnection {
  @Field(() => [CandidateEdge], { description: 'Items with their cursors.' })
  edges!: CandidateEdge[];

  @Field(() => [CandidateType], { description: 'The items.' })
  nodes!: unknown[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many in all.' })
  totalCount!: number;
}

@InputType()
export class RegisterCandidateInput {
  @Field(() => GraphQLEmailAddress, { description: 'The mailbox that will be the key to everything.' })
  email!: string;

  @Field(() => String, { description: 'First name: for addressing them, and for keeping it out of clips.' })
  firstName!: string;

  @Field(() => String, { description: 'Surname, for the same.' })
  lastName!: string;

  @Field(() => Boolean, { description: 'The declaration to be an adult. No birth date is kept.' })
  isAdult!: boolean;

  @Field(() => LanguageEnum, { nullable: true, description: 'The language of mails; that of the page when absent.' })
  language?: string | null;
}

@ObjectType()
export class RegisterCandidatePayload extends Payload {
  @Field(() => String, { nullable: true, description: 'To be given back with the code to `completeSignIn`.' })
  attempt?: string | null;

  @Field(() => GraphQLEmailAddress, {
    nullable: true,
    description: 'Where the mail went; the same answer whether or not the address is known.',
  })
  sentTo?: string | null;
}
