import { SessionResolver, SignInResolver, StaffResolver, ViewerResolver } from '../authentication/authentication.resolver.ts';
import { CandidateResolver, ViewerCandidateResolver } from '../candidates/candidate.resolver.ts';

export const resolvers = [ViewerResolver, SessionResolver, StaffResolver, SignInResolver, CandidateResolver, ViewerCandidateResolver] as const;
