import { allow, or } from 'graphql-shield';
import { isAdministrator, isCandidate, isStaff, type Rules } from '../authorization/define-rule.ts';
import { ownCandidate } from '../candidates/own-candidate.ts';

export const termsRules: Rules = {
  Query: { currentTerms: allow, termsVersion: allow, termsVersions: allow },
  Mutation: { publishTerms: isAdministrator, approveTerms: isCandidate },
  Candidate: { termsAcceptance: or(ownCandidate, isStaff), termsAcceptances: or(ownCandidate, isStaff) },
  TermsVersion: { '*': allow },
  TermsText: { '*': allow },
  TermsVersionConnection: { '*': allow },
  TermsVersionEdge: { '*': allow },
  TermsAcceptance: { '*': allow },
  PublishTermsPayload: { '*': isAdministrator },
  ApproveTermsPayload: { '*': allow },
};
