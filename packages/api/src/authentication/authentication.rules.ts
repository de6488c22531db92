import { allow } from 'graphql-shield';
import { isAdministrator, isSignedIn, isStaff, type Rules } from '../authorization/define-rule.ts';

export const authenticationRules: Rules = {
  Query: { viewer: allow, staffMembers: isAdministrator },
  Mutation: {
    requestSignIn: allow,
    completeSignIn: allow,
    signOut: allow,
    revokeSession: isSignedIn,
    chooseLanguage: allow,
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
