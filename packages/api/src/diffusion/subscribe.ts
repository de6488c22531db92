import type { Context } from '../authorization/context.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append, type RegisterReference } from '../platform/register/append.ts';
import type { Profile } from '../profiles/profile.entity.ts';
import { takeOwnProfile } from '../profiles/publish-profile.ts';
import { DiffusionSubscription } from './diffusion-subscription.entity.ts';

/** The order of restricted diffusion, once, at zero price: the law forbids asking a job-seeker for money (D1, T5). */
export const subscribe = async (em: Em, profile: Profile, by: RegisterReference, now: Date): Promise<DiffusionSubscription> => {
  const standing = await em.findOne(DiffusionSubscription, { profile });
  if (standing) return standing;
  const id = newId();
  const entryId = await append(em, {
    register: 'orders',
    type: 'restricted-diffusion-ordered',
    at: now,
    by,
    about: { kind: 'profile', id: profile.id },
    parties: [profile.candidateId],
    payload: { order: id, service: 'restricted-diffusion', price: { amount: '0.00', currency: 'EUR' } },
  });
  const subscription = em.create(DiffusionSubscription, { id, profile, subscribedAt: now, entryId });
  await em.persist(subscription).flush();
  return subscription;
};

export const subscribeToRestrictedDiffusion = ({ em, viewer, now }: Context, profileId: string): Promise<DiffusionSubscription> =>
  em.transactional(async (tx) => {
    const profile = await takeOwnProfile(tx, viewer, profileId);
    return subscribe(tx, profile, { kind: 'candidate', id: profile.candidateId }, now);
  });
