import { findIdentityLeaks } from '@jobprod/shared/identity-leaks/find-identity-leaks';
import type { KnownIdentity } from '@jobprod/shared/identity-leaks/known-identity';
import { limits } from '@jobprod/shared/limits';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { referenceOf } from '../authorization/register-reference.ts';
import type { StaffViewer, Viewer } from '../authorization/viewer.ts';
import type { Clip } from '../clips/clip.entity.ts';
import { refuseLeaks } from '../clips/clip-findings.ts';
import { ClipVersion } from '../clips/clip-version.entity.ts';
import { holdClip } from '../clips/hold-clip.ts';
import { knownIdentityOf } from '../clips/known-identity.ts';
import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import { announce } from '../platform/events.ts';
import { lineOf } from '../platform/graphql/text.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { ClipPlacement } from '../profiles/clip-placement.entity.ts';
import type { Profile } from '../profiles/profile.entity.ts';
import { heldProfileOf } from '../profiles/profile-of.ts';
import { ClipPlace, type OutsideKind, type PlaceAudience } from './clip-place.entity.ts';
import { mindsPlaces } from './place-access.ts';
import { leadFor } from './place-facts.ts';
import { registerPlace } from './register-place.ts';
import { settleSoon } from './settle-place.job.ts';
import { canBeSaid } from './video-words.ts';
import { type Wanted, wantedPlace } from './wanted-place.ts';
import { YouTubeCopy } from './youtube-copy.entity.ts';

type Standing = { staff: StaffViewer; clip: Clip; profile: Profile; placement: ClipPlacement; version: ClipVersion };

/** The clip as it stands on its profile, held: elsewhere it is shown no longer than there (C5). */
const standingOf = async (tx: Em, viewer: Viewer, clipId: string): Promise<Standing> => {
  if (viewer.kind !== 'staff' || !mindsPlaces(viewer)) throw notFound();
  const clip = await holdClip(tx, clipId, viewer);
  const profile = await heldProfileOf(tx, clip.candidate.id);
  const placement = profile && (await tx.findOne(ClipPlacement, { profile, removedAt: null }));
  const version = placement && (await tx.findOne(ClipVersion, { id: placement.clipVersionId, clip }));
  if (!profile || !placement || !version) throw new Refusal('NOT_POSSIBLE_NOW');
  return { staff: viewer, clip, profile, placement, version };
};

type Place = { kind: OutsideKind; audience: PlaceAudience; state: 'PREPARING' | 'SHOWN' };

const mayStand = async (
  tx: Em,
  { profile, placement }: Standing,
  place: Place,
  { services, now }: Context,
): Promise<Wanted & { until: Date }> => {
  const release = await imageReleaseOf(tx, profile.candidateId, now);
  const wanted = wantedPlace({ place, profile, placement, release }, leadFor(place, services.settings), now);
  if ('leave' in wanted) throw new Refusal('NOT_POSSIBLE_NOW');
  return wanted;
};

export type OtherMedium = { medium: string; url: string; audience: PlaceAudience; since: Date | null };

/** An address as words: what it says beside being an address. */
const spoken = (text: string): string => decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, '')).replace(/[^\p{L}\p{N}]+/gu, ' ');

/** C2 holds of what a medium is called and of the clip’s address there as of the clip’s own words. */
const refuseNames = (text: string, known: KnownIdentity, field: 'medium' | 'url'): void => {
  const certain = findIdentityLeaks(text, known).find(({ severity }) => severity === 'block');
  if (certain) throw new Refusal('IDENTITY_LEAK', { excerpt: certain.excerpt }, [field]);
};

const addressOf = (text: string): string => {
  const url = URL.canParse(text) && text.length <= limits.portfolioLink ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new Refusal('INVALID_INPUT', { detail: 'url' }, ['url']);
  return url.href;
};

/** Another medium on which the clip was put by hand (C5). From here on it is watched as every place is: taken back with the clip, in time. */
export const addClipPlace = (context: Context, clipId: string, given: OtherMedium): Promise<Clip> =>
  context.em.transactional(async (tx) => {
    const { viewer, now } = context;
    const standing = await standingOf(tx, viewer, clipId);
    const { clip, profile, placement, staff } = standing;
    const url = addressOf(given.url);
    const medium = lineOf(given.medium, limits.profileWord, ['medium']);
    const known = await knownIdentityOf(tx, clip.candidate);
    refuseNames(medium, known, 'medium');
    refuseNames(spoken(new URL(url).pathname), known, 'url');
    if (given.audience === 'NOBODY') throw new Refusal('INVALID_INPUT', { detail: 'audience' }, ['audience']);
    const since = given.since ?? now;
    if (since > now || since < placement.placedAt) throw new Refusal('INVALID_INPUT', { detail: 'since' }, ['since']);
    const place: Place = { kind: 'OTHER', audience: given.audience, state: 'SHOWN' };
    const { until } = await mayStand(tx, standing, place, context);
    const row = tx.create(ClipPlace, {
      ...place,
      profile,
      placement,
      medium,
      url,
      addedAt: now,
      addedById: staff.staffId,
      since,
      nextLookAt: until,
    });
    await tx.flush();
    await registerPlace(tx, row, 'clip-place-added', referenceOf(viewer), now, {
      audience: place.audience.toLowerCase(),
      from: since.toISOString(),
    });
    await announce(tx, 'clip-changed', clip.id);
    return clip;
  });

/** Has the approved bytes put on YouTube, under the words approved and no others (C2, C3): the job does it, and proves it. */
export const putClipOnYouTube = (context: Context, clipId: string): Promise<Clip> =>
  context.em.transactional(async (tx) => {
    const { viewer, now, services } = context;
    const standing = await standingOf(tx, viewer, clipId);
    const { clip, profile, placement, version, staff } = standing;
    const stands = await tx.count(ClipPlace, { placement, kind: 'YOUTUBE', state: { $ne: 'REMOVED' } });
    if (!services.youTube || stands > 0) throw new Refusal('NOT_POSSIBLE_NOW');
    refuseLeaks(version, await knownIdentityOf(tx, clip.candidate));
    if (!canBeSaid(version)) throw new Refusal('INVALID_INPUT', { detail: 'title' });
    const place: Place = { kind: 'YOUTUBE', audience: 'NOBODY', state: 'PREPARING' };
    await mayStand(tx, standing, place, context);
    const row = tx.create(ClipPlace, { ...place, profile, placement, addedAt: now, addedById: staff.staffId, nextLookAt: now });
    tx.create(YouTubeCopy, { place: row });
    await tx.flush();
    await registerPlace(tx, row, 'clip-place-added', referenceOf(viewer), now);
    await settleSoon(tx, row.id);
    await announce(tx, 'clip-changed', clip.id);
    return clip;
  });
