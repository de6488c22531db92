import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { announce } from '../platform/events.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { ImageRelease } from './image-release.entity.ts';
import { releaseHolds } from './release-holds.ts';

/** Takes the release back, at once and for everything (A3). The waiver of payment stands. */
export const withdrawImageRelease = ({ em, viewer, now }: Context, releaseId: string): Promise<ImageRelease> =>
  em.transactional(async (tx) => {
    if (viewer.kind !== 'candidate') throw notFound();
    const release = await tx.findOne(
      ImageRelease,
      { id: releaseId, candidate: viewer.candidateId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!release) throw notFound();
    if (!releaseHolds(release, now)) throw new Refusal('NOT_POSSIBLE_NOW');
    release.withdrawnAt = now;
    await append(tx, {
      register: 'transactions',
      type: 'image-release-withdrawn',
      at: now,
      by: { kind: 'candidate', id: viewer.candidateId },
      about: { kind: 'image-release', id: release.id },
      parties: [viewer.candidateId],
      payload: { withdrawnAt: now.toISOString() },
    });
    await announce(tx, 'image-release-changed', viewer.candidateId);
    return release;
  });
