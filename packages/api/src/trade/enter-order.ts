import { centsAtMost, isVatRate, vatOn } from '@jobprod/shared/trade';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { referenceOf } from '../authorization/register-reference.ts';
import { keepsAccounts } from '../authorization/who.ts';
import { Company } from '../companies/company.entity.ts';
import { newId } from '../platform/ids.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { CompanyOrder } from './company-order.entity.ts';
import { boundedCents, dayOf, eurosIn, referenceKeyOf } from './entered.ts';

export type NewOrder = {
  companyId: string;
  reference: string;
  subject: string;
  netCents: number;
  vatRate: number;
  totalCents?: number | undefined;
  orderedOn: Date;
};

/** Enters what a company ordered, once by its reference (T5). A company that left keeps its account: money comes late. */
export const enterOrder = async ({ em, viewer, now }: Context, wanted: NewOrder): Promise<CompanyOrder> => {
  if (!keepsAccounts(viewer)) throw notFound();
  const { language } = viewer;
  const { companyId, reference, subject, vatRate } = wanted;
  const netCents = boundedCents(wanted.netCents, { from: 0, to: centsAtMost, path: 'netCents', language });
  if (!isVatRate(vatRate)) throw new Refusal('INVALID_INPUT', { detail: 'vatRate' }, ['vatRate']);
  const vatCents = vatOn(netCents, vatRate);
  const totalCents = netCents + vatCents;
  if (wanted.totalCents !== undefined && wanted.totalCents !== totalCents)
    throw new Refusal('TOTAL_DIFFERS', { total: eurosIn(language, totalCents) }, ['totalCents']);
  const facts = { reference, subject, netCents, vatRate, vatCents, totalCents, orderedOn: dayOf(wanted.orderedOn, now, 'orderedOn') };
  const referenceKey = referenceKeyOf(reference);
  try {
    return await em.transactional(async (tx) => {
      const company = await tx.findOne(Company, { id: companyId });
      if (!company) throw notFound();
      const id = newId();
      const entryId = await append(tx, {
        register: 'orders',
        type: 'company-order-entered',
        at: now,
        by: referenceOf(viewer),
        about: { kind: 'company-order', id },
        parties: [company.id],
        payload: { ...facts, currency: 'EUR' },
      });
      const order = tx.create(CompanyOrder, { id, company, ...facts, referenceKey, enteredAt: now, entryId });
      await tx.persist(order).flush();
      return order;
    });
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw new Refusal('REFERENCE_IN_USE', { reference }, ['reference']);
    throw error;
  }
};
