import { LockMode } from '@mikro-orm/core';
import type { Em } from '../platform/orm/orm.ts';
import { ImageRelease } from './image-release.entity.ts';

/**
 * Approvals and withdrawals of one candidate pass here one by one, until their transaction ends. The last to come acts on what stands by then, even where its request
 * arrived first and bears the earlier instant (fault J04). Of no row: whoever holds the candidate's, for a clip or a lock of their data, makes no withdrawal wait (A3).
 */
export const holdReleases = async (tx: Em, candidateId: string): Promise<void> => {
  await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`releases of ${candidateId}`]);
};

/** The candidate's one release that was neither taken back nor replaced, whatever instants it bears: it may be over, or begin later than the act that ends it. */
export const openReleaseOf = async (tx: Em, candidateId: string): Promise<ImageRelease | null> => {
  await holdReleases(tx, candidateId);
  const open = { candidate: candidateId, withdrawnAt: null, replacedAt: null };
  return tx.findOne(ImageRelease, open, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
};
