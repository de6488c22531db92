import type { PaymentMeans } from '@jobprod/shared/trade';
import { centsAtMost } from '@jobprod/shared/trade';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { referenceOf } from '../authorization/register-reference.ts';
import { keepsAccounts } from '../authorization/who.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { type CompanyOrder, CompanyPayment, PaymentReversal } from './company-order.entity.ts';
import { boundedCents, dayOf, referenceKeyOf } from './entered.ts';
import { holdOrder, refuseTooMany } from './hold-order.ts';

export type NewPayment = { orderId: string; amountCents: number; receivedOn: Date; means: PaymentMeans; bankReference: string };

/** What of a payment was not taken back. */
export const standingCents = async (em: Em, payment: CompanyPayment): Promise<number> =>
  payment.amountCents - (await em.find(PaymentReversal, { payment })).reduce((sum, { amountCents }) => sum + amountCents, 0);

/** One movement at the bank is entered once for an order, however its reference is spelt; taken back whole, it can be entered again. */
const refuseTwice = async (em: Em, order: CompanyOrder, bankReference: string): Promise<void> => {
  const key = referenceKeyOf(bankReference);
  for (const payment of await em.find(CompanyPayment, { order }))
    if (referenceKeyOf(payment.bankReference) === key && (await standingCents(em, payment)) > 0)
      throw new Refusal('REFERENCE_IN_USE', { reference: bankReference }, ['bankReference']);
};

/** Enters money received against an order (T5). More than is owed is entered as it came, and is then owed back. */
export const enterPayment = (
  { em, viewer, now }: Context,
  { orderId, means, bankReference, ...wanted }: NewPayment,
): Promise<CompanyOrder> =>
  em.transactional(async (tx) => {
    if (!keepsAccounts(viewer)) throw notFound();
    const { language } = viewer;
    const amountCents = boundedCents(wanted.amountCents, { from: 1, to: 2 * centsAtMost, path: 'amountCents', language });
    const receivedOn = dayOf(wanted.receivedOn, now, 'receivedOn');
    const order = await holdOrder(tx, orderId);
    await refuseTooMany(tx, order);
    await refuseTwice(tx, order, bankReference);
    const id = newId();
    const facts = { amountCents, receivedOn, means, bankReference };
    const entryId = await append(tx, {
      register: 'payments',
      type: 'company-payment-received',
      at: now,
      by: referenceOf(viewer),
      about: { kind: 'company-order', id: order.id },
      parties: [order.company.id],
      payload: { payment: id, reference: order.reference, ...facts, currency: 'EUR' },
    });
    tx.create(CompanyPayment, { id, order, ...facts, enteredAt: now, entryId });
    await tx.flush();
    return order;
  });
