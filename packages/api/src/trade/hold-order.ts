import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { CompanyOrder, CompanyPayment, OrderCredit, PaymentReversal } from './company-order.entity.ts';

/** The order, held until this transaction ends: of several entries about it, each counts those before it (fault J10). */
export const holdOrder = async (em: Em, id: string): Promise<CompanyOrder> => {
  const order = await em.findOne(CompanyOrder, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!order) throw notFound();
  return order;
};

/** So many entries an order carries: what has more is not one order any more. */
const entriesAtMost = 200;

export const refuseTooMany = async (em: Em, order: CompanyOrder): Promise<void> => {
  const count =
    (await em.count(OrderCredit, { order })) +
    (await em.count(CompanyPayment, { order })) +
    (await em.count(PaymentReversal, { payment: { order } }));
  if (count >= entriesAtMost) throw new Refusal('NOT_POSSIBLE_NOW');
};
