import { allow, or } from 'graphql-shield';
import { isCandidate, isPerson, isStaff, type Rules } from '../authorization/define-rule.ts';
import { ownCandidate } from '../candidates/own-candidate.ts';

export const imageReleaseRules: Rules = {
  Query: { imageReleaseOfLink: isPerson },
  Mutation: { withdrawImageRelease: isCandidate, withdrawImageReleaseByLink: isPerson },
  Candidate: { imageRelease: or(ownCandidate, isStaff), nextReleaseExpiresAt: allow },
  ImageRelease: { '*': allow },
  WithdrawImageReleasePayload: { '*': allow },
  WithdrawByLinkPayload: { '*': allow },
};
