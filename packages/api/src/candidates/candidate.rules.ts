import { allow, or } from 'graphql-shield';
import { fieldRule, isStaff, type Rules, type ShieldRule } from '../authorization/define-rule.ts';
import type { Candidate } from './candidate.entity.ts';

export const ownCandidate: ShieldRule = fieldRule<Candidate>('their own', ({ id }, { viewer }) => viewer.kind === 'candidate' && viewer.candidateId === id);

export const candidateRules: Rules = {
  Query: { candidate: isStaff, candidates: isStaff },
  Mutation: { registerCandidate: allow },
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
