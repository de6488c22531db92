import { allow, or } from 'graphql-shield';
import { isNobodyYet, isStaff, type Rules } from '../authorization/define-rule.ts';
import { ownCandidate } from './own-candidate.ts';

export const candidateRules: Rules = {
  Query: { candidate: isStaff, candidates: isStaff },
  Mutation: { registerCandidate: isNobodyYet },
  Viewer: { candidate: allow },
  Candidate: {
    id: or(ownCandidate, isStaff),
    registeredAt: or(ownCandidate, isStaff),
    email: or(ownCandidate, isStaff),
    firstName: or(ownCandidate, isStaff),
    lastName: or(ownCandidate, isStaff),
    language: or(ownCandidate, isStaff),
  },
  CandidateConnection: { '*': isStaff },
  CandidateEdge: { '*': isStaff },
  RegisterCandidatePayload: { '*': allow },
};
