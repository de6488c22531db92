import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { referenceOf } from '../authorization/register-reference.ts';
import { append } from '../platform/register/append.ts';
import { partiesOf } from './parties-of.ts';
import { CopyingNote } from './reading.entity.ts';

/**
 * What staff made of a reader who was held off: a person decides, once, with a reason, and it is registered. Nothing else follows by itself. Where the entry is between
 * nobody, the words stay on the note, which is deleted: nobody could have them taken out of the register (G4).
 */
export const closeCopyingNote = ({ em, viewer, now }: Context, id: string, reason: string): Promise<CopyingNote> =>
  em.transactional(async (tx) => {
    const note = await tx.findOne(CopyingNote, { id, closedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!note) throw notFound();
    tx.assign(note, { closedAt: now, reason });
    await tx.flush();
    const parties = await partiesOf(tx, note);
    await append(tx, {
      register: 'communications',
      type: 'copying-judged',
      at: now,
      by: referenceOf(viewer),
      about: { kind: 'copying-note', id },
      parties,
      payload: { note: id, ...(parties.length > 0 ? { reason } : {}) },
    });
    return note;
  });
