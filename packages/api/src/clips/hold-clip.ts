import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Viewer } from '../authorization/viewer.ts';
import { requireUnlocked } from '../candidates/data-lock.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Clip } from './clip.entity.ts';

/** A clip, held for an act until the transaction ends, where its candidate’s data are not locked (G3). */
export const holdClip = async (tx: Em, id: string, viewer: Viewer): Promise<Clip> => {
  const seen = await tx.findOne(Clip, { id });
  if (!seen) throw notFound();
  await requireUnlocked(tx, seen.candidate.id, viewer);
  const clip = await tx.findOneOrFail(Clip, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  await tx.populate(clip, ['candidate']);
  return clip;
};
