import { type MatrixPart, nothing } from './matrix.ts';

export const outgoingMailMatrix: MatrixPart = {
  'Query.outgoingMails': { all: nothing, 'to Camille': () => ({ person: 'camille@example.test' }) },
  'Mutation.resumeMailAddress': {
    'one that fails': ({ failingAddress }) => ({ input: { address: failingAddress } }),
    absent: () => ({ input: { address: 'nobody@example.test' } }),
  },
  'Mutation.chooseMailTopic': { 'no more': () => ({ input: { topic: 'CONVERSATIONS', isWanted: false } }) },
  'Mutation.acknowledgeMailTrouble': { own: nothing },
};
