import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums.ts';
import { NodeType } from '../platform/graphql/node.types.ts';
import { PageInfo } from '../platform/graphql/page.ts';

export const RegisterKindEnum = enumOf('RegisterKind', 'Which of the four registers an entry stands in.', {
  COMMUNICATIONS: 'What was said between the parties.',
  ORDERS: 'Orders; candidates’ are always at zero price.',
  PAYMENTS: 'Payments, by companies only.',
  TRANSACTIONS: 'What was approved, agreed, withdrawn.',
});

@ObjectType('Receipt', {
  description: 'The proof of one register entry: the entry, its inclusion proof and the signed head, in one JSON text.',
})
export class ReceiptType {
  @Field(() => ID, { description: 'The entry it proves.' })
  entryId!: string;

  @Field(() => String, { description: 'The receipt itself; verified on /verify, or by `npm run verify -- receipt.json`.' })
  json!: string;

  @Field(() => String, { description: 'A name to save it under.' })
  fileName!: string;
}

@ObjectType('RegisterHead', { description: 'The newest signed head of the register (a C2SP tlog checkpoint).' })
export class RegisterHeadType {
  @Field(() => Int, { description: 'How many entries it covers.' })
  size!: number;

  @Field(() => String, { description: 'Root of the Merkle tree (RFC 9162), base64.' })
  rootHash!: string;

  @Field(() => String, { description: 'The signed note.' })
  checkpoint!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was signed.' })
  signedAt!: Date;
}

@ObjectType('RegisterEntry', { implements: NodeType, description: 'One fact in the register, for its parties and for staff who audit.' })
export class RegisterEntryType extends NodeType {
  @Field(() => RegisterKindEnum, { description: 'Which register.' })
  register!: string;

  @Field(() => String, { description: 'What happened, as a past fact.' })
  type!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When it happened.' })
  at!: Date;

  @Field(() => Int, { nullable: true, description: 'Its place in the log; null for the moment before it is numbered.' })
  index?: number | null;
}

@ObjectType({ description: 'An entry’s place in a list.' })
export class RegisterEntryEdge {
  @Field(() => RegisterEntryType, { description: 'The entry.' })
  node!: unknown;

  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string;
}

@ObjectType({ description: 'A page of the viewer’s entries, the latest first.' })
export class RegisterEntryConnection {
  @Field(() => [RegisterEntryEdge], { description: 'Items with their cursors.' })
  edges!: RegisterEntryEdge[];

  @Field(() => [RegisterEntryType], { description: 'The items.' })
  nodes!: unknown[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many in all.' })
  totalCount!: number;
}

@ObjectType('InclusionProof', { description: 'What shows that an entry stands in the newest head.' })
export class InclusionProofType {
  @Field(() => Int, { description: 'The entry’s place.' })
  index!: number;

  @Field(() => Int, { description: 'The size of the tree it is proved against.' })
  size!: number;

  @Field(() => String, { description: 'The entry’s leaf hash, base64.' })
  leafHash!: string;

  @Field(() => [String], { description: 'The audit path (RFC 9162 2.1.3), base64.' })
  hashes!: string[];

  @Field(() => String, { description: 'The signed head of that size.' })
  checkpoint!: string;
}

@ObjectType('ConsistencyProof', { description: 'What shows that an older tree is the beginning of a newer one.' })
export class ConsistencyProofType {
  @Field(() => Int, { description: 'Size of the older tree.' })
  from!: number;

  @Field(() => Int, { description: 'Size of the newer tree.' })
  to!: number;

  @Field(() => [String], { description: 'The proof (RFC 9162 2.1.4), base64.' })
  hashes!: string[];
}
