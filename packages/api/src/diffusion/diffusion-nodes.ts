import type { NodeLoader } from '../authorization/node-loader.ts';
import { isInCharge } from '../profiles/visibility.ts';
import { BlockedCompany } from './blocked-company.entity.ts';
import { ProfilePassword } from './profile-password.entity.ts';
import { Restriction } from './restriction.entity.ts';

/** For its owner and the staff in charge. */
export const restrictionNode: NodeLoader = async (id, { em, viewer }) => {
  if (isInCharge(viewer)) return em.findOne(Restriction, { id });
  return viewer.kind === 'candidate' ? em.findOne(Restriction, { id, profile: { candidate: viewer.candidateId } }) : null;
};

export const profilePasswordNode: NodeLoader = async (id, { em, viewer }) =>
  isInCharge(viewer) ? em.findOne(ProfilePassword, { id }) : null;

export const blockedCompanyNode: NodeLoader = async (id, { em, viewer }) =>
  viewer.kind === 'candidate' ? em.findOne(BlockedCompany, { id, profile: { candidate: viewer.candidateId } }) : null;
