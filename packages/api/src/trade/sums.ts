import type { Em } from '../platform/orm/orm.ts';

export type Sums = { creditedCents: number; paidCents: number };

const query = `
  select (select coalesce(sum(c.total_cents), 0) from order_credit c where c.order_id = o.id)::float8 as "creditedCents",
         (select coalesce(sum(p.amount_cents), 0) from company_payment p where p.order_id = o.id)::float8
         - (select coalesce(sum(r.amount_cents), 0) from payment_reversal r join company_payment p on p.id = r.payment_id where p.order_id = o.id)::float8 as "paidCents"
  from company_order o where o.id = ?`;

/** What was credited and paid of an order, in whole cents. */
export const sumsOf = async (em: Em, orderId: string): Promise<Sums> => {
  const [row] = await em.execute<Sums[]>(query, [orderId]);
  return row ?? { creditedCents: 0, paidCents: 0 };
};

const ofCompany = `
  select coalesce(sum(o.total_cents), 0)::float8
    - coalesce((select sum(c.total_cents) from order_credit c join company_order o on o.id = c.order_id where o.company_id = $id), 0)::float8
    - coalesce((select sum(p.amount_cents) from company_payment p join company_order o on o.id = p.order_id where o.company_id = $id), 0)::float8
    + coalesce((select sum(r.amount_cents) from payment_reversal r join company_payment p on p.id = r.payment_id join company_order o on o.id = p.order_id where o.company_id = $id), 0)::float8
    as owed
  from company_order o where o.company_id = $id`.replaceAll('$id', '?');

/** What a company owes in all; below zero, what JobProd owes it. */
export const owedByCompany = async (em: Em, companyId: string): Promise<number> => {
  const [row] = await em.execute<{ owed: number }[]>(ofCompany, [companyId, companyId, companyId, companyId]);
  return row?.owed ?? 0;
};
