import { type FilterQuery, LockMode } from '@mikro-orm/core';
import type { Em } from '../platform/orm/orm.ts';
import { IncomingMail } from './incoming-mail.entity.ts';
import { MailKey } from './mail-key.entity.ts';

const nothing = Buffer.alloc(0);

/** Leaves of these messages nothing but that they came, and their hashes. */
export const blankMails = async (em: Em, where: FilterQuery<IncomingMail>): Promise<void> => {
  await em.nativeUpdate(IncomingMail, where, {
    raw: nothing,
    envelope: nothing,
    reading: null,
    act: null,
    confirmDigest: null,
    confirmUntil: null,
    replayDigests: [],
    filedKind: null,
    filedTo: null,
  });
};

/**
 * Makes what these keys closed unreadable for good: raw messages, envelopes and readings alike, in the database and in every copy of it. What stays proves that messages
 * came, by their hashes. What is written later gets a key of its own.
 */
export const closeMailKeys = async (em: Em, ids: readonly string[], now: Date): Promise<number> => {
  // Whoever keeps a message holds its key meanwhile: none is closed with a key that is gone.
  const keys = await em.find(MailKey, { id: { $in: [...ids] }, erasedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  for (const key of keys) Object.assign(key, { owner: `erased ${key.id}`, wrapped: Buffer.alloc(0), erasedAt: now });
  await em.flush();
  await blankMails(em, { key: { $in: keys.map(({ id }) => id) } });
  return keys.length;
};
