import type { Viewer } from '../authorization/viewer.ts';
import { hasRole } from '../authorization/who.ts';

/** Whose entries a viewer may read (T5): each party their own; administrators, who audit, all. */
export const subjectOf = (viewer: Viewer): string | undefined => {
  if (viewer.kind === 'candidate') return viewer.candidateId;
  // A company that is no member any more keeps the proofs of what was between it and JobProd.
  if (viewer.kind === 'recruiter' || viewer.kind === 'former-recruiter') return viewer.companyId;
  return viewer.kind === 'api-client' && viewer.scopes.has('REGISTER_READ') ? (viewer.companyId ?? undefined) : undefined;
};

export const mayAudit = (viewer: Viewer): boolean =>
  hasRole(viewer, 'ADMINISTRATOR') || (viewer.kind === 'api-client' && viewer.companyId === null && viewer.scopes.has('REGISTER_READ'));
