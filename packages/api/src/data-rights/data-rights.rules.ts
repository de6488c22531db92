import { allow, or } from 'graphql-shield';
import { isCandidate, isDataProtectionOfficer, type Rules } from '../authorization/define-rule.ts';

/** Whose profile it is the operations ask themselves: another’s answers as one that does not exist. */
export const dataRightsRules: Rules = {
  Mutation: { lockData: or(isCandidate, isDataProtectionOfficer), unlockData: isCandidate, eraseProfile: isCandidate },
  Profile: { viewerCanLock: allow, viewerCanUnlock: allow, viewerCanErase: allow },
  LockDataPayload: { '*': allow },
  UnlockDataPayload: { '*': allow },
  EraseProfilePayload: { '*': allow },
};
