import type { Em } from '../platform/orm/orm.ts';
import { type Connection, connectionOf, type PageArguments, pageWanted } from '../platform/graphql/page.ts';
import { Candidate } from './candidate.entity.ts';

/** Staff's list of candidates, newest first; `search` matches any part of a name or an address. */
export const candidatesPage = async (em: Em, page: PageArguments, search?: string | null): Promise<Connection<Candidate>> => {
  const wanted = pageWanted(page);
  const pattern = search?.trim() ? `%${search.trim().slice(0, 100).replace(/[\\%_]/g, '\\$&')}%` : undefined;
  const matching = pattern
    ? { account: { $or: [{ firstName: { $ilike: pattern } }, { lastName: { $ilike: pattern } }, { email: { $ilike: pattern } }] } }
    : {};
  const beyond = wanted.from
    ? wanted.backwards
      ? { $or: [{ registeredAt: { $gt: wanted.from.at } }, { registeredAt: wanted.from.at, id: { $gt: wanted.from.id } }] }
      : { $or: [{ registeredAt: { $lt: wanted.from.at } }, { registeredAt: wanted.from.at, id: { $lt: wanted.from.id } }] }
    : {};
  const order = wanted.backwards ? 'asc' : 'desc';
  const rows = await em.find(
    Candidate,
    { $and: [matching, beyond] },
    { populate: ['account'], orderBy: [{ registeredAt: order }, { id: order }], limit: wanted.size + 1 },
  );
  return connectionOf(rows, wanted, ({ registeredAt, id }) => ({ at: registeredAt, id }), await em.count(Candidate, matching));
};
