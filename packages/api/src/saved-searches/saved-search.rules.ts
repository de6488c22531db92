import { allow } from 'graphql-shield';
import { isRecruiter, type Rules } from '../authorization/define-rule.ts';
import { ownRecruiter } from '../companies/own-recruiter.ts';

export const savedSearchRules: Rules = {
  Mutation: { saveSearch: isRecruiter, changeSavedSearch: isRecruiter, deleteSavedSearch: isRecruiter },
  Recruiter: { savedSearches: ownRecruiter },
  SavedSearch: { '*': allow },
  SavedSearchPayload: { '*': allow },
};
