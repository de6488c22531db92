import type { Viewer } from '../authorization/viewer.ts';
import { hasRole } from '../authorization/who.ts';

type Owned = { candidate: { id: string } };

export const isOwn = ({ candidate }: Owned, viewer: Viewer): boolean => viewer.kind === 'candidate' && viewer.candidateId === candidate.id;

/** Who works on clips and sees sources: editors. Raw sources have no other way out but to their owner (I4). */
export const worksOnClips = (viewer: Viewer): boolean => hasRole(viewer, 'EDITOR');

/** Who sees a clip before it is published: its candidate and the staff. */
export const seesClip = (clip: Owned, viewer: Viewer): boolean => viewer.kind === 'staff' || isOwn(clip, viewer);

/** List form of `seesClip`. */
export const clipsSeenBy = (viewer: Viewer) => {
  if (viewer.kind === 'staff') return {};
  return { candidate: viewer.kind === 'candidate' ? viewer.candidateId : '00000000-0000-0000-0000-000000000000' };
};
