import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { announce } from '../platform/events.ts';
import type { Clip } from './clip.entity.ts';
import { ClipRemark } from './clip-remark.entity.ts';
import { holdClip } from './hold-clip.ts';

/** An editor says that a remark is dealt with, or that it is not after all. */
export const dealWithRemark = ({ em, viewer, now }: Context, id: string, isDealtWith: boolean): Promise<Clip> =>
  em.transactional(async (tx) => {
    const remark = await tx.findOne(ClipRemark, { id }, { populate: ['version'] });
    if (!remark || viewer.kind !== 'staff') throw notFound();
    const clip = await holdClip(tx, remark.version.clip.id, viewer);
    await tx.refresh(remark);
    if (isDealtWith !== (remark.dealtWithAt != null)) {
      Object.assign(remark, isDealtWith ? { dealtWithAt: now, dealtWithBy: viewer.staffId } : { dealtWithAt: null, dealtWithBy: null });
      await announce(tx, 'clip-changed', clip.id);
    }
    return clip;
  });
