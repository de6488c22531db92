import type { Context } from '../authorization/context.ts';
import { newestFirst } from '../platform/graphql/newest-first.ts';
import { type Connection, connectionOf, type PageArguments, pageWanted } from '../platform/graphql/page.ts';
import { IncomingMail } from './incoming-mail.entity.ts';
import { mailsOpenTo } from './mails-open-to.ts';

/** What came in, newest first; or only what waits for staff. */
export const mailsPage = async (
  { em, viewer }: Pick<Context, 'em' | 'viewer'>,
  page: PageArguments,
  toSort: boolean,
): Promise<Connection<IncomingMail>> => {
  const wanted = pageWanted(page);
  const matching = () => ({ $and: [toSort ? { state: 'TO_SORT' as const } : {}, mailsOpenTo(viewer)] });
  const { where, orderBy } = newestFirst('receivedAt', wanted);
  const rows = await em.find(IncomingMail, { $and: [matching(), where] }, { orderBy, limit: wanted.size + 1 });
  return connectionOf(rows, wanted, ({ receivedAt, id }) => ({ at: receivedAt, id }), await em.count(IncomingMail, matching()));
};
