import { absent, type MatrixPart, nothing } from './matrix.ts';
import type { World } from './world.ts';

/** The desk of Camille’s interview with the interviewer of this world. */
const atDesk = (more: Record<string, unknown> = {}) => ({
  'of Camille’s interview': ({ roomInterviewId: interviewId }: World) => ({ input: { interviewId, ...more } }),
  'of Lise’s, locked': ({ lise }: World) => ({ input: { interviewId: lise.interviewId, ...more } }),
  absent: () => ({ input: { interviewId: absent('Interview'), ...more } }),
});
const aFamily = Buffer.from('GuideFamily:019ab0e4-7400-7000-8000-000100000000').toString('base64url');
const aQuestion = Buffer.from('GuideQuestion:019ab0e4-7400-7000-8000-000100000001').toString('base64url');

export const deskMatrix: MatrixPart = {
  'Query.interviewGuides': { 'the guides': nothing },
  'Mutation.saveGuideFamily': { 'a new one': () => ({ input: { nameFr: 'Hôtellerie', nameEn: 'Hotels' } }) },
  'Mutation.retireGuideFamily': {
    'one of them': () => ({ input: { familyId: aFamily } }),
    absent: () => ({ input: { familyId: absent('GuideFamily') } }),
  },
  'Mutation.saveGuideQuestion': {
    'in one of them': () => ({ input: { familyId: aFamily, textFr: 'Que faites-vous ?', textEn: 'What do you do?' } }),
    absent: () => ({ input: { familyId: absent('GuideFamily'), textFr: 'Que faites-vous ?', textEn: 'What do you do?' } }),
  },
  'Mutation.retireGuideQuestion': {
    'one of them': () => ({ input: { questionId: aQuestion } }),
    absent: () => ({ input: { questionId: absent('GuideQuestion') } }),
  },
  'Mutation.chooseGuide': atDesk({ familyId: aFamily }),
  'Mutation.saveInterviewNotes': atDesk({ notes: 'Tient ses délais.', revision: 0 }),
  'Mutation.noteAskedQuestion': atDesk({ text: 'Que faites-vous ?' }),
  'Mutation.forgetAskedQuestion': atDesk({ askedId: absent('AskedQuestion') }),
  'Mutation.markOffTopic': {
    'Camille’s': ({ camille }) => ({ input: { recordingId: camille.recordingId, startSeconds: 3, endSeconds: 4 } }),
    'Lise’s, locked': ({ lise }) => ({ input: { recordingId: lise.recordingId, startSeconds: 3, endSeconds: 4 } }),
    absent: () => ({ input: { recordingId: absent('Recording'), startSeconds: 0, endSeconds: 1 } }),
    'in no video': () => ({ input: { sourceId: absent('ClipSource'), startSeconds: 0, endSeconds: 1 } }),
  },
  'Mutation.unmarkOffTopic': {
    'Camille’s': ({ camille }) => ({ input: { passageId: camille.passageId } }),
    'Lise’s, locked': ({ lise }) => ({ input: { passageId: lise.passageId } }),
    absent: () => ({ input: { passageId: absent('OffTopicPassage') } }),
  },
};
