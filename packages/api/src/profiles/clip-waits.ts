import { Clip } from '../clips/clip.entity.ts';
import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import type { Em } from '../platform/orm/orm.ts';
import { standingClip } from './place-clip.ts';
import type { Profile } from './profile.entity.ts';

/** Whether the candidate has approved a clip that may be shown and does not stand on their profile yet: the profile is published with it (T2, C4). */
export const clipWaits = async (em: Em, { id, candidateId }: Pick<Profile, 'id' | 'candidateId'>, on: Date): Promise<boolean> =>
  (await em.count(Clip, { candidate: candidateId, state: 'APPROVED' })) > 0 &&
  !(await standingClip(em, id)) &&
  (await imageReleaseOf(em, candidateId, on)) !== null;
