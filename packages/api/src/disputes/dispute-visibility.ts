import type { Viewer } from '../authorization/viewer.ts';
import { hasRole } from '../authorization/who.ts';
import type { DisputeSide } from './dispute-life.ts';

type Case = { candidate?: { id: string } | null; company?: { id: string } | null };

/** Who answers for JobProd. */
export const isInChargeOfDisputes = (viewer: Viewer): boolean => hasRole(viewer, 'NETWORK_MANAGER', 'ADMINISTRATOR');

/** A case exists for its party and for staff in charge, for nobody else (T6). */
export const isDisputeVisibleTo = ({ candidate, company }: Case, viewer: Viewer): boolean =>
  isInChargeOfDisputes(viewer) ||
  (viewer.kind === 'candidate' && viewer.candidateId === candidate?.id) ||
  (viewer.kind === 'recruiter' && viewer.companyId === company?.id);

/** List form of `isDisputeVisibleTo`. */
export const disputesVisibleTo = (viewer: Viewer): { candidate?: string; company?: string; id?: { $in: string[] } } => {
  if (isInChargeOfDisputes(viewer)) return {};
  if (viewer.kind === 'candidate') return { candidate: viewer.candidateId };
  return viewer.kind === 'recruiter' ? { company: viewer.companyId } : { id: { $in: [] } };
};

/** For whom a viewer speaks in a case that exists for them. */
export const sideIn = (viewer: Viewer): DisputeSide => (viewer.kind === 'staff' ? 'JOBPROD' : 'PARTY');
