import { allow } from 'graphql-shield';
import { isAdministrator, isPerson, isSignedIn, isStaff, type Rules } from '../authorization/define-rule.ts';

export const authenticationRules: Rules = {
  Query: { viewer: allow, staffMembers: isAdministrator },
  Mutation: {
    requestSignIn: isPerson,
    completeSignIn: isPerson,
    signOut: isPerson,
    revokeSession: isSignedIn,
    chooseLanguage: isPerson,
    inviteStaff: isAdministrator,
  },
  Viewer: { kind: allow, language: allow, email: allow, sessions: allow, staff: allow },
  Session: { '*': allow },
  Staff: { '*': isStaff },
  RequestSignInPayload: { '*': allow },
  CompleteSignInPayload: { '*': allow },
  SignOutPayload: { '*': allow },
  RevokeSessionPayload: { '*': allow },
  ChooseLanguagePayload: { '*': allow },
  InviteStaffPayload: { '*': allow },
};
