import { absent, type MatrixPart, nothing } from './matrix.ts';

const undertakings = ['NO_DIRECT_CONTACT', 'FOLLOW_UP_INTRODUCTIONS', 'CONFIDENTIALITY', 'NO_PUBLIC_PROMOTION'];

export const termsMatrix: MatrixPart = {
  'Query.currentTerms': { 'those in force': nothing },
  'Query.termsVersion': {
    'that in force': ({ currentTerms }) => ({ id: currentTerms.id }),
    absent: () => ({ id: absent('TermsVersion') }),
  },
  'Query.termsVersions': { all: nothing },
  'Mutation.publishTerms': {
    'a new version': () => ({ input: { texts: [{ language: 'FR', title: 'CGU', markdown: 'Article 1. Rien ne change.' }] } }),
  },
  'Query.previewTerms': {
    'a new version': () => ({ input: { texts: [{ language: 'FR', title: 'CGU', markdown: 'Article 1. Rien ne change.' }] } }),
  },
  'Mutation.importTerms': {
    'a document from before': () => ({
      input: { publishedOn: '2012-06-11', texts: [{ language: 'FR', title: 'CGU', markdown: 'Article 1. Au commencement.' }] },
    }),
  },
  'Mutation.approveTerms': {
    'for themselves': ({ currentTerms: { id, contentHash } }) => ({
      input: { termsVersionId: id, contentHash, language: 'FR', image: true, voice: true, waiver: true, undertakings },
    }),
    absent: ({ currentTerms: { contentHash } }) => ({
      input: { termsVersionId: absent('TermsVersion'), contentHash, language: 'FR', image: true, voice: true, waiver: true, undertakings },
    }),
  },
  'Mutation.withdrawImageRelease': {
    'Camille’s': ({ camille }) => ({ input: { imageReleaseId: camille.imageReleaseId } }),
    absent: () => ({ input: { imageReleaseId: absent('ImageRelease') } }),
  },
  'Query.imageReleaseOfLink': {
    'by Camille’s mail': ({ camille }) => ({ token: camille.releaseLink }),
    absent: () => ({ token: 'x'.repeat(43) }),
  },
  'Mutation.withdrawImageReleaseByLink': {
    'by Camille’s mail': ({ camille }) => ({ input: { token: camille.releaseLink } }),
    absent: () => ({ input: { token: 'x'.repeat(43) } }),
  },
  'Query.registerHead': { 'the log': nothing },
  'Query.registerEntry': {
    'Camille’s approval': ({ camille }) => ({ id: camille.entryId }),
    absent: () => ({ id: absent('RegisterEntry') }),
  },
  'Query.inclusionProof': {
    'Camille’s approval': ({ camille }) => ({ entryId: camille.entryId }),
    absent: () => ({ entryId: absent('RegisterEntry') }),
  },
  'Query.consistencyProof': { 'the log': () => ({ from: 1, to: 1 }) },
};
