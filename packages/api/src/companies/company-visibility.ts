import type { Viewer } from '../authorization/viewer.ts';
import { companyOf, hasRole } from '../authorization/who.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Company } from './company.entity.ts';
import { CompanyDisclosure } from './company-disclosure.entity.ts';
import { RecruiterInvitation } from './recruiter-invitation.entity.ts';

/** Colleagues and staff read a company's people, invitations and programs; a candidate it was named to does not, nor does a program. */
export const seesInsideOf = (viewer: Viewer, companyId: string): boolean =>
  viewer.kind === 'staff' || (viewer.kind === 'recruiter' && viewer.companyId === companyId);

/** A company's own people run its access; so does a network manager. */
export const managesCompany = (viewer: Viewer, companyId: string): boolean =>
  hasRole(viewer, 'NETWORK_MANAGER') || (viewer.kind === 'recruiter' && viewer.companyId === companyId);

/** The same of the company a global id names. */
export const managesCompanyNamed = (viewer: Viewer, globalId: string): boolean => managesCompany(viewer, idOf('Company', globalId));

/** The same of the company whose invitation a global id names. */
export const managesInvitationNamed = async (em: Em, viewer: Viewer, globalId: string): Promise<boolean> => {
  const invitation = await em.findOne(RecruiterInvitation, { id: idOf('RecruiterInvitation', globalId) });
  return invitation !== null && managesCompany(viewer, invitation.company.id);
};

/** JobProd's own programs read every introduction, and so whose it is; or enter orders, and so of whom. */
const readsEveryCompany = (viewer: Viewer): boolean =>
  viewer.kind === 'api-client' &&
  viewer.companyId === null &&
  (viewer.scopes.has('INTRODUCTIONS_READ') || viewer.scopes.has('ORDERS_WRITE'));

/** The company, where this viewer may know of it: staff, its own people and programs, JobProd's programs, candidates to whom it was named (N8). Null for hidden and absent alike. */
export const findVisibleCompany = async (em: Em, viewer: Viewer, id: string): Promise<Company | null> => {
  if (seesInsideOf(viewer, id) || companyOf(viewer, 'INTRODUCTIONS_READ') === id || readsEveryCompany(viewer))
    return em.findOne(Company, { id });
  if (viewer.kind !== 'candidate') return null;
  const named = await em.findOne(CompanyDisclosure, { company: id, candidate: viewer.candidateId }, { populate: ['company'] });
  return named?.company ?? null;
};
