import { allow } from 'graphql-shield';
import { isCandidate, isPerson, type Rules, viewerRule } from '../authorization/define-rule.ts';
import { hasRole } from '../authorization/who.ts';
import { ownCandidate } from '../candidates/own-candidate.ts';

const establishesIdentity = viewerRule('staff: data-protection officer, administrator', (viewer) =>
  hasRole(viewer, 'DATA_PROTECTION_OFFICER', 'ADMINISTRATOR'),
);

export const mailboxRules: Rules = {
  Query: {
    emailChangeLink: isPerson,
    recoveryToConfirm: isPerson,
    recoveryToStop: isPerson,
    mailboxRecovery: establishesIdentity,
  },
  Mutation: {
    changeEmail: isCandidate,
    confirmEmailChange: isPerson,
    takeBackEmailChange: isPerson,
    requestMailboxRecovery: isPerson,
    confirmMailboxRecovery: isPerson,
    acceptMailboxRecovery: establishesIdentity,
    refuseMailboxRecovery: establishesIdentity,
    stopMailboxRecovery: isPerson,
  },
  Candidate: { emailChange: ownCandidate, mailboxRecovery: ownCandidate },
  EmailChange: { '*': allow },
  EmailChangeLink: { '*': allow },
  RunningRecovery: { '*': allow },
  RecoveryToConfirm: { '*': allow },
  MailboxRecovery: { '*': establishesIdentity },
  ChangeEmailPayload: { '*': allow },
  ConfirmEmailChangePayload: { '*': allow },
  TakeBackEmailChangePayload: { '*': allow },
  RequestMailboxRecoveryPayload: { '*': allow },
  ConfirmMailboxRecoveryPayload: { '*': allow },
  AcceptMailboxRecoveryPayload: { '*': allow },
  RefuseMailboxRecoveryPayload: { '*': allow },
  StopMailboxRecoveryPayload: { '*': allow },
};
