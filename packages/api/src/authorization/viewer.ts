import type { Language } from '@jobprod/shared/language';

export const staffRoles = ['INTERVIEWER', 'EDITOR', 'NETWORK_MANAGER', 'DATA_PROTECTION_OFFICER', 'ADMINISTRATOR'] as const;
export type StaffRole = (typeof staffRoles)[number];

export const apiScopes = ['PROFILES_READ', 'INTRODUCTIONS_READ', 'REGISTER_READ', 'ORDERS_WRITE'] as const;
export type ApiScope = (typeof apiScopes)[number];

type Anyone = {
  language: Language;
  /** Profiles this browser has unlocked with a password that still stands (D2). */
  unlockedProfileIds: ReadonlySet<string>;
};
type SignedIn = Anyone & { accountId: string; sessionId: string; email: string; firstName: string; lastName: string };

export type Visitor = Anyone & { kind: 'visitor' };
export type CandidateViewer = SignedIn & { kind: 'candidate'; candidateId: string; since: Date };
/** A recruiter of a company that is a member now. */
export type RecruiterViewer = SignedIn & { kind: 'recruiter'; recruiterId: string; companyId: string; since: Date };
/** A recruiter of a company that is no member now: a visitor in everything but its disputes (N1, T6), so no rule about recruiters names them. */
export type FormerRecruiterViewer = SignedIn & { kind: 'former-recruiter'; recruiterId: string; companyId: string; since: Date };
export type StaffViewer = SignedIn & { kind: 'staff'; staffId: string; roles: ReadonlySet<StaffRole> };
/** A program of one company, or of JobProd itself (`companyId` null). */
export type ApiClientViewer = Anyone & { kind: 'api-client'; apiClientId: string; companyId: string | null; scopes: ReadonlySet<ApiScope> };

/** Who is asking; known once per request, from the session or the token alone. */
export type Viewer = Visitor | CandidateViewer | RecruiterViewer | FormerRecruiterViewer | StaffViewer | ApiClientViewer;

export const visitor = (language: Language, unlockedProfileIds: ReadonlySet<string> = new Set()): Visitor => ({
  kind: 'visitor',
  language,
  unlockedProfileIds,
});
