import { allow, or } from 'graphql-shield';
import { fieldRule, isCandidate, isInChargeOfDiffusion, isPerson, type Rules, type ShieldRule } from '../authorization/define-rule.ts';
import { candidateOrEditor } from '../clips/candidate-or-editor.ts';
import { ownRecruiter } from '../companies/own-recruiter.ts';
import { ownProfile } from '../profiles/own-profile.ts';
import type { ProfileView } from '../profiles/profile-view.ts';

const inCharge: ShieldRule = fieldRule<ProfileView>(
  'any profile, for staff in charge of restricted diffusion',
  ({ viewerIsInCharge }) => viewerIsInCharge,
);

/** Whose profile, restriction or list it is, the operations ask themselves: another’s answers as one that does not exist. */
export const diffusionRules: Rules = {
  Mutation: {
    subscribeToRestrictedDiffusion: isCandidate,
    restrictDiffusion: isCandidate,
    liftRestriction: isCandidate,
    issueProfilePassword: isInChargeOfDiffusion,
    revokeProfilePassword: isInChargeOfDiffusion,
    unlockProfile: isPerson,
    recordClipPlayed: isPerson,
    blockCompany: isCandidate,
    unblockCompany: isCandidate,
    publishClip: candidateOrEditor,
    withdrawClip: candidateOrEditor,
  },
  Profile: { restriction: or(ownProfile, inCharge), passwords: inCharge, blockedCompanies: ownProfile, viewerCanRestrict: allow },
  Recruiter: { heldPasswords: ownRecruiter },
  Restriction: { '*': allow },
  ProfilePassword: { '*': isInChargeOfDiffusion },
  HeldPassword: { '*': allow },
  BlockedCompany: { '*': allow },
  SubscribeToRestrictedDiffusionPayload: { '*': allow },
  RestrictDiffusionPayload: { '*': allow },
  LiftRestrictionPayload: { '*': allow },
  IssueProfilePasswordPayload: { '*': allow },
  RevokeProfilePasswordPayload: { '*': allow },
  RecordClipPlayedPayload: { '*': allow },
  UnlockProfilePayload: { '*': allow },
  BlockCompanyPayload: { '*': allow },
  UnblockCompanyPayload: { '*': allow },
  PublishClipPayload: { '*': allow },
  WithdrawClipPayload: { '*': allow },
};
