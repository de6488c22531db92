import type { Viewer } from '../authorization/viewer.ts';
import { hasRole } from '../authorization/who.ts';

/** Whose entries a viewer may read (T5): each party their own; administrators, who audit, all. */
export const subjectOf = (viewer: Viewer): string | undefined => {
  if (viewer.kind === 'candidate') return viewer.candidateId;
  if (viewer.kind === 'recruiter') return viewer.companyId;
  return viewer.kind === 'api-client' && viewer.scopes.has('REGISTER_READ') ? (viewer.companyId ?? undefined) : undefined;
};

export const mayAudit = (viewer: Viewer): boolean =>
  hasRole(viewer, 'ADMINISTRATOR') || (viewer.kind === 'api-client' && viewer.companyId === null && viewer.scopes.has('REGISTER_READ'));
