import type { NodeLoader } from '../authorization/node-loader.ts';
import type { Viewer } from '../authorization/viewer.ts';
import { hasRole } from '../authorization/who.ts';
import { candidatesOpenTo } from '../candidates/data-lock.ts';
import { CompanyCollection, IntroductionWish, SpaceInvitation } from './space-invitation.entity.ts';

/** Staff compose the space: to anyone else these are not there (N4). */
const composes = (viewer: Viewer): boolean => hasRole(viewer, 'NETWORK_MANAGER');

export const spaceInvitationNode: NodeLoader = async (id, { em, viewer }) =>
  composes(viewer) ? em.findOne(SpaceInvitation, { id, candidate: candidatesOpenTo(viewer) }) : null;

export const companyCollectionNode: NodeLoader = async (id, { em, viewer }) =>
  composes(viewer) ? em.findOne(CompanyCollection, { id }) : null;

/** A candidate reads their own wish as well. */
export const introductionWishNode: NodeLoader = async (id, { em, viewer }) => {
  if (viewer.kind === 'candidate') return em.findOne(IntroductionWish, { id, candidate: viewer.candidateId });
  return composes(viewer) ? em.findOne(IntroductionWish, { id, candidate: candidatesOpenTo(viewer) }) : null;
};
