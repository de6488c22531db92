import { LockMode } from '@mikro-orm/core';
import type { Em } from '../platform/orm/orm.ts';
import { append, type RegisterReference } from '../platform/register/append.ts';
import { announceElements } from './announce-profile.ts';
import { ClipPlacement, type PlacementEnd } from './clip-placement.entity.ts';
import type { Profile } from './profile.entity.ts';

/** What the approval bound, and the part of it that may be shown. */
export type PlacedClip = {
  clipVersionId: string;
  title: string;
  description: string;
  /** Of the part shown. */
  durationSeconds: number;
  excerpt: { startSeconds: number; endSeconds: number } | null;
  usesImage: boolean;
  usesVoice: boolean;
};

const audienceOf = ({ restrictedWhole, restrictedElements }: Profile): string =>
  restrictedWhole || restrictedElements.includes('CLIP') ? 'password holders' : 'public';

/** The clip that stands on a profile; null: none. Under which release it is shown is asked each time. */
export const standingClip = (em: Em, profileId: string): Promise<ClipPlacement | null> =>
  em.findOne(ClipPlacement, { profile: profileId, removedAt: null });

/** Takes the clip off the profile; its medium's name is never used again. */
export const removeClip = async (
  em: Em,
  profile: Profile,
  removedAs: PlacementEnd,
  by: RegisterReference,
  now: Date,
): Promise<ClipPlacement | null> => {
  const placement = await em.findOne(ClipPlacement, { profile, removedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!placement) return null;
  em.assign(placement, { removedAt: now, removedAs });
  await em.flush();
  placement.removalEntryId = await append(em, {
    register: 'communications',
    type: 'clip-removed',
    at: now,
    by,
    about: { kind: 'clip-version', id: placement.clipVersionId },
    parties: [profile.candidateId],
    payload: {
      placement: placement.id,
      place: 'profile',
      profile: profile.id,
      because: removedAs.toLowerCase(),
      from: placement.placedAt.toISOString(),
    },
  });
  await em.flush();
  await announceElements(em, profile, ['CLIP']);
  return placement;
};

/** Puts an approved clip on the profile in the place of the one that stood there (C4), and keeps where it was put, from when, for whom (C5). In the caller's transaction. */
export const placeClip = async (
  em: Em,
  profile: Profile,
  { excerpt, ...clip }: PlacedClip,
  by: RegisterReference,
  now: Date,
): Promise<ClipPlacement> => {
  await removeClip(em, profile, 'REPLACED', by, now);
  const { startSeconds = null, endSeconds = null } = excerpt ?? {};
  const placement = em.create(ClipPlacement, { profile, ...clip, startSeconds, endSeconds, placedAt: now });
  await em.persist(placement).flush();
  await append(em, {
    register: 'communications',
    type: 'clip-placed',
    at: now,
    by,
    about: { kind: 'clip-version', id: clip.clipVersionId },
    parties: [profile.candidateId],
    payload: { placement: placement.id, place: 'profile', profile: profile.id, excerpt, audience: audienceOf(profile) },
  });
  await announceElements(em, profile, ['CLIP']);
  return placement;
};
