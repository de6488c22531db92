import { allow } from 'graphql-shield';
import { fieldRule, isRecruiter, type Rules } from '../authorization/define-rule.ts';
import { ownCandidate } from '../candidates/own-candidate.ts';
import { ownRecruiter } from '../companies/own-recruiter.ts';

const recruiters = fieldRule('a recruiter, of what their company keeps', (_profile, { viewer }) => viewer.kind === 'recruiter');

/** Which profiles are there, and which company's lists and notes, is asked where they are read: what exists for the recruiter who asks, and their own company's. */
export const shortlistRules: Rules = {
  Mutation: { shortlistProfile: isRecruiter, unlistProfile: isRecruiter, writeCompanyNote: isRecruiter, deleteCompanyNote: isRecruiter },
  Recruiter: { shortlists: ownRecruiter },
  Profile: { shortlists: recruiters, companyNotes: recruiters },
  Candidate: { companyNotes: ownCandidate },
  Shortlist: { '*': allow },
  ShortlistEntry: { '*': allow },
  CompanyNote: { '*': allow },
  ShortlistPayload: { '*': allow },
};
