import type { Viewer } from '../authorization/viewer.ts';
import { hasRole } from '../authorization/who.ts';
import type { Clip } from '../clips/clip.entity.ts';
import { isOwn } from '../clips/clip-access.ts';

/** Who puts clips elsewhere and takes them back: editors, and the staff in charge of diffusion. */
export const mindsPlaces = (viewer: Viewer): boolean => hasRole(viewer, 'EDITOR', 'NETWORK_MANAGER', 'DATA_PROTECTION_OFFICER');

/** Who has a clip taken off a place outside: they, and its candidate (C5). */
export const takesBackFrom = (clip: Pick<Clip, 'candidate'>, viewer: Viewer): boolean => mindsPlaces(viewer) || isOwn(clip, viewer);
