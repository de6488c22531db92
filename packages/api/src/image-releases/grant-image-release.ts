import { releaseExpiry } from '@jobprod/shared/release-expiry';
import { announce } from '../platform/events.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append } from '../platform/register/append.ts';
import { ImageRelease } from './image-release.entity.ts';
import { openReleaseOf } from './open-release.ts';

export type Grant = { candidateId: string; acceptanceId: string; image: boolean; voice: boolean };

/** Opens the 18 months that come with an approval (A1, A2), from that approval's own instant; what stood before, were it over or begun later, is replaced: a candidate has one. */
export const grantImageRelease = async (em: Em, { candidateId, acceptanceId, image, voice }: Grant, now: Date): Promise<ImageRelease> => {
  const before = await openReleaseOf(em, candidateId);
  if (before) {
    before.replacedAt = now;
    // Of its own: what is new would be written first.
    await em.flush();
  }
  const expiresAt = releaseExpiry(now);
  const release = em.create(ImageRelease, { id: newId(), candidate: candidateId, acceptanceId, image, voice, startsAt: now, expiresAt });
  await em.persist(release).flush();
  await append(em, {
    register: 'transactions',
    type: 'image-release-granted',
    at: now,
    by: { kind: 'candidate', id: candidateId },
    about: { kind: 'image-release', id: release.id },
    parties: [candidateId],
    payload: { image, voice, startsAt: now.toISOString(), expiresAt: expiresAt.toISOString() },
  });
  await announce(em, 'image-release-changed', candidateId);
  return release;
};
