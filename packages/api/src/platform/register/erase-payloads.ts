import type { Em } from '../orm/orm.ts';
import { registerLock } from './register-heads.ts';

/** Drops the facts and salts of entries (G4, retention); every proof of every entry stays valid. Returns how many were there. */
export const erasePayloads = async (em: Em, entryIds: readonly string[]): Promise<number> => {
  const [row] = await em.execute<{ erased: number }[]>('select register_erase(?::uuid[]) as erased', [`{${entryIds.join(',')}}`]);
  return row?.erased ?? 0;
};

/**
 * Drops the facts of all of a subject's entries, and what says that these are theirs, but for those `kept` (evidence frozen by a
 * dispute, T6). Under the register's lock until the transaction ends, so that none is numbered meanwhile and escapes.
 */
export const forgetParty = async (em: Em, subject: string, { kept = [] }: { kept?: readonly string[] } = {}): Promise<number> => {
  if (!em.isInTransaction()) throw new Error('A party is forgotten in the transaction of the erasure');
  await em.execute('select pg_advisory_xact_lock(?)', [registerLock]);
  const [row] = await em.execute<{ erased: number }[]>('select register_forget(?, ?::uuid[]) as erased', [subject, `{${kept.join(',')}}`]);
  return row?.erased ?? 0;
};
