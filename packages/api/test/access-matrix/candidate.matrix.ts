import { absent, type MatrixPart, nothing } from './matrix.ts';

const newcomer = { email: 'newcomer@example.test', firstName: 'Noa', lastName: 'Neuf' };

export const candidateMatrix: MatrixPart = {
  'Query.candidate': {
    'Camille’s': ({ camille }) => ({ id: camille.candidateId }),
    'Lise’s, locked': ({ lise }) => ({ id: lise.candidateId }),
    absent: () => ({ id: absent('Candidate') }),
  },
  'Query.candidates': { all: nothing },
  'Mutation.registerCandidate': {
    'an adult': () => ({ input: { ...newcomer, isAdult: true } }),
    'a minor': () => ({ input: { ...newcomer, isAdult: false } }),
  },
};
