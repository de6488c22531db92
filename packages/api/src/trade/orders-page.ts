import type { Company } from '../companies/company.entity.ts';
import { newestFirst } from '../platform/graphql/newest-first.ts';
import { type Connection, connectionOf, type PageArguments, pageWanted } from '../platform/graphql/page.ts';
import type { Em } from '../platform/orm/orm.ts';
import { CompanyOrder } from './company-order.entity.ts';

/** A company's orders, the latest entered first. */
export const ordersPage = async (em: Em, company: Company, page: PageArguments): Promise<Connection<CompanyOrder>> => {
  const wanted = pageWanted(page);
  const { where, orderBy } = newestFirst('enteredAt', wanted);
  const rows = await em.find(CompanyOrder, { $and: [{ company }, where] }, { orderBy, limit: wanted.size + 1 });
  return connectionOf(rows, wanted, ({ enteredAt, id }) => ({ at: enteredAt, id }), await em.count(CompanyOrder, { company }));
};
