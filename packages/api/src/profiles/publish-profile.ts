import type { Language } from '@jobprod/shared/language';
import { LockMode } from '@mikro-orm/core';
import { Account } from '../authentication/account.entity.ts';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import type { Viewer } from '../authorization/viewer.ts';
import { announce } from '../platform/events.ts';
import { queueMail } from '../platform/mail/mail.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { say } from '../platform/words.ts';
import { requireCurrentTerms } from '../terms/current-terms.ts';
import { clipWaits } from './clip-waits.ts';
import { missingElements } from './missing-elements.ts';
import { Profile } from './profile.entity.ts';
import type { ProfileElement } from './profile-elements.ts';
import { profilePublishedMail } from './profile-published.mail.ts';
import { isOwner } from './visibility.ts';

/** The profile of the candidate who asks, held until the transaction ends; anyone else's does not exist for them. */
export const takeOwnProfile = async (em: Em, viewer: Viewer, id: string): Promise<Profile> => {
  const profile = await em.findOne(Profile, { id, state: { $ne: 'ERASED' } }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!profile || !isOwner(profile, viewer)) throw notFound();
  await em.populate(profile, ['candidate']);
  return profile;
};

export const refuseMissing = (language: Language, missing: readonly ProfileElement[]): void => {
  if (missing.length > 0)
    throw new Refusal('PROFILE_INCOMPLETE', { missing: missing.map((element) => say(language, `profile-elements:${element}`)).join(', ') });
};

/** Shows the profile: a new act, for which the terms in force are approved (T4), and nothing it needs is missing. */
export const publishProfile = ({ em, viewer, now, services }: Context, id: string): Promise<Profile> =>
  em.transactional(async (tx) => {
    const profile = await takeOwnProfile(tx, viewer, id);
    await requireCurrentTerms(tx, profile.candidateId);
    refuseMissing(viewer.language, missingElements(profile, { clipWaits: await clipWaits(tx, profile, now) }));
    profile.publish(now);
    await append(tx, {
      register: 'communications',
      type: 'profile-published',
      at: now,
      by: { kind: 'candidate', id: profile.candidateId },
      about: { kind: 'profile', id },
      parties: [profile.candidateId],
      payload: { revision: profile.revision, restricted: profile.restrictedWhole, restrictedElements: profile.restrictedElements },
    });
    const account = await tx.findOneOrFail(Account, profile.candidate.account.id);
    await queueMail(tx, { ...profilePublishedMail(account, profile, services.settings.origin), aboutProfileId: id }, now);
    await announce(tx, 'profile-changed', id);
    return profile;
  });

/** Takes the profile off, at once and for everyone but its owner and the staff. */
export const unpublishProfile = ({ em, viewer, now }: Context, id: string): Promise<Profile> =>
  em.transactional(async (tx) => {
    const profile = await takeOwnProfile(tx, viewer, id);
    if (profile.state !== 'ACTIVE') throw new Refusal('NOT_POSSIBLE_NOW');
    profile.become('INACTIVE');
    await append(tx, {
      register: 'communications',
      type: 'profile-unpublished',
      at: now,
      by: { kind: 'candidate', id: profile.candidateId },
      about: { kind: 'profile', id },
      parties: [profile.candidateId],
      payload: { revision: profile.revision },
    });
    await announce(tx, 'profile-changed', id);
    return profile;
  });
