import type { NodeLoader } from '../authorization/node-loader.ts';
import { candidatesOpenTo } from '../candidates/data-lock.ts';
import { Clip } from './clip.entity.ts';
import { clipsSeenBy, worksOnClips } from './clip-access.ts';
import { ClipSource } from './clip-source.entity.ts';
import { ClipVersion } from './clip-version.entity.ts';

export const clipNode: NodeLoader = (id, { em, viewer }) => em.findOne(Clip, { id, ...clipsSeenBy(viewer) }, { populate: ['candidate'] });

export const clipVersionNode: NodeLoader = (id, { em, viewer }) =>
  em.findOne(ClipVersion, { id, clip: clipsSeenBy(viewer) }, { populate: ['clip', 'clip.candidate'] });

export const clipSourceNode: NodeLoader = async (id, { em, viewer }) => {
  if (worksOnClips(viewer)) return em.findOne(ClipSource, { id, candidate: candidatesOpenTo(viewer) });
  return viewer.kind === 'candidate' ? em.findOne(ClipSource, { id, candidate: viewer.candidateId }) : null;
};
