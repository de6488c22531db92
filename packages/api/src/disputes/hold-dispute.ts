import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Viewer } from '../authorization/viewer.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Dispute } from './dispute.entity.ts';
import { disputesVisibleTo } from './dispute-visibility.ts';

/** A case that exists for the viewer, held until the transaction ends; NOT_FOUND for hidden and absent alike. */
export const holdDispute = async (em: Em, viewer: Viewer, id: string): Promise<Dispute> => {
  const where = { $and: [{ id }, disputesVisibleTo(viewer)] };
  const dispute = await em.findOne(Dispute, where, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!dispute) throw notFound();
  return dispute;
};
