import { LockMode } from '@mikro-orm/core';
import type { Em } from '../platform/orm/orm.ts';
import { ImageRelease } from './image-release.entity.ts';
import { holding } from './release-holds.ts';

/** The release a candidate's image and voice are shown under at an instant; null when there is none, and then nothing is shown. */
export const imageReleaseOf = (em: Em, candidateId: string, on: Date): Promise<ImageRelease | null> =>
  em.findOne(ImageRelease, { candidate: candidateId, ...holding(on) }, { orderBy: { startsAt: 'desc' } });

const held = (em: Em, candidateId: string, now: Date): Promise<ImageRelease | null> =>
  em.findOne(
    ImageRelease,
    { candidate: candidateId, startsAt: { $lte: now }, expiresAt: { $gt: now }, withdrawnAt: null, replacedAt: null },
    { orderBy: { startsAt: 'desc' }, lockMode: LockMode.PESSIMISTIC_READ, refresh: true },
  );

/**
 * The same for an act, held until its transaction ends: a withdrawal waits, or has come first and counts, even where it bears a later instant than the request that
 * had to wait for something (fault J04). Asked twice before the answer is no: who waited for the release that an approval replaced has not looked at the new one.
 */
export const holdImageRelease = async (em: Em, candidateId: string, now: Date): Promise<ImageRelease | null> =>
  (await held(em, candidateId, now)) ?? held(em, candidateId, now);
