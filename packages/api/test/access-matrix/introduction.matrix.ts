import { absent, type MatrixPart, nothing } from './matrix.ts';
import type { World } from './world.ts';

const ofCamilleAndAcme = (more: Record<string, unknown> = {}) => ({
  'Camille’s and Acme’s': ({ introduction }: World) => ({ input: { introductionId: introduction.id, ...more } }),
  absent: () => ({ input: { introductionId: absent('Introduction'), ...more } }),
});
const aboutAProfile = (more: Record<string, unknown>) => ({
  'Camille’s': ({ camille, jobBrief }: World) => ({ input: { profileId: camille.id, jobBrief, ...more } }),
  'Rémi’s, restricted': ({ remi, jobBrief }: World) => ({ input: { profileId: remi.id, jobBrief, ...more } }),
  absent: ({ jobBrief }: World) => ({ input: { profileId: absent('Profile'), jobBrief, ...more } }),
});
const inAThread = (more: Record<string, unknown>) => ({
  'Camille’s and Acme’s': ({ contactId }: World) => ({ input: { contactId, ...more } }),
  absent: () => ({ input: { contactId: absent('Contact'), ...more } }),
});

export const introductionMatrix: MatrixPart = {
  'Query.introductions': { 'their own': nothing },
  'Query.introduction': {
    'Camille’s and Acme’s': ({ introduction }) => ({ id: introduction.id }),
    absent: () => ({ id: absent('Introduction') }),
  },
  'Query.introductionQuestion': {
    'the mail’s link': ({ introduction }) => ({ token: introduction.candidateToken }),
    absent: () => ({ token: 'x'.repeat(43) }),
  },
  'Query.contact': { 'Camille’s and Acme’s': ({ contactId }) => ({ id: contactId }), absent: () => ({ id: absent('Contact') }) },
  'Mutation.contactCandidate': aboutAProfile({ text: 'Bonjour' }),
  'Mutation.replyToContact': inAThread({ text: 'Bonjour' }),
  'Mutation.stopContact': inAThread({}),
  'Mutation.requestIntroduction': aboutAProfile({}),
  'Mutation.agreeToIntroduction': {
    'the mail’s link': ({ introduction }) => ({ input: { token: introduction.candidateToken } }),
    absent: () => ({ input: { token: 'x'.repeat(43) } }),
  },
  'Mutation.declineIntroduction': {
    ...ofCamilleAndAcme(),
    'the mail’s link': ({ introduction }) => ({ input: { token: introduction.candidateToken } }),
  },
  'Mutation.withdrawFromIntroduction': ofCamilleAndAcme(),
  'Subscription.introductionChanged': {
    'Camille’s and Acme’s': ({ introduction }) => ({ introductionId: introduction.id }),
    absent: () => ({ introductionId: absent('Introduction') }),
  },
};
