import { allow, or } from 'graphql-shield';
import { isCandidate, isStaff, type Rules } from '../authorization/define-rule.ts';
import { ownCandidate } from '../candidates/own-candidate.ts';

export const imageReleaseRules: Rules = {
  Mutation: { withdrawImageRelease: isCandidate },
  Candidate: { imageRelease: or(ownCandidate, isStaff) },
  ImageRelease: { '*': allow },
  WithdrawImageReleasePayload: { '*': allow },
};
