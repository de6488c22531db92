import type { Viewer } from '../authorization/viewer.ts';
import { hasRole } from '../authorization/who.ts';

type Owned = { candidate: { id: string } };

export const isOwn = ({ candidate }: Owned, viewer: Viewer): boolean => viewer.kind === 'candidate' && viewer.candidateId === candidate.id;

/** Who works on clips and sees sources: editors. Raw sources have no other way out but to their owner (I4). */
export const worksOnClips = (viewer: Viewer): boolean => hasRole(viewer, 'EDITOR');

/** Staff who see clips, restricted ones too: the editors who make them, and those in charge of restricted diffusion (D1). Other staff see what anybody does. */
const isStaffOfClips = (viewer: Viewer): boolean => hasRole(viewer, 'EDITOR', 'NETWORK_MANAGER', 'DATA_PROTECTION_OFFICER');

/** Who sees a clip elsewhere than on its profile: its candidate, and the staff who have to. */
export const seesClip = (clip: Owned, viewer: Viewer): boolean => isStaffOfClips(viewer) || isOwn(clip, viewer);

/** List form of `seesClip`. */
export const clipsSeenBy = (viewer: Viewer) => {
  if (isStaffOfClips(viewer)) return {};
  return { candidate: viewer.kind === 'candidate' ? viewer.candidateId : '00000000-0000-0000-0000-000000000000' };
};
