import type { ApiClientViewer, ApiScope, CandidateViewer, RecruiterViewer, StaffRole, StaffViewer } from '../src/authorization/viewer.ts';
import { visitor } from '../src/authorization/viewer.ts';
import { newId } from '../src/platform/ids.ts';

/** Viewers as values, for facts that are asked without a server. */
const person = (unlocked: readonly string[] = []) =>
  ({
    language: 'fr',
    unlockedProfileIds: new Set(unlocked),
    accountId: newId(),
    sessionId: newId(),
    email: 'someone@example.test',
    firstName: 'Some',
    lastName: 'One',
    since: new Date(0),
  }) as const;

export const aVisitor = (...unlocked: string[]) => visitor('fr', new Set(unlocked));
export const theCandidate = (candidateId: string, ...unlocked: string[]): CandidateViewer => ({
  kind: 'candidate',
  ...person(unlocked),
  candidateId,
});
export const recruiterOf = (companyId: string, ...unlocked: string[]): RecruiterViewer => ({
  kind: 'recruiter',
  ...person(unlocked),
  recruiterId: newId(),
  companyId,
});
export const staffAs = (roles: readonly StaffRole[], ...unlocked: string[]): StaffViewer => ({
  kind: 'staff',
  ...person(unlocked),
  staffId: newId(),
  roles: new Set(roles),
});
export const programOf = (companyId: string | null, scopes: readonly ApiScope[], ...unlocked: string[]): ApiClientViewer => ({
  kind: 'api-client',
  language: 'fr',
  unlockedProfileIds: new Set(unlocked),
  apiClientId: newId(),
  companyId,
  scopes: new Set(scopes),
});
