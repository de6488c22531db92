import type { Em } from '../platform/orm/orm.ts';
import { ClipPlace } from './clip-place.entity.ts';

/**
 * Where the clip that stands on a profile is on YouTube, once that was proved; null: nowhere. Asked only for a clip that its viewer was just shown, so of a restricted one after
 * the unlock alone (D4).
 */
export const youTubeAddress = async (em: Em, profileId: string): Promise<string | null> => {
  const place = await em.findOne(ClipPlace, { profile: profileId, kind: 'YOUTUBE', state: 'SHOWN', placement: { removedAt: null } });
  return place?.url ?? null;
};
