import { Account } from '../authentication/account.entity.ts';
import type { Acting, Context } from '../authorization/context.ts';
import { announce } from '../platform/events.ts';
import { newId } from '../platform/ids.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append, type RegisterReference } from '../platform/register/append.ts';
import type { Profile } from '../profiles/profile.entity.ts';
import { type ProfileElement, profileElements } from '../profiles/profile-elements.ts';
import { takeOwnProfile } from '../profiles/publish-profile.ts';
import { diffusionRestrictedMail } from './diffusion-restricted.mail.ts';
import { endPasswords } from './end-passwords.ts';
import { Restriction, type RestrictionEnd } from './restriction.entity.ts';
import { restrictionLiftedMail } from './restriction-lifted.mail.ts';
import { rotateMedia } from './rotate-media.ts';
import { subscribe } from './subscribe.ts';

const endRestriction = (em: Em, profile: Profile, endedAs: RestrictionEnd, now: Date): Promise<number> =>
  em.nativeUpdate(Restriction, { profile, endedAt: null }, { endedAt: now, endedAs });

/**
 * Puts a restriction in force, in the caller's transaction and from its instant on: for the whole profile (`null`), or for exactly these elements. It takes the place
 * of the one before in one step, so that nothing is public in between. The order, at zero price, comes with it where it had not been placed (D1).
 */
export const restrict = async (
  em: Em,
  profile: Profile,
  elements: readonly ProfileElement[] | null,
  by: RegisterReference,
  now: Date,
): Promise<Restriction> => {
  await subscribe(em, profile, by, now);
  await endRestriction(em, profile, 'REPLACED', now);
  const chosen = profileElements.filter((element) => elements?.includes(element));
  const restriction = em.create(Restriction, { id: newId(), profile, whole: elements === null, elements: chosen, since: now });
  em.assign(profile, { restrictedWhole: restriction.whole, restrictedElements: chosen });
  await rotateMedia(em, profile);
  await em.persist(restriction).flush();
  await append(em, {
    register: 'communications',
    type: 'diffusion-restricted',
    at: now,
    by,
    about: { kind: 'profile', id: profile.id },
    parties: [profile.candidateId],
    payload: { restriction: restriction.id, whole: restriction.whole, elements: chosen },
  });
  await announce(em, 'profile-changed', profile.id);
  return restriction;
};

/** Adds one element to what is restricted, as an approval with restricted diffusion asks for the clip (C4). */
export const restrictAlso = async (em: Em, profile: Profile, element: ProfileElement, by: RegisterReference, now: Date): Promise<void> => {
  if (profile.restrictedWhole || profile.restrictedElements.includes(element)) return;
  await restrict(em, profile, [...profile.restrictedElements, element], by, now);
};

/** The candidate's wish: free, without a reason, without anyone's leave, in force on receipt (D1). */
export const restrictDiffusion = (
  { em, viewer, now, services }: Acting,
  profileId: string,
  elements: readonly ProfileElement[] | null,
): Promise<Profile> =>
  em.transactional(async (tx) => {
    if (elements?.length === 0) throw new Refusal('INVALID_INPUT', { detail: 'elements' }, ['elements']);
    const profile = await takeOwnProfile(tx, viewer, profileId);
    const restriction = await restrict(tx, profile, elements, { kind: 'candidate', id: profile.candidateId }, now);
    const account = await tx.findOneOrFail(Account, profile.candidate.account.id);
    await queueMail(tx, { ...diffusionRestrictedMail(account, restriction, services.settings.origin), aboutProfileId: profile.id }, now);
    return profile;
  });

/** Only the candidate lifts what they restricted (D1). What was handed out before ends: should they restrict again, nobody holds a password yet. */
export const liftRestriction = ({ em, viewer, now, services }: Context, profileId: string): Promise<Profile> =>
  em.transactional(async (tx) => {
    const profile = await takeOwnProfile(tx, viewer, profileId);
    if ((await endRestriction(tx, profile, 'LIFTED', now)) === 0) throw new Refusal('NOT_POSSIBLE_NOW');
    tx.assign(profile, { restrictedWhole: false, restrictedElements: [] });
    await tx.flush();
    await endPasswords(tx, { profile: profile.id }, 'LIFTED', now);
    await append(tx, {
      register: 'communications',
      type: 'restriction-lifted',
      at: now,
      by: { kind: 'candidate', id: profile.candidateId },
      about: { kind: 'profile', id: profile.id },
      parties: [profile.candidateId],
      payload: {},
    });
    const account = await tx.findOneOrFail(Account, profile.candidate.account.id);
    await queueMail(tx, { ...restrictionLiftedMail(account, services.settings.origin), aboutProfileId: profile.id }, now);
    await announce(tx, 'profile-changed', profile.id);
    return profile;
  });
