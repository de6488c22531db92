import type { NodeLoader } from '../authorization/node-loader.ts';
import { Candidate } from './candidate.entity.ts';
import { candidatesOpenTo } from './data-lock.ts';

export const candidateNode: NodeLoader = async (id, { em, viewer }) => {
  if (viewer.kind === 'staff') return em.findOne(Candidate, { $and: [{ id }, candidatesOpenTo(viewer)] });
  return viewer.kind === 'candidate' && viewer.candidateId === id ? em.findOne(Candidate, { id }) : null;
};
