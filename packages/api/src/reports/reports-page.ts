import type { Context } from '../authorization/context.ts';
import { newestFirst } from '../platform/graphql/newest-first.ts';
import { type Connection, connectionOf, type PageArguments, pageWanted } from '../platform/graphql/page.ts';
import { Report } from './report.entity.ts';
import { reportsVisibleTo } from './report-visibility.ts';

/** The reports that exist for the viewer, the latest first. */
export const reportsPage = async ({ em, viewer }: Context, page: PageArguments): Promise<Connection<Report>> => {
  const wanted = pageWanted(page);
  const { where, orderBy } = newestFirst('reportedAt', wanted);
  const visible = reportsVisibleTo(viewer);
  const rows = await em.find(Report, { $and: [visible, where] }, { orderBy, limit: wanted.size + 1 });
  return connectionOf(rows, wanted, ({ reportedAt, id }) => ({ at: reportedAt, id }), await em.count(Report, visible));
};
