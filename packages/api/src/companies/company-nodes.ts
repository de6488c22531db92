import type { NodeLoader } from '../authorization/node-loader.ts';
import { findVisibleCompany, seesInsideOf } from './company-visibility.ts';
import { Recruiter } from './recruiter.entity.ts';
import { RecruiterInvitation } from './recruiter-invitation.entity.ts';

export const companyNode: NodeLoader = (id, { em, viewer }) => findVisibleCompany(em, viewer, id);

export const recruiterNode: NodeLoader = async (id, { em, viewer }) => {
  const recruiter = await em.findOne(Recruiter, { id });
  return recruiter && seesInsideOf(viewer, recruiter.company.id) ? recruiter : null;
};

export const recruiterInvitationNode: NodeLoader = async (id, { em, viewer }) => {
  const invitation = await em.findOne(RecruiterInvitation, { id });
  return invitation && seesInsideOf(viewer, invitation.company.id) ? invitation : null;
};
