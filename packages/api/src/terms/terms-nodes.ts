import type { NodeLoader } from '../authorization/node-loader.ts';
import { TermsAcceptance } from './terms-acceptance.entity.ts';
import { TermsVersion } from './terms-version.entity.ts';

export const termsVersionNode: NodeLoader = (id, { em }) => em.findOne(TermsVersion, { id });

export const termsAcceptanceNode: NodeLoader = async (id, { em, viewer }) => {
  if (viewer.kind === 'staff') return em.findOne(TermsAcceptance, { id });
  return viewer.kind === 'candidate' ? em.findOne(TermsAcceptance, { id, candidate: viewer.candidateId }) : null;
};
