import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { referenceOf } from '../authorization/register-reference.ts';
import { keepsAccounts } from '../authorization/who.ts';
import { newId } from '../platform/ids.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { type CompanyOrder, CompanyPayment, PaymentReversal } from './company-order.entity.ts';
import { standingCents } from './enter-payment.ts';
import { boundedCents, dayOf } from './entered.ts';
import { holdOrder, refuseTooMany } from './hold-order.ts';

export type Reversal = { paymentId: string; amountCents?: number | undefined; reason: string; reversedOn: Date };

/** Takes a payment back, whole or in part, by a new entry that says why (T5). */
export const reversePayment = ({ em, viewer, now }: Context, { paymentId, reason, ...wanted }: Reversal): Promise<CompanyOrder> =>
  em.transactional(async (tx) => {
    if (!keepsAccounts(viewer)) throw notFound();
    const payment = await tx.findOne(CompanyPayment, { id: paymentId });
    if (!payment) throw notFound();
    const order = await holdOrder(tx, payment.order.id);
    await refuseTooMany(tx, order);
    const standing = await standingCents(tx, payment);
    if (standing === 0) throw new Refusal('NOT_POSSIBLE_NOW');
    const bounds = { from: 1, to: standing, path: 'amountCents', language: viewer.language };
    const amountCents = boundedCents(wanted.amountCents ?? standing, bounds);
    const id = newId();
    const facts = { amountCents, reason, reversedOn: dayOf(wanted.reversedOn, now, 'reversedOn') };
    const entryId = await append(tx, {
      register: 'payments',
      type: 'company-payment-reversed',
      at: now,
      by: referenceOf(viewer),
      about: { kind: 'company-order', id: order.id },
      parties: [order.company.id],
      payload: { reversal: id, payment: payment.id, reference: order.reference, ...facts, currency: 'EUR' },
    });
    tx.create(PaymentReversal, { id, payment, ...facts, enteredAt: now, entryId });
    await tx.flush();
    return order;
  });
