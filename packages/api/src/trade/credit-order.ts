import { isVatRate, vatOn } from '@jobprod/shared/trade';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { referenceOf } from '../authorization/register-reference.ts';
import { keepsAccounts } from '../authorization/who.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { type CompanyOrder, OrderCredit } from './company-order.entity.ts';
import { boundedCents, dayOf } from './entered.ts';
import { holdOrder, refuseTooMany } from './hold-order.ts';

export type Credit = { orderId: string; netCents?: number | undefined; reason: string; creditedOn: Date };

/** What of the order is not taken back yet, net and tax. */
const restOf = async (em: Em, order: CompanyOrder): Promise<{ net: number; vat: number }> => {
  const credits = await em.find(OrderCredit, { order });
  return {
    net: order.netCents - credits.reduce((sum, { netCents }) => sum + netCents, 0),
    vat: order.vatCents - credits.reduce((sum, { vatCents }) => sum + vatCents, 0),
  };
};

/** Takes an order back, whole or in part, by a new entry that says why: what was entered stays as it was (T5). The last credit takes the tax that is left, so that the whole adds up. */
export const creditOrder = ({ em, viewer, now }: Context, { orderId, reason, ...wanted }: Credit): Promise<CompanyOrder> =>
  em.transactional(async (tx) => {
    if (!keepsAccounts(viewer)) throw notFound();
    const order = await holdOrder(tx, orderId);
    await refuseTooMany(tx, order);
    const rest = await restOf(tx, order);
    const isGone = (await tx.count(OrderCredit, { order })) > 0 && rest.net === 0;
    if (isGone || !isVatRate(order.vatRate)) throw new Refusal('NOT_POSSIBLE_NOW');
    const asked = { from: Math.min(1, rest.net), to: rest.net, path: 'netCents', language: viewer.language };
    const netCents = boundedCents(wanted.netCents ?? rest.net, asked);
    const vatCents = netCents === rest.net ? rest.vat : Math.min(vatOn(netCents, order.vatRate), rest.vat);
    const facts = { netCents, vatCents, totalCents: netCents + vatCents, reason, creditedOn: dayOf(wanted.creditedOn, now, 'creditedOn') };
    const id = newId();
    const entryId = await append(tx, {
      register: 'orders',
      type: 'company-order-credited',
      at: now,
      by: referenceOf(viewer),
      about: { kind: 'company-order', id: order.id },
      parties: [order.company.id],
      payload: { credit: id, reference: order.reference, ...facts, currency: 'EUR' },
    });
    tx.create(OrderCredit, { id, order, ...facts, enteredAt: now, entryId });
    await tx.flush();
    return order;
  });
