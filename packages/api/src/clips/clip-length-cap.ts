import { limits } from '@jobprod/shared/limits';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { append } from '../platform/register/append.ts';
import { durationOf } from './clip-duration.ts';
import { ClipLengthCap } from './clip-length-cap.entity.ts';
import type { Segment } from './clip-segment.ts';

/** How long a clip may be now, in seconds (C1). */
export const clipSecondsAllowed = async (em: Em): Promise<number> => {
  const cap = await em.findOne(ClipLengthCap, { id: { $ne: null } }, { orderBy: { id: 'desc' } });
  return cap?.seconds ?? limits.clipSeconds;
};

/** A frame is what cutting on frames may add. */
const frame = 0.04;

export const refuseTooLong = async (em: Em, segments: readonly Segment[]): Promise<void> => {
  const maximum = await clipSecondsAllowed(em);
  if (durationOf(segments) > maximum + frame) throw new Refusal('CLIP_TOO_LONG', { maximum }, ['segments']);
};

/** Sets it for what is cut and rendered from now on; what was rendered stays. */
export const setClipLengthCap = ({ em, viewer, now }: Context, seconds: number): Promise<number> =>
  em.transactional(async (tx) => {
    if (viewer.kind !== 'staff') throw notFound();
    const { clipSecondsLeast: least, clipSecondsMost: most } = limits;
    if (!(seconds >= least && seconds <= most)) throw new Refusal('INVALID_INPUT', { detail: `${least}–${most}` }, ['seconds']);
    const before = await clipSecondsAllowed(tx);
    const cap = tx.create(ClipLengthCap, { id: newId(), seconds, setBy: viewer.staffId, setAt: now });
    await tx.persist(cap).flush();
    await append(tx, {
      register: 'transactions',
      type: 'clip-length-cap-set',
      at: now,
      by: { kind: 'staff', id: viewer.staffId },
      about: { kind: 'clip-length-cap', id: cap.id },
      parties: [],
      payload: { seconds, before },
    });
    return seconds;
  });
