import { LockMode } from '@mikro-orm/core';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { notFound } from '../authorization/access-errors.ts';
import type { Viewer } from '../authorization/viewer.ts';
import { hasRole } from '../authorization/who.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { Candidate } from './candidate.entity.ts';

type Locked = Pick<Candidate, 'id' | 'dataLockedAt'>;

/** Locked data exist for their candidate and for the officer who answers for them, and for nobody else, staff included (G3). */
export const areDataOpenTo = ({ id, dataLockedAt }: Locked, viewer: Viewer): boolean =>
  !dataLockedAt || (viewer.kind === 'candidate' && viewer.candidateId === id) || hasRole(viewer, 'DATA_PROTECTION_OFFICER');

/** List form of `areDataOpenTo`, for staff and programs, who have no data of their own here. */
export const candidatesOpenTo = (viewer: Viewer): FilterQuery<Candidate> =>
  hasRole(viewer, 'DATA_PROTECTION_OFFICER') ? {} : { dataLockedAt: null };

/** Whether their data are locked now; for what a page may offer. An act asks `requireUnlocked`. */
export const areDataLocked = async (em: Em, candidateId: string): Promise<boolean> =>
  (await em.findOneOrFail(Candidate, { id: candidateId })).dataLockedAt != null;

const held = (tx: Em, candidateId: string): Promise<Candidate | null> =>
  tx.findOne(Candidate, { id: candidateId }, { lockMode: LockMode.PESSIMISTIC_READ, refresh: true });

/**
 * Before anything of a candidate is changed: locked, their data are frozen for everyone, themselves included (G3). Held until the transaction ends: a lock waits, or has
 * come first and counts. Of what an operation holds, the candidate comes first, so that no two wait for each other.
 */
export const requireUnlocked = async (tx: Em, candidateId: string, viewer?: Viewer): Promise<void> => {
  const candidate = await held(tx, candidateId);
  if (!candidate?.dataLockedAt) return;
  if (viewer && !areDataOpenTo(candidate, viewer)) throw notFound();
  throw new Refusal('DATA_LOCKED', viewer?.kind === 'staff' ? { context: 'staff' } : {});
};

/** The same, held as well, for whom a locked candidate must look like one who is not there. */
export const holdUnlocked = async (tx: Em, candidateId: string): Promise<boolean> => {
  const candidate = await held(tx, candidateId);
  return candidate != null && !candidate.dataLockedAt;
};
