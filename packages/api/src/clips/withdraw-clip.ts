import { LockMode } from '@mikro-orm/core';
import { limits } from '@jobprod/shared/limits';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { announce } from '../platform/events.ts';
import { textOf } from '../platform/graphql/text.ts';
import { append } from '../platform/register/append.ts';
import { Refusal } from '../platform/refusal.ts';
import { mayBecome } from './clip-life.ts';
import { Clip } from './clip.entity.ts';

/** Takes a clip back, by its candidate or an editor: it is shown nowhere from that instant on. */
export const withdrawClip = ({ em, viewer, now }: Context, clipId: string, reason: string | null | undefined): Promise<Clip> =>
  em.transactional(async (tx) => {
    const clip = await tx.findOne(Clip, { id: clipId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (clip) await tx.populate(clip, ['candidate']);
    const isStaff = viewer.kind === 'staff';
    if (!clip || !(isStaff || (viewer.kind === 'candidate' && viewer.candidateId === clip.candidate.id))) throw notFound();
    if (!mayBecome(clip.state, 'WITHDRAWN')) throw new Refusal('NOT_POSSIBLE_NOW');
    clip.state = 'WITHDRAWN';
    clip.withdrawnAt = now;
    await append(tx, {
      register: 'transactions',
      type: 'clip-withdrawn',
      at: now,
      by: isStaff ? { kind: 'staff', id: viewer.staffId } : { kind: 'candidate', id: clip.candidate.id },
      about: { kind: 'clip', id: clip.id },
      parties: [clip.candidate.id],
      payload: { reason: textOf(reason ?? '', limits.shortText, ['reason']) },
    });
    await announce(tx, 'clip-changed', clip.id);
    return clip;
  });
