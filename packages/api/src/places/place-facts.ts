import { ClipVersion } from '../clips/clip-version.entity.ts';
import type { ImageRelease } from '../image-releases/image-release.entity.ts';
import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import type { Em } from '../platform/orm/orm.ts';
import type { Settings } from '../platform/services.ts';
import type { ClipPlacement } from '../profiles/clip-placement.entity.ts';
import type { Profile } from '../profiles/profile.entity.ts';
import { ClipPlace } from './clip-place.entity.ts';
import { type RemovalLead, type Wanted, wantedPlace } from './wanted-place.ts';

export type PlaceFacts = {
  place: ClipPlace;
  profile: Profile;
  placement: ClipPlacement;
  version: ClipVersion;
  release: ImageRelease | null;
};

/** A person takes a clip off another medium: they are asked a week ahead. */
const byHand: RemovalLead = { minutes: 7 * 24 * 60 };

export const leadFor = ({ kind }: Pick<ClipPlace, 'kind'>, { youTubeRemovalMinutes }: Settings): RemovalLead =>
  kind === 'YOUTUBE' ? { minutes: youTubeRemovalMinutes } : byHand;

/** A place and all that what it ought to be turns on, as they stand now; null: no such place. */
export const placeFacts = async (em: Em, id: string, on: Date): Promise<PlaceFacts | null> => {
  const place = await em.findOne(ClipPlace, { id }, { populate: ['profile', 'placement'], refresh: true });
  if (!place) return null;
  const { profile, placement } = place;
  const version = await em.findOneOrFail(ClipVersion, { id: placement.clipVersionId }, { populate: ['clip', 'clip.candidate'] });
  return { place, profile, placement, version, release: await imageReleaseOf(em, profile.candidateId, on) };
};

export const wantedOf = (facts: PlaceFacts, settings: Settings, on: Date): Wanted => wantedPlace(facts, leadFor(facts.place, settings), on);
