import type { PaymentMeans } from '@jobprod/shared/trade';
import { GraphQLDate, GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums.ts';
import { NodeType } from '../platform/graphql/node.types.ts';
import { PageInfo } from '../platform/graphql/page.ts';

export const PaymentMeansEnum = enumOf<PaymentMeans>('PaymentMeans', 'How a company paid.', {
  TRANSFER: 'A bank transfer.',
  DIRECT_DEBIT: 'A direct debit.',
  CARD: 'A bank card.',
  CHEQUE: 'A cheque.',
});
export const CurrencyEnum = enumOf<'EUR'>('Currency', 'What amounts are counted in.', { EUR: 'Euros, in whole cents.' });

@ObjectType('OrderCredit', { implements: NodeType, description: 'Takes an order back, whole or in part; never changed.' })
export class OrderCreditType extends NodeType {
  @Field(() => Int, { description: 'The part of the amount without tax, in cents.' })
  netCents!: number;

  @Field(() => Int, { description: 'The tax on it, in cents.' })
  vatCents!: number;

  @Field(() => Int, { description: 'Both, in cents.' })
  totalCents!: number;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => GraphQLDate, { description: 'Its day.' })
  creditedOn!: Date;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was entered.' })
  enteredAt!: Date;
}

@ObjectType('PaymentReversal', { implements: NodeType, description: 'Takes a payment back, whole or in part; never changed.' })
export class PaymentReversalType extends NodeType {
  @Field(() => Int, { description: 'How much of the payment, in cents.' })
  amountCents!: number;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => GraphQLDate, { description: 'Its day.' })
  reversedOn!: Date;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was entered.' })
  enteredAt!: Date;
}

@ObjectType('CompanyPayment', { implements: NodeType, description: 'Money a company paid against an order; never changed.' })
export class CompanyPaymentType extends NodeType {
  @Field(() => Int, { description: 'How much, in cents.' })
  amountCents!: number;

  @Field(() => GraphQLDate, { description: 'The day it came.' })
  receivedOn!: Date;

  @Field(() => PaymentMeansEnum, { description: 'How.' })
  means!: PaymentMeans;

  @Field(() => String, { description: 'What the bank calls it.' })
  bankReference!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was entered.' })
  enteredAt!: Date;
}

@ObjectType('CompanyOrder', {
  implements: NodeType,
  description:
    'What a company ordered of JobProd, for its people and who enters it. Never changed: credits take it back. Candidates’ orders are always at zero price and are not among these.',
})
export class CompanyOrderType extends NodeType {
  @Field(() => String, { description: 'What it goes by; one a company.' })
  reference!: string;

  @Field(() => String, { description: 'What was ordered.' })
  subject!: string;

  @Field(() => Int, { description: 'The amount without tax, in cents.' })
  netCents!: number;

  @Field(() => Int, { description: 'The rate of VAT in hundredths of a per cent: 2000 is 20 %.' })
  vatRate!: number;

  @Field(() => Int, { description: 'The tax, in cents, half a cent rounded up.' })
  vatCents!: number;

  @Field(() => Int, { description: 'Amount and tax, in cents.' })
  totalCents!: number;

  @Field(() => GraphQLDate, { description: 'The day of the order.' })
  orderedOn!: Date;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was entered.' })
  enteredAt!: Date;
}

@ObjectType({ description: 'An order’s place in a list.' })
export class CompanyOrderEdge {
  @Field(() => CompanyOrderType, { description: 'The order.' })
  node!: unknown;

  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string;
}

@ObjectType({ description: 'A page of a company’s orders, the latest entered first.' })
export class CompanyOrderConnection {
  @Field(() => [CompanyOrderEdge], { description: 'Items with their cursors.' })
  edges!: CompanyOrderEdge[];

  @Field(() => [CompanyOrderType], { description: 'The items.' })
  nodes!: unknown[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many in all.' })
  totalCount!: number;
}
