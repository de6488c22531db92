import type { Context } from '../authorization/context.ts';
import type { NodeLoader } from '../authorization/node-loader.ts';
import { newestFirst } from '../platform/graphql/newest-first.ts';
import { type Connection, connectionOf, type PageArguments, pageWanted } from '../platform/graphql/page.ts';
import { ProfileAccess } from './profile-access.entity.ts';

/** Who looked at the viewer's own profile, when, and why they may (N2, D3). Empty for whoever has none. */
export const accessTrailPage = async ({ em, viewer }: Context, page: PageArguments): Promise<Connection<ProfileAccess>> => {
  const wanted = pageWanted(page);
  const { where, orderBy } = newestFirst('at', wanted);
  const own = viewer.kind === 'candidate' ? { profile: { candidate: viewer.candidateId } } : { id: { $in: [] } };
  const rows = await em.find(ProfileAccess, { $and: [own, where] }, { populate: ['company'], orderBy, limit: wanted.size + 1 });
  return connectionOf(rows, wanted, ({ at, id }) => ({ at, id }), await em.count(ProfileAccess, own));
};

export const profileAccessNode: NodeLoader = async (id, { em, viewer }) =>
  viewer.kind === 'candidate'
    ? em.findOne(ProfileAccess, { id, profile: { candidate: viewer.candidateId } }, { populate: ['company'] })
    : null;
