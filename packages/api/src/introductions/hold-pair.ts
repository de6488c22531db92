import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { RecruiterViewer } from '../authorization/viewer.ts';
import { holdMembership } from '../companies/membership.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { hasConsulted } from '../profiles/has-consulted.ts';
import { Profile } from '../profiles/profile.entity.ts';
import { isVisibleTo } from '../profiles/visibility.ts';

/**
 * The profile a recruiter turns to, with all that entitles them held until the transaction ends: the membership first, then the profile, in every operation alike, so
 * that no two wait for each other. A profile they may not see does not exist; one nobody of theirs has consulted is not written to (N3).
 */
export const holdPair = async (em: Em, viewer: RecruiterViewer, profileId: string, now: Date): Promise<Profile> => {
  if (!(await holdMembership(em, viewer.companyId))) throw notFound();
  const profile = await em.findOne(Profile, { id: profileId }, { lockMode: LockMode.PESSIMISTIC_READ, refresh: true });
  if (!profile || !isVisibleTo(profile, viewer, now)) throw notFound();
  if (!(await hasConsulted(em, profileId, viewer.companyId))) throw new Refusal('CONSULTATION_REQUIRED');
  return profile;
};
