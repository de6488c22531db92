import { or } from 'graphql-shield';
import { isStaff, type Rules } from '../authorization/define-rule.ts';
import { ownCandidate } from '../candidates/own-candidate.ts';

export const pathRules: Rules = {
  Candidate: { nextStep: or(ownCandidate, isStaff) },
};
