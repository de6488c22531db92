import type { Context } from '../authorization/context.ts';
import { newestFirst } from '../platform/graphql/newest-first.ts';
import { type Connection, connectionOf, type PageArguments, pageWanted } from '../platform/graphql/page.ts';
import { Dispute } from './dispute.entity.ts';
import { disputesVisibleTo } from './dispute-visibility.ts';

/** The cases that exist for the viewer, the latest first. */
export const disputesPage = async ({ em, viewer }: Context, page: PageArguments): Promise<Connection<Dispute>> => {
  const wanted = pageWanted(page);
  const { where, orderBy } = newestFirst('openedAt', wanted);
  const visible = disputesVisibleTo(viewer);
  const rows = await em.find(Dispute, { $and: [visible, where] }, { orderBy, limit: wanted.size + 1 });
  return connectionOf(rows, wanted, ({ openedAt, id }) => ({ at: openedAt, id }), await em.count(Dispute, visible));
};
