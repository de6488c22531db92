import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { ownIdentityOf } from '../clips/known-identity.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { announceGiven } from './announce-profile.ts';
import { hasApprovedTerms, holdProfile } from './ensure-profile.ts';
import { missingElements } from './missing-elements.ts';
import type { Profile } from './profile.entity.ts';
import { changesOf, type ProfileGiven } from './profile-changes.ts';
import { isFrozen } from './profile-life.ts';
import { refuseMissing } from './publish-profile.ts';
import { refuseOthersPictures } from './refuse-others-pictures.ts';
import { refuseOwnName } from './refuse-own-name.ts';

/** The candidate's change to their own profile, on the revision they read. A published profile stays complete. */
export const updateProfile = ({ em, viewer, now }: Context, revision: number, given: ProfileGiven): Promise<Profile> => {
  const changes = changesOf(given);
  return em.transactional(async (tx) => {
    if (viewer.kind !== 'candidate') throw notFound();
    const { candidateId, accountId } = viewer;
    if (!(await hasApprovedTerms(tx, candidateId))) throw new Refusal('TERMS_NOT_APPROVED');
    const profile = await holdProfile(tx, candidateId, now);
    const { id } = profile;
    if (profile.revision !== revision) throw new Refusal('PROFILE_CHANGED');
    if (isFrozen(profile.state)) throw new Refusal('NOT_POSSIBLE_NOW');
    tx.assign(profile, { ...changes, revision: revision + 1, updatedAt: now });
    await refuseOthersPictures(tx, profile);
    refuseOwnName(profile, await ownIdentityOf(tx, { account: { id: accountId } }));
    if (profile.state === 'ACTIVE') refuseMissing(viewer.language, missingElements(profile, { clipWaits: false }));
    await append(tx, {
      register: 'communications',
      type: 'profile-updated',
      at: now,
      by: { kind: 'candidate', id: candidateId },
      about: { kind: 'profile', id },
      parties: [candidateId],
      payload: { revision: revision + 1, changed: Object.keys(changes) },
    });
    await announceGiven(tx, profile, Object.keys(changes));
    return profile;
  });
};
