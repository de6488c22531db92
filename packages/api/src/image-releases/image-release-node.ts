import type { NodeLoader } from '../authorization/node-loader.ts';
import { ImageRelease } from './image-release.entity.ts';

export const imageReleaseNode: NodeLoader = async (id, { em, viewer }) => {
  if (viewer.kind === 'staff') return em.findOne(ImageRelease, { id });
  return viewer.kind === 'candidate' ? em.findOne(ImageRelease, { id, candidate: viewer.candidateId }) : null;
};
