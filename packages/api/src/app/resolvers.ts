import { SessionResolver, SignInResolver, StaffResolver, ViewerResolver } from '../authentication/authentication.resolver.ts';
import { CandidateResolver, ViewerCandidateResolver } from '../candidates/candidate.resolver.ts';

import { NodeResolver } from './node.resolver.ts';

export const resolvers = [NodeResolver, ViewerResolver, SessionResolver, StaffResolver, SignInResolver, CandidateResolver, ViewerCandidateResolver] as const;
