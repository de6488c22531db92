import type { ApiScope, StaffRole, Viewer } from './viewer.ts';

export const hasRole = (viewer: Viewer, ...roles: readonly StaffRole[]): boolean =>
  viewer.kind === 'staff' && roles.some((role) => viewer.roles.has(role));

/** Who enters companies' orders and payments (T5): network managers, administrators, and programs of JobProd's own; never a company or its program. */
export const keepsAccounts = (viewer: Viewer): boolean =>
  hasRole(viewer, 'NETWORK_MANAGER', 'ADMINISTRATOR') ||
  (viewer.kind === 'api-client' && viewer.companyId === null && viewer.scopes.has('ORDERS_WRITE'));

/** The company a viewer reads for: a recruiter's, or that of the owner of an API client with this scope. */
export const companyOf = (viewer: Viewer, scope: ApiScope): string | undefined => {
  if (viewer.kind === 'recruiter') return viewer.companyId;
  return viewer.kind === 'api-client' && viewer.companyId !== null && viewer.scopes.has(scope) ? viewer.companyId : undefined;
};
