import type { NodeLoader } from '../authorization/node-loader.ts';
import { Candidate } from './candidate.entity.ts';

export const candidateNode: NodeLoader = async (id, { em, viewer }) =>
  viewer.kind === 'staff' || (viewer.kind === 'candidate' && viewer.candidateId === id) ? em.findOne(Candidate, { id }) : null;
