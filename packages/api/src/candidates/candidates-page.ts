import type { Viewer } from '../authorization/viewer.ts';
import { newestFirst } from '../platform/graphql/newest-first.ts';
import { type Connection, connectionOf, type PageArguments, pageWanted } from '../platform/graphql/page.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Candidate } from './candidate.entity.ts';
import { candidatesOpenTo } from './data-lock.ts';

/** Staff's list of candidates, newest first; `search` matches any part of a name or an address. Those whose data are locked are not in it (G3). */
export const candidatesPage = async (
  em: Em,
  viewer: Viewer,
  page: PageArguments,
  search?: string | null,
): Promise<Connection<Candidate>> => {
  const wanted = pageWanted(page);
  const pattern = search?.trim()
    ? `%${search
        .trim()
        .slice(0, 100)
        .replace(/[\\%_]/g, '\\$&')}%`
    : undefined;
  const named = pattern
    ? { account: { $or: [{ firstName: { $ilike: pattern } }, { lastName: { $ilike: pattern } }, { email: { $ilike: pattern } }] } }
    : {};
  const matching = { $and: [named, candidatesOpenTo(viewer)] };
  const { where, orderBy } = newestFirst('registeredAt', wanted);
  const rows = await em.find(Candidate, { $and: [matching, where] }, { populate: ['account'], orderBy, limit: wanted.size + 1 });
  return connectionOf(rows, wanted, ({ registeredAt, id }) => ({ at: registeredAt, id }), await em.count(Candidate, matching));
};
