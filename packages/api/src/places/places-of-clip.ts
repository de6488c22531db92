import { addresses } from '@jobprod/shared/addresses';
import type { Context } from '../authorization/context.ts';
import type { Viewer } from '../authorization/viewer.ts';
import type { Clip } from '../clips/clip.entity.ts';
import { ClipVersion } from '../clips/clip-version.entity.ts';
import { ImageRelease } from '../image-releases/image-release.entity.ts';
import { covers } from '../image-releases/release-covers.ts';
import { releaseCovers } from '../profiles/clip-is-served.ts';
import { ClipPlacement } from '../profiles/clip-placement.entity.ts';
import type { Profile } from '../profiles/profile.entity.ts';
import { isOpenTo } from '../profiles/visibility.ts';
import { ClipPlace, type LeavingReason, type PlaceAudience, type PlaceTrouble } from './clip-place.entity.ts';
import type { PlaceState } from './place-life.ts';

export type PlaceKind = 'PROFILE' | 'EXCERPT' | 'YOUTUBE' | 'OTHER';

/** A place as the API tells it, on this site or outside. */
export type PlaceView = {
  key: string;
  clip: Clip;
  kind: PlaceKind;
  medium: string | null;
  url: string | null;
  audience: PlaceAudience;
  state: PlaceState;
  since: Date | null;
  until: Date | null;
  provedAt: Date | null;
  leavingSince: Date | null;
  leavingReason: LeavingReason | null;
  dueAt: Date | null;
  proof: string | null;
  proofUrl: string | null;
  removalEntryId: string | null;
  trouble: PlaceTrouble | null;
  versionNumber: number;
};

const nothingMore = { medium: null, provedAt: null, leavingSince: null, dueAt: null, proof: null, proofUrl: null, trouble: null } as const;

const endOf = ({ expiresAt, withdrawnAt, replacedAt }: ImageRelease): Date =>
  new Date(Math.min(...[expiresAt, withdrawnAt, replacedAt].flatMap((at) => at?.getTime() ?? [])));

/** When a clip stopped being shown with the last release that covered it (A2, A3); null while one holds. */
const endedWithRelease = (placement: ClipPlacement, releases: readonly ImageRelease[], on: Date): Date | null => {
  if (releases.some((release) => releaseCovers(release, placement, on))) return null;
  const ends = releases.filter((release) => covers(release, placement)).map((release) => endOf(release).getTime());
  return new Date(Math.max(placement.placedAt.getTime(), ...ends));
};

/** Its place on the profile is the placement itself: nothing of it is written twice. */
const onThisSite = (
  placement: ClipPlacement,
  clip: Clip,
  version: ClipVersion,
  releases: readonly ImageRelease[],
  origin: string,
  on: Date,
): PlaceView => {
  const { profile } = placement;
  const releaseEnd = endedWithRelease(placement, releases, placement.removedAt ?? on);
  const until = releaseEnd ?? placement.removedAt ?? null;
  const isRestricted = profile.restrictedWhole || profile.restrictedElements.includes('CLIP');
  const isOff = until !== null || profile.state !== 'ACTIVE';
  return {
    ...nothingMore,
    key: `profile:${placement.id}`,
    clip,
    kind: placement.startSeconds == null ? 'PROFILE' : 'EXCERPT',
    url: until === null ? `${origin}${addresses.profile(profile.slug)}` : null,
    audience: isOff ? 'NOBODY' : isRestricted ? 'PASSWORD' : 'PUBLIC',
    state: until === null ? 'SHOWN' : 'REMOVED',
    since: placement.placedAt,
    until,
    leavingReason: until === null ? null : releaseEnd ? 'RELEASE_ENDING' : 'CLIP_REMOVED',
    removalEntryId: placement.removalEntryId ?? null,
    versionNumber: version.number,
  };
};

const outside = (place: ClipPlace, clip: Clip, version: ClipVersion): PlaceView => ({
  key: `outside:${place.id}`,
  clip,
  kind: place.kind,
  medium: place.medium ?? null,
  url: place.url ?? null,
  audience: place.audience,
  state: place.state,
  since: place.since ?? null,
  until: place.removedAt ?? null,
  provedAt: place.provedAt ?? null,
  leavingSince: place.leavingSince ?? null,
  leavingReason: place.leavingReason ?? null,
  dueAt: place.dueAt ?? null,
  proof: place.proof ?? null,
  proofUrl: place.proofUrl ?? null,
  removalEntryId: place.removalEntryId ?? null,
  trouble: place.trouble ?? null,
  versionNumber: version.number,
});

/**
 * What leads to a restricted clip, or to its page, is for whoever sees it there: its owner, the staff in charge, who has unlocked it (D2, D4). Other staff of clips see that it stands
 * there, and not where; but of a medium that waits to be emptied by hand, which they cannot do without its address.
 */
const asSeenBy = (place: PlaceView, profile: Profile, viewer: Viewer): PlaceView => {
  const isToEmpty = place.kind === 'OTHER' && place.state === 'LEAVING';
  return isToEmpty || isOpenTo(profile, 'CLIP', viewer) ? place : { ...place, url: null, proofUrl: null };
};

/** Every place a clip was put, on this site and outside, the latest first (C5). Whether the viewer may know is asked before. */
export const placesOfClip = async ({ em, now, services, viewer }: Context, clip: Clip): Promise<PlaceView[]> => {
  const versions = new Map((await em.find(ClipVersion, { clip })).map((version) => [version.id, version]));
  const placements = await em.find(
    ClipPlacement,
    { clipVersionId: { $in: [...versions.keys()] } },
    { populate: ['profile'], orderBy: { placedAt: 'desc', id: 'desc' } },
  );
  const releases = await em.find(ImageRelease, { candidate: clip.candidate.id });
  const places = await em.find(
    ClipPlace,
    { placement: { $in: placements.map(({ id }) => id) } },
    { orderBy: { addedAt: 'desc', id: 'desc' } },
  );
  return placements.flatMap((placement) => {
    const version = versions.get(placement.clipVersionId);
    if (!version) return [];
    const here = onThisSite(placement, clip, version, releases, services.settings.origin, now);
    const elsewhere = places.filter((place) => place.placement.id === placement.id).map((place) => outside(place, clip, version));
    return [here, ...elsewhere].map((place) => asSeenBy(place, placement.profile, viewer));
  });
};
