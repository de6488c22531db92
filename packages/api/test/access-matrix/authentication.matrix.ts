import { absent, type MatrixPart, nothing } from './matrix.ts';

export const authenticationMatrix: MatrixPart = {
  'Query.viewer': { themselves: nothing },
  'Query.staffMembers': { all: nothing },
  'Query.node': {
    'a session of Camille’s': ({ camille }) => ({ id: camille.sessionId }),
    'the candidate Camille': ({ camille }) => ({ id: camille.candidateId }),
    'Camille’s profile': ({ camille }) => ({ id: camille.id }),
    'Rémi’s restricted profile': ({ remi }) => ({ id: remi.id }),
    'Camille’s clip': ({ clip }) => ({ id: clip.id }),
    'Camille’s video': ({ camille }) => ({ id: camille.sourceId }),
    'the company Acme': ({ acme }) => ({ id: acme.id }),
    'an introduction of Camille and Acme': ({ introduction }) => ({ id: introduction.id }),
    'a thread of Camille and Acme': ({ contactId }) => ({ id: contactId }),
    'a program of Acme’s': ({ acme }) => ({ id: acme.apiClientId }),
    'a webhook of Acme’s': ({ acme }) => ({ id: acme.webhookId }),
    'a password for Rémi’s profile': ({ remi }) => ({ id: remi.passwordId }),
    'the locked candidate Lise': ({ lise }) => ({ id: lise.candidateId }),
    'Lise’s locked profile': ({ lise }) => ({ id: lise.id }),
    'Lise’s locked clip': ({ lise }) => ({ id: lise.clipId }),
    'a version of Lise’s locked clip': ({ lise }) => ({ id: lise.versionId }),
    'Lise’s locked video': ({ lise }) => ({ id: lise.sourceId }),
    'Lise’s locked interview': ({ lise }) => ({ id: lise.interviewId }),
    'a locked introduction of Lise and Acme': ({ lise }) => ({ id: lise.introductionId }),
    'a locked thread of Lise and Acme': ({ lise }) => ({ id: lise.contactId }),
    absent: () => ({ id: absent('Candidate') }),
  },
  'Query.nodes': {
    'Camille’s profile': ({ camille }) => ({ ids: [camille.id] }),
    'Rémi’s restricted profile': ({ remi }) => ({ ids: [remi.id] }),
    absent: () => ({ ids: [absent('Profile')] }),
  },
  'Mutation.requestSignIn': {
    'Camille’s address': () => ({ input: { email: 'camille@example.test' } }),
    absent: () => ({ input: { email: 'nobody@example.test' } }),
  },
  'Mutation.completeSignIn': { absent: () => ({ input: { token: 'x'.repeat(43) } }) },
  'Mutation.signOut': { themselves: nothing },
  'Mutation.revokeSession': {
    'Camille’s': ({ camille }) => ({ input: { sessionId: camille.sessionId } }),
    absent: () => ({ input: { sessionId: absent('Session') } }),
  },
  'Mutation.chooseLanguage': { themselves: () => ({ input: { language: 'EN' } }) },
  'Mutation.inviteStaff': {
    'a new colleague': () => ({ input: { email: 'new@jobprod.test', firstName: 'Noé', lastName: 'Neuf', roles: ['EDITOR'] } }),
  },
};
