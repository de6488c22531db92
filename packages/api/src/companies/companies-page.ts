import { newestFirst } from '../platform/graphql/newest-first.ts';
import { type Connection, connectionOf, type PageArguments, pageWanted } from '../platform/graphql/page.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Company } from './company.entity.ts';

/** Staff's list of companies, the latest selected first. */
export const companiesPage = async (em: Em, page: PageArguments): Promise<Connection<Company>> => {
  const wanted = pageWanted(page);
  const { where, orderBy } = newestFirst('firstSelectedAt', wanted);
  const rows = await em.find(Company, where, { populate: ['memberships'], orderBy, limit: wanted.size + 1 });
  return connectionOf(rows, wanted, ({ firstSelectedAt, id }) => ({ at: firstSelectedAt, id }), await em.count(Company));
};
