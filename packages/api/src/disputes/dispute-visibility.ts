import type { Viewer } from '../authorization/viewer.ts';
import { hasRole } from '../authorization/who.ts';
import type { DisputeSide } from './dispute-life.ts';

type Case = { candidate?: { id: string } | null; company?: { id: string } | null };

/** Who answers for JobProd. */
export const isInChargeOfDisputes = (viewer: Viewer): boolean => hasRole(viewer, 'NETWORK_MANAGER', 'ADMINISTRATOR');

/** The company whose disputes a viewer carries: a recruiter's, also once it is no member any more; disputes never wait (T4, T6). */
export const companyIn = (viewer: Viewer): string | undefined =>
  viewer.kind === 'recruiter' || viewer.kind === 'former-recruiter' ? viewer.companyId : undefined;

/** A case exists for its party and for staff in charge, for nobody else (T6). */
export const isDisputeVisibleTo = ({ candidate, company }: Case, viewer: Viewer): boolean =>
  isInChargeOfDisputes(viewer) ||
  (viewer.kind === 'candidate' && viewer.candidateId === candidate?.id) ||
  (company !== undefined && company !== null && companyIn(viewer) === company.id);

/** List form of `isDisputeVisibleTo`. */
export const disputesVisibleTo = (viewer: Viewer): { candidate?: string; company?: string; id?: { $in: string[] } } => {
  if (isInChargeOfDisputes(viewer)) return {};
  if (viewer.kind === 'candidate') return { candidate: viewer.candidateId };
  const company = companyIn(viewer);
  return company === undefined ? { id: { $in: [] } } : { company };
};

/** For whom a viewer speaks in a case that exists for them. */
export const sideIn = (viewer: Viewer): DisputeSide => (viewer.kind === 'staff' ? 'JOBPROD' : 'PARTY');
