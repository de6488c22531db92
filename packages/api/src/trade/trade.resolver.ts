import { limits } from '@jobprod/shared/limits';
import { owedCents } from '@jobprod/shared/trade';
import { Arg, Args, Ctx, FieldResolver, Float, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import { keepsAccounts } from '../authorization/who.ts';
import type { Company } from '../companies/company.entity.ts';
import { CompanyType } from '../companies/company.types.ts';
import { idOf, toGlobalId } from '../platform/graphql/global-id.ts';
import { type Connection, PageArguments } from '../platform/graphql/page.ts';
import { lineOf } from '../platform/graphql/text.ts';
import { type EntryRow, entryOf } from '../registers/find-entry.ts';
import { RegisterEntryType } from '../registers/receipt.types.ts';
import { type CompanyOrder, CompanyPayment, OrderCredit, PaymentReversal } from './company-order.entity.ts';
import { creditOrder } from './credit-order.ts';
import { enterOrder } from './enter-order.ts';
import { enterPayment } from './enter-payment.ts';
import { ordersPage } from './orders-page.ts';
import { reversePayment } from './reverse-payment.ts';
import { owedByCompany, sumsOf } from './sums.ts';
import {
  CompanyOrderConnection,
  CompanyOrderType,
  CompanyPaymentType,
  CurrencyEnum,
  OrderCreditType,
  PaymentReversalType,
} from './trade.types.ts';
import {
  CreditOrderInput,
  CreditOrderPayload,
  EnterOrderInput,
  EnterOrderPayload,
  EnterPaymentInput,
  EnterPaymentPayload,
  ReversePaymentInput,
  ReversePaymentPayload,
} from './trade-inputs.types.ts';

const inOrder = { orderBy: { enteredAt: 'asc', id: 'asc' } } as const;

@Resolver(() => CompanyOrderType)
export class CompanyOrderResolver {
  @Mutation(() => EnterOrderPayload, {
    description:
      'Enters what a company ordered, with its register entry. For network managers, administrators and programs of JobProd’s own.',
  })
  async enterOrder(@Arg('input', () => EnterOrderInput) input: EnterOrderInput, @Ctx() context: Context) {
    const { companyId, reference, subject, totalCents, ...facts } = input;
    const order = await enterOrder(context, {
      ...facts,
      companyId: idOf('Company', companyId),
      reference: lineOf(reference, limits.shortText, ['reference']),
      subject: lineOf(subject, limits.shortText, ['subject']),
      totalCents: totalCents ?? undefined,
    });
    return { order };
  }

  @Mutation(() => CreditOrderPayload, { description: 'Takes an order back, whole or in part, by a new entry that says why.' })
  async creditOrder(@Arg('input', () => CreditOrderInput) input: CreditOrderInput, @Ctx() context: Context) {
    const { orderId, netCents, reason, creditedOn } = input;
    const order = await creditOrder(context, {
      orderId: idOf('CompanyOrder', orderId),
      netCents: netCents ?? undefined,
      reason: lineOf(reason, limits.reason, ['reason']),
      creditedOn,
    });
    return { order };
  }

  @Mutation(() => EnterPaymentPayload, { description: 'Enters money received against an order, with its register entry.' })
  async enterPayment(@Arg('input', () => EnterPaymentInput) input: EnterPaymentInput, @Ctx() context: Context) {
    const { orderId, bankReference, ...facts } = input;
    const order = await enterPayment(context, {
      ...facts,
      orderId: idOf('CompanyOrder', orderId),
      bankReference: lineOf(bankReference, limits.shortText, ['bankReference']),
    });
    return { order };
  }

  @Mutation(() => ReversePaymentPayload, { description: 'Takes a payment back, whole or in part, by a new entry that says why.' })
  async reversePayment(@Arg('input', () => ReversePaymentInput) input: ReversePaymentInput, @Ctx() context: Context) {
    const { paymentId, amountCents, reason, reversedOn } = input;
    const order = await reversePayment(context, {
      paymentId: idOf('CompanyPayment', paymentId),
      amountCents: amountCents ?? undefined,
      reason: lineOf(reason, limits.reason, ['reason']),
      reversedOn,
    });
    return { order };
  }

  @FieldResolver(() => CurrencyEnum, { description: 'What its amounts are in.' })
  currency(): 'EUR' {
    return 'EUR';
  }

  @FieldResolver(() => [OrderCreditType], { description: 'What was taken back of it, in the order of entry.' })
  credits(@Root() order: CompanyOrder, @Ctx() { em }: Context): Promise<OrderCredit[]> {
    return em.find(OrderCredit, { order }, inOrder);
  }

  @FieldResolver(() => [CompanyPaymentType], { description: 'What was paid for it, in the order of entry.' })
  payments(@Root() order: CompanyOrder, @Ctx() { em }: Context): Promise<CompanyPayment[]> {
    return em.find(CompanyPayment, { order }, inOrder);
  }

  @FieldResolver(() => [PaymentReversalType], { description: 'What was taken back of its payments, in the order of entry.' })
  reversals(@Root() order: CompanyOrder, @Ctx() { em }: Context): Promise<PaymentReversal[]> {
    return em.find(PaymentReversal, { payment: { order } }, inOrder);
  }

  @FieldResolver(() => Float, { description: 'What is still to be paid, in whole cents; below zero, what JobProd owes back.' })
  async owedCents(@Root() { id, totalCents }: CompanyOrder, @Ctx() { em }: Context): Promise<number> {
    return owedCents({ totalCents, ...(await sumsOf(em, id)) });
  }

  @FieldResolver(() => RegisterEntryType, { description: 'Its entry of the register, with the receipt.' })
  entry(@Root() { entryId }: CompanyOrder, @Ctx() { em }: Context): Promise<EntryRow | null> {
    return entryOf(em, entryId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may credit it and enter payments.' })
  viewerCanEnter(@Ctx() { viewer }: Context): boolean {
    return keepsAccounts(viewer);
  }
}

@Resolver(() => OrderCreditType)
export class OrderCreditResolver {
  @FieldResolver(() => RegisterEntryType, { description: 'Its entry of the register, with the receipt.' })
  entry(@Root() { entryId }: OrderCredit, @Ctx() { em }: Context): Promise<EntryRow | null> {
    return entryOf(em, entryId);
  }
}

@Resolver(() => CompanyPaymentType)
export class CompanyPaymentResolver {
  @FieldResolver(() => RegisterEntryType, { description: 'Its entry of the register, with the receipt.' })
  entry(@Root() { entryId }: CompanyPayment, @Ctx() { em }: Context): Promise<EntryRow | null> {
    return entryOf(em, entryId);
  }
}

@Resolver(() => PaymentReversalType)
export class PaymentReversalResolver {
  @FieldResolver(() => ID, { description: 'The payment it takes back.' })
  paymentId(@Root() { payment }: PaymentReversal): string {
    return toGlobalId('CompanyPayment', payment.id);
  }

  @FieldResolver(() => RegisterEntryType, { description: 'Its entry of the register, with the receipt.' })
  entry(@Root() { entryId }: PaymentReversal, @Ctx() { em }: Context): Promise<EntryRow | null> {
    return entryOf(em, entryId);
  }
}

@Resolver(() => CompanyType)
export class CompanyOrdersResolver {
  @FieldResolver(() => CompanyOrderConnection, {
    nullable: true,
    description: 'Its orders, the latest entered first, for its own people and programs and who enters them; null for anyone else.',
  })
  orders(
    @Root() company: Company,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { em }: Context,
  ): Promise<Connection<CompanyOrder>> {
    return ordersPage(em, company, page);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'What it owes in all, in whole cents; below zero, what JobProd owes it. Null for whoever does not read its orders.',
  })
  owedCents(@Root() { id }: Company, @Ctx() { em }: Context): Promise<number> {
    return owedByCompany(em, id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may enter orders of it.' })
  viewerCanEnterOrders(@Ctx() { viewer }: Context): boolean {
    return keepsAccounts(viewer);
  }
}
