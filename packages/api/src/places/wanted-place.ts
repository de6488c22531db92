import type { ImageRelease } from '../image-releases/image-release.entity.ts';
import { later } from '../platform/clock.ts';
import { releaseCovers } from '../profiles/clip-is-served.ts';
import type { ClipPlacement } from '../profiles/clip-placement.entity.ts';
import type { Profile } from '../profiles/profile.entity.ts';
import type { ClipPlace, LeavingReason } from './clip-place.entity.ts';

type Facts = {
  place: Pick<ClipPlace, 'state' | 'leavingReason' | 'kind' | 'audience'>;
  profile: Pick<Profile, 'state' | 'restrictedWhole' | 'restrictedElements'>;
  placement: Pick<ClipPlacement, 'placedAt' | 'removedAt' | 'usesImage' | 'usesVoice'>;
  /** The one that holds; null: none. */
  release: ImageRelease | null;
};

export type Wanted =
  | { audience: 'PUBLIC' | 'UNLISTED'; until: Date }
  /** `by`: when it has to be gone; null: at once. */
  | { leave: LeavingReason; by: Date | null };

export type RemovalLead = { minutes: number };

/**
 * What a place outside ought to be, now. It goes with the clip on the profile (C5), with the profile, and with the release, from which it is taken back ahead of the end so
 * that it is gone by then (A2, A3). A restriction makes a video unlisted (D4); another medium cannot be made so from here, and what is public there is taken back.
 */
export const wantedPlace = ({ place, profile, placement, release }: Facts, lead: RemovalLead, on: Date): Wanted => {
  if (place.state === 'LEAVING') return { leave: place.leavingReason ?? 'ASKED', by: null };
  if (placement.removedAt && placement.removedAt <= on) return { leave: 'CLIP_REMOVED', by: null };
  if (profile.state !== 'ACTIVE') return { leave: 'PROFILE_OFF', by: null };
  if (!release || !releaseCovers(release, placement, on)) return { leave: 'RELEASE_ENDING', by: null };
  const until = later(release.expiresAt, { minutes: -lead.minutes });
  if (until <= on) return { leave: 'RELEASE_ENDING', by: release.expiresAt };
  const isRestricted = profile.restrictedWhole || profile.restrictedElements.includes('CLIP');
  if (isRestricted && place.kind === 'OTHER' && place.audience === 'PUBLIC') return { leave: 'RESTRICTED', by: null };
  return { audience: isRestricted ? 'UNLISTED' : 'PUBLIC', until };
};
