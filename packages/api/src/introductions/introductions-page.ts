import type { FilterQuery } from '@mikro-orm/postgresql';
import type { Context } from '../authorization/context.ts';
import { newestFirst } from '../platform/graphql/newest-first.ts';
import { type Connection, connectionOf, type PageArguments, pageWanted } from '../platform/graphql/page.ts';
import { Introduction } from './introduction.entity.ts';
import { introductionsVisibleTo } from './pair-visibility.ts';

/** The introductions that exist for the viewer, the latest first; `among` narrows them. */
export const introductionsPage = async (
  { em, viewer }: Context,
  page: PageArguments,
  among: FilterQuery<Introduction> = {},
): Promise<Connection<Introduction>> => {
  const wanted = pageWanted(page);
  const { where, orderBy } = newestFirst('requestedAt', wanted);
  const visible = { $and: [introductionsVisibleTo(viewer), among] };
  const rows = await em.find(
    Introduction,
    { $and: [visible, where] },
    { orderBy, limit: wanted.size + 1, populate: ['company', 'recruiter.account', 'profile'] },
  );
  return connectionOf(rows, wanted, ({ requestedAt, id }) => ({ at: requestedAt, id }), await em.count(Introduction, visible));
};
