import { allow, or } from 'graphql-shield';
import { isAdministrator, isCandidate, isStaff, type Rules } from '../authorization/define-rule.ts';
import { ownCandidate } from '../candidates/own-candidate.ts';

export const termsRules: Rules = {
  Query: { currentTerms: allow, termsVersion: allow, termsVersions: allow, previewTerms: isAdministrator },
  Mutation: { publishTerms: isAdministrator, importTerms: isAdministrator, approveTerms: isCandidate },
  Candidate: { termsAcceptance: or(ownCandidate, isStaff), termsAcceptances: or(ownCandidate, isStaff) },
  TermsVersion: { '*': allow },
  TermsText: { '*': allow },
  TermsChanges: { '*': allow },
  TermsChange: { '*': allow },
  TermsChangePart: { '*': allow },
  TermsCopy: { '*': allow },
  TermsPreview: { '*': isAdministrator },
  TermsTextPreview: { '*': isAdministrator },
  TermsVersionConnection: { '*': allow },
  TermsVersionEdge: { '*': allow },
  TermsAcceptance: { '*': allow },
  PublishTermsPayload: { '*': isAdministrator },
  ImportTermsPayload: { '*': isAdministrator },
  ApproveTermsPayload: { '*': allow },
};
