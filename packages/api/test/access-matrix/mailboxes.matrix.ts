import { absent, type MatrixPart } from './matrix.ts';

const unknown = 'x'.repeat(43);

export const mailboxMatrix: MatrixPart = {
  'Query.emailChangeLink': {
    'by the mail to Camille’s old address': ({ mailboxes }) => ({ token: mailboxes.oldLink }),
    'by the mail to Camille’s new address': ({ mailboxes }) => ({ token: mailboxes.newLink }),
    absent: () => ({ token: unknown }),
  },
  'Query.recoveryToConfirm': {
    'by the mail to the new address': ({ mailboxes }) => ({ token: mailboxes.confirmLink }),
    absent: () => ({ token: unknown }),
  },
  'Query.recoveryToStop': {
    'by the mail to Rémi’s address': ({ mailboxes }) => ({ token: mailboxes.stopLink }),
    absent: () => ({ token: unknown }),
  },
  'Query.mailboxRecovery': {
    'about Olga’s account': ({ mailboxes }) => ({ id: mailboxes.toDecideId }),
    absent: () => ({ id: absent('MailboxRecovery') }),
  },
  'Mutation.changeEmail': { 'to an address nobody has': () => ({ input: { newEmail: 'free@elsewhere.test' } }) },
  'Mutation.confirmEmailChange': {
    'by the mail to Camille’s old address': ({ mailboxes }) => ({ input: { token: mailboxes.oldLink } }),
    absent: () => ({ input: { token: unknown } }),
  },
  'Mutation.takeBackEmailChange': {
    'by the mail to Camille’s old address': ({ mailboxes }) => ({ input: { token: mailboxes.oldLink } }),
    'by the mail to Camille’s new address': ({ mailboxes }) => ({ input: { token: mailboxes.newLink } }),
    'own, signed in': () => ({ input: {} }),
  },
  'Mutation.requestMailboxRecovery': {
    'Camille’s': () => ({ input: { oldEmail: 'camille@example.test', newEmail: 'someone@elsewhere.test', words: 'Perdue.' } }),
    absent: () => ({ input: { oldEmail: 'nobody@example.test', newEmail: 'someone@elsewhere.test', words: 'Perdue.' } }),
  },
  'Mutation.confirmMailboxRecovery': {
    'by the mail to the new address': ({ mailboxes }) => ({ input: { token: mailboxes.confirmLink } }),
    absent: () => ({ input: { token: unknown } }),
  },
  'Mutation.acceptMailboxRecovery': {
    'about Olga’s account': ({ mailboxes }) => ({
      input: { recoveryId: mailboxes.toDecideId, established: 'IN_PERSON', words: 'Vue ce matin.' },
    }),
    absent: () => ({ input: { recoveryId: absent('MailboxRecovery'), established: 'IN_PERSON', words: 'Vue ce matin.' } }),
  },
  'Mutation.refuseMailboxRecovery': {
    'about Olga’s account': ({ mailboxes }) => ({ input: { recoveryId: mailboxes.toDecideId, reason: 'Rien ne l’établit.' } }),
    absent: () => ({ input: { recoveryId: absent('MailboxRecovery'), reason: 'Rien ne l’établit.' } }),
  },
  'Mutation.stopMailboxRecovery': {
    'by the mail to Rémi’s address': ({ mailboxes }) => ({ input: { token: mailboxes.stopLink } }),
    'own, signed in': () => ({ input: {} }),
    absent: () => ({ input: { token: unknown } }),
  },
};
