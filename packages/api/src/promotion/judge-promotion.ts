import { limits } from '@jobprod/shared/limits';
import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { referenceOf } from '../authorization/register-reference.ts';
import { textOf } from '../platform/graphql/text.ts';
import { append } from '../platform/register/append.ts';
import { PromotionNote } from './promotion-note.entity.ts';

export type Judgement = { id: string; isPromotion: boolean; reason?: string | null };

/** What staff make of a burst of visits (N9): a person decides, once, and it is registered. Nothing else follows by itself. */
export const judgePromotion = ({ em, viewer, now }: Context, { id, isPromotion, reason }: Judgement): Promise<PromotionNote> =>
  em.transactional(async (tx) => {
    const note = await tx.findOne(PromotionNote, { id, judgedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!note) throw notFound();
    await tx.populate(note, ['profile']);
    tx.assign(note, { judgedAt: now, isPromotion, reason: textOf(reason ?? '', limits.reason, ['reason']) || null });
    await tx.flush();
    await append(tx, {
      register: 'communications',
      type: 'promotion-judged',
      at: now,
      by: referenceOf(viewer),
      about: { kind: 'profile', id: note.profile.id },
      parties: [note.profile.candidateId],
      payload: { note: note.id, isPromotion },
    });
    return note;
  });
