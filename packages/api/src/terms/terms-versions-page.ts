import { newestFirst } from '../platform/graphql/newest-first.ts';
import { type Connection, connectionOf, type PageArguments, pageWanted } from '../platform/graphql/page.ts';
import type { Em } from '../platform/orm/orm.ts';
import { TermsVersion } from './terms-version.entity.ts';

/** The archive of the terms, newest first. */
export const termsVersionsPage = async (em: Em, page: PageArguments): Promise<Connection<TermsVersion>> => {
  const wanted = pageWanted(page);
  const { where, orderBy } = newestFirst('publishedAt', wanted);
  const rows = await em.find(TermsVersion, where, { orderBy, limit: wanted.size + 1 });
  return connectionOf(rows, wanted, ({ publishedAt, id }) => ({ at: publishedAt, id }), await em.count(TermsVersion));
};
