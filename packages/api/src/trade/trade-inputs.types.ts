import type { PaymentMeans } from '@jobprod/shared/trade';
import { GraphQLDate } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../platform/graphql/user-error.types.ts';
import { CompanyOrderType, PaymentMeansEnum } from './trade.types.ts';

@InputType({ description: 'What a company ordered.' })
export class EnterOrderInput {
  @Field(() => ID, { description: 'The company.' })
  companyId!: string;

  @Field(() => String, { description: 'What the order goes by (160 characters); one a company, capitals and spaces aside.' })
  reference!: string;

  @Field(() => String, { description: 'What was ordered (160 characters).' })
  subject!: string;

  @Field(() => Int, { description: 'The amount without tax, in cents (0 to 100,000,000).' })
  netCents!: number;

  @Field(() => Int, {
    description: 'The rate of VAT in hundredths of a per cent, one of those in force in France: 0, 210, 550, 850, 1000, 2000.',
  })
  vatRate!: number;

  @Field(() => Int, { nullable: true, description: 'Amount and tax, in cents, to be held against ours; refused when they differ.' })
  totalCents?: number | null;

  @Field(() => GraphQLDate, { description: 'The day of the order: not before 2012-06-11, not after today in Paris.' })
  orderedOn!: Date;
}

@ObjectType({ description: 'What entering an order came to.' })
export class EnterOrderPayload extends Payload {
  @Field(() => CompanyOrderType, { nullable: true, description: 'The order; null when refused.' })
  order?: unknown;
}

@InputType({ description: 'An order to take back, whole or in part.' })
export class CreditOrderInput {
  @Field(() => ID, { description: 'The order.' })
  orderId!: string;

  @Field(() => Int, { nullable: true, description: 'How much of its amount without tax, in cents; all that is left when nothing is said.' })
  netCents?: number | null;

  @Field(() => String, { description: 'Why; the company reads it, and it stands in the register (1,000 characters).' })
  reason!: string;

  @Field(() => GraphQLDate, { description: 'The day of the credit: not after today in Paris.' })
  creditedOn!: Date;
}

@ObjectType({ description: 'What taking an order back came to.' })
export class CreditOrderPayload extends Payload {
  @Field(() => CompanyOrderType, { nullable: true, description: 'The order as it stands; null when refused.' })
  order?: unknown;
}

@InputType({ description: 'Money received against an order.' })
export class EnterPaymentInput {
  @Field(() => ID, { description: 'The order.' })
  orderId!: string;

  @Field(() => Int, { description: 'How much, in cents (1 to 200,000,000). More than is owed is owed back.' })
  amountCents!: number;

  @Field(() => GraphQLDate, { description: 'The day it came: not before 2012-06-11, not after today in Paris.' })
  receivedOn!: Date;

  @Field(() => PaymentMeansEnum, { description: 'How it was paid.' })
  means!: PaymentMeans;

  @Field(() => String, { description: 'What the bank calls it (160 characters); entered once for an order.' })
  bankReference!: string;
}

@ObjectType({ description: 'What entering a payment came to.' })
export class EnterPaymentPayload extends Payload {
  @Field(() => CompanyOrderType, { nullable: true, description: 'The order it is for; null when refused.' })
  order?: unknown;
}

@InputType({ description: 'A payment to take back, whole or in part.' })
export class ReversePaymentInput {
  @Field(() => ID, { description: 'The payment.' })
  paymentId!: string;

  @Field(() => Int, { nullable: true, description: 'How much of it, in cents; all that stands when nothing is said.' })
  amountCents?: number | null;

  @Field(() => String, { description: 'Why; the company reads it, and it stands in the register (1,000 characters).' })
  reason!: string;

  @Field(() => GraphQLDate, { description: 'The day it was taken back: not after today in Paris.' })
  reversedOn!: Date;
}

@ObjectType({ description: 'What taking a payment back came to.' })
export class ReversePaymentPayload extends Payload {
  @Field(() => CompanyOrderType, { nullable: true, description: 'The order it was for; null when refused.' })
  order?: unknown;
}
