import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { referenceOf } from '../authorization/register-reference.ts';
import { append } from '../platform/register/append.ts';
import { CopyingNote } from './reading.entity.ts';

/** What staff made of a reader who was held off: a person decides, once, with a reason, and it is registered. Nothing else follows by itself. */
export const closeCopyingNote = ({ em, viewer, now }: Context, id: string, reason: string): Promise<CopyingNote> =>
  em.transactional(async (tx) => {
    const note = await tx.findOne(CopyingNote, { id, closedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!note) throw notFound();
    tx.assign(note, { closedAt: now, reason });
    await tx.flush();
    await append(tx, {
      register: 'communications',
      type: 'copying-judged',
      at: now,
      by: referenceOf(viewer),
      about: { kind: 'copying-note', id },
      parties: [],
      payload: { reason },
    });
    return note;
  });
