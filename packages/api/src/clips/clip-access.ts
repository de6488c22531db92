import type { Viewer } from '../authorization/viewer.ts';
import { hasRole } from '../authorization/who.ts';
import type { Candidate } from '../candidates/candidate.entity.ts';
import { areDataOpenTo, candidatesOpenTo } from '../candidates/data-lock.ts';

type Owned = { candidate: { id: string } };
type OfCandidate = { candidate: Pick<Candidate, 'id' | 'dataLockedAt'> };

export const isOwn = ({ candidate }: Owned, viewer: Viewer): boolean => viewer.kind === 'candidate' && viewer.candidateId === candidate.id;

/** Who works on clips and sees sources: editors. Raw sources have no other way out but to their owner (I4). */
export const worksOnClips = (viewer: Viewer): boolean => hasRole(viewer, 'EDITOR');

/** Staff who see clips, restricted ones too: the editors who make them, and those in charge of restricted diffusion (D1). Other staff see what anybody does. */
const isStaffOfClips = (viewer: Viewer): boolean => hasRole(viewer, 'EDITOR', 'NETWORK_MANAGER', 'DATA_PROTECTION_OFFICER');

/** Who sees a clip elsewhere than on its profile: its candidate, and the staff who have to, as long as its candidate’s data are not locked (G3). */
export const seesClip = (clip: OfCandidate, viewer: Viewer): boolean =>
  isOwn(clip, viewer) || (isStaffOfClips(viewer) && areDataOpenTo(clip.candidate, viewer));

/** Who sees a source: its owner and the editors, likewise. */
export const seesSource = (source: OfCandidate, viewer: Viewer): boolean =>
  isOwn(source, viewer) || (worksOnClips(viewer) && areDataOpenTo(source.candidate, viewer));

/** List form of `seesClip`. */
export const clipsSeenBy = (viewer: Viewer) => {
  if (isStaffOfClips(viewer)) return { candidate: candidatesOpenTo(viewer) };
  return { candidate: viewer.kind === 'candidate' ? viewer.candidateId : '00000000-0000-0000-0000-000000000000' };
};
