import { absent, type MatrixPart, nothing } from './matrix.ts';
import type { World } from './world.ts';

const ofCamilleAndAcme = (more: Record<string, unknown> = {}) => ({
  'Camille’s and Acme’s': ({ introduction }: World) => ({ input: { introductionId: introduction.id, ...more } }),
  'Lise’s and Acme’s, locked': ({ lise }: World) => ({ input: { introductionId: lise.introductionId, ...more } }),
  absent: () => ({ input: { introductionId: absent('Introduction'), ...more } }),
});
const aboutAProfile = (more: Record<string, unknown>) => ({
  'Camille’s': ({ camille, jobBrief }: World) => ({ input: { profileId: camille.id, jobBrief, ...more } }),
  'Rémi’s, restricted': ({ remi, jobBrief }: World) => ({ input: { profileId: remi.id, jobBrief, ...more } }),
  'Lise’s, locked': ({ lise, jobBrief }: World) => ({ input: { profileId: lise.id, jobBrief, ...more } }),
  absent: ({ jobBrief }: World) => ({ input: { profileId: absent('Profile'), jobBrief, ...more } }),
});
const inAThread = (more: Record<string, unknown>) => ({
  'Camille’s and Acme’s': ({ contactId }: World) => ({ input: { contactId, ...more } }),
  'Lise’s and Acme’s, locked': ({ lise }: World) => ({ input: { contactId: lise.contactId, ...more } }),
  absent: () => ({ input: { contactId: absent('Contact'), ...more } }),
});

export const introductionMatrix: MatrixPart = {
  'Query.introductions': { 'their own': nothing },
  'Query.introduction': {
    'Camille’s and Acme’s': ({ introduction }) => ({ id: introduction.id }),
    'Lise’s and Acme’s, locked': ({ lise }) => ({ id: lise.introductionId }),
    absent: () => ({ id: absent('Introduction') }),
  },
  'Query.introductionQuestion': {
    'the mail’s link': ({ introduction }) => ({ token: introduction.candidateToken }),
    absent: () => ({ token: 'x'.repeat(43) }),
  },
  'Query.contact': {
    'Camille’s and Acme’s': ({ contactId }) => ({ id: contactId }),
    'Lise’s and Acme’s, locked': ({ lise }) => ({ id: lise.contactId }),
    absent: () => ({ id: absent('Contact') }),
  },
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
  'Mutation.proposeMeeting': ofCamilleAndAcme({ hours: [], minutes: 45, form: 'PHONE' }),
  'Mutation.acceptMeeting': ofCamilleAndAcme({ startsAt: '2026-12-01T10:00:00.000Z' }),
  'Mutation.cancelMeeting': ofCamilleAndAcme(),
  'Mutation.recordMeetingOutcome': ofCamilleAndAcme({ outcome: 'HELD' }),
  'Mutation.recordCollaboration': ofCamilleAndAcme({ form: 'OTHER' }),
  'Mutation.settleMeeting': ofCamilleAndAcme({ outcome: 'HELD', reason: 'Les deux le disent.' }),
  'Query.reports': { 'their own': nothing },
  'Mutation.reportContact': inAThread({ ground: 'INSISTENT', words: 'Il insiste.' }),
  'Mutation.reportDirectApproach': {
    'their own': () => ({ input: { means: 'EMAIL', approachedOn: '2026-11-20', who: 'Camille Durand', words: 'Un e-mail.' } }),
  },
  'Mutation.decideReport': {
    'Camille’s of Acme': ({ reports }) => ({ input: { reportId: reports.camille, decision: 'UPHELD', reason: 'Oui', answer: 'Merci' } }),
    'Acme’s': ({ reports }) => ({ input: { reportId: reports.acme, decision: 'NOT_UPHELD', reason: 'Non', answer: 'Merci' } }),
    'Lise’s of Acme, locked': ({ lise }) => ({ input: { reportId: lise.reportId, decision: 'UPHELD', reason: 'Oui', answer: 'Merci' } }),
    absent: () => ({ input: { reportId: absent('Report'), decision: 'UPHELD', reason: 'Oui', answer: 'Merci' } }),
  },
  'Subscription.introductionChanged': {
    'Camille’s and Acme’s': ({ introduction }) => ({ introductionId: introduction.id }),
    'Lise’s and Acme’s, locked': ({ lise }) => ({ introductionId: lise.introductionId }),
    absent: () => ({ introductionId: absent('Introduction') }),
  },
};
