import { LockMode } from '@mikro-orm/core';
import { notFound, refused } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import type { RecruiterViewer } from '../authorization/viewer.ts';
import { holdMembership } from '../companies/membership.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Profile } from '../profiles/profile.entity.ts';
import { isVisibleTo } from '../profiles/visibility.ts';

/** The recruiter who asks and the profile, held as it is: what is hidden from them answers as what never was (N2, D2), and a company that was suspended keeps nothing more (N1). */
export const holdSeenProfile = async (
  tx: Em,
  { viewer, now }: Pick<Context, 'viewer' | 'now'>,
  id: string,
): Promise<{ viewer: RecruiterViewer; profile: Profile }> => {
  if (viewer.kind !== 'recruiter') throw refused(viewer);
  if (!(await holdMembership(tx, viewer.companyId))) throw notFound();
  const profile = await tx.findOne(Profile, { id }, { lockMode: LockMode.PESSIMISTIC_READ, refresh: true });
  if (!profile || !isVisibleTo(profile, viewer, now)) throw notFound();
  return { viewer, profile };
};
