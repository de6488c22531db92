import { absent, type MatrixPart, nothing } from './matrix.ts';

export const mailMatrix: MatrixPart = {
  'Query.incomingMails': { all: nothing },
  'Query.mailConfirmation': {
    'by Camille’s mail': ({ incomingMail }) => ({ token: incomingMail.confirmToken }),
    absent: () => ({ token: 'x'.repeat(43) }),
  },
  'Mutation.fileMail': {
    'one to sort': ({ incomingMail }) => ({ input: { mailId: incomingMail.id, purpose: 'OTHER' } }),
    'from Lise, locked': ({ lise }) => ({ input: { mailId: lise.mailId, purpose: 'OTHER' } }),
    absent: () => ({ input: { mailId: absent('IncomingMail'), purpose: 'OTHER' } }),
  },
  'Mutation.answerMail': {
    'one to sort': ({ incomingMail }) => ({ input: { mailId: incomingMail.id, text: 'Bonjour, voici.' } }),
    'from Lise, locked': ({ lise }) => ({ input: { mailId: lise.mailId, text: 'Bonjour, voici.' } }),
    absent: () => ({ input: { mailId: absent('IncomingMail'), text: 'Bonjour, voici.' } }),
  },
  'Mutation.askAboutMail': {
    'one to sort': ({ incomingMail }) => ({ input: { mailId: incomingMail.id } }),
    'from Lise, locked': ({ lise }) => ({ input: { mailId: lise.mailId } }),
    absent: () => ({ input: { mailId: absent('IncomingMail') } }),
  },
  'Mutation.rectifyByMail': {
    'one to sort': ({ incomingMail }) => ({ input: { mailId: incomingMail.id, firstName: 'Camille', lastName: 'Durant' } }),
    'from Lise, locked': ({ lise }) => ({ input: { mailId: lise.mailId, firstName: 'Camille', lastName: 'Durant' } }),
    absent: () => ({ input: { mailId: absent('IncomingMail'), firstName: 'Camille', lastName: 'Durant' } }),
  },
  'Mutation.confirmMail': {
    'by Camille’s mail': ({ incomingMail }) => ({ input: { token: incomingMail.confirmToken } }),
    absent: () => ({ input: { token: 'x'.repeat(43) } }),
  },
};
