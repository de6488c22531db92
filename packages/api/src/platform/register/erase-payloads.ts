import type { Em } from '../orm/orm.ts';
import { append } from './append.ts';
import { registerLock } from './register-heads.ts';

/** What one entry names at most, well within what a receipt holds. */
const namedAtOnce = 400;

/**
 * Says in the register whose facts were just erased, in the transaction that erased them: an audit takes facts that are gone and that no such entry
 * names for destroyed. It names entries and nobody, and its own facts are never erased.
 */
export const tellErased = async (em: Em, entryIds: readonly string[], now: Date): Promise<void> => {
  const entries = entryIds.toSorted();
  for (let from = 0; from < entries.length; from += namedAtOnce)
    await append(em, {
      register: 'communications',
      type: 'facts-erased',
      at: now,
      by: { kind: 'service' },
      about: { kind: 'register' },
      parties: [],
      payload: { entries: entries.slice(from, from + namedAtOnce) },
    });
};

const tellAll = async (em: Em, rows: readonly { id: string }[], now: Date): Promise<number> => {
  await tellErased(
    em,
    rows.map(({ id }) => id),
    now,
  );
  return rows.length;
};

/** Drops the facts and salts of entries (G4, retention); every proof of every entry stays valid. Returns how many were there. */
export const erasePayloads = async (em: Em, entryIds: readonly string[], now: Date): Promise<number> => {
  if (!em.isInTransaction()) throw new Error('Facts are erased in the transaction that says so');
  const rows = await em.execute<{ id: string }[]>('select erased::text as id from register_erase(?::uuid[]) as erased', [
    `{${entryIds.join(',')}}`,
  ]);
  return tellAll(em, rows, now);
};

/**
 * Drops the facts of all of a subject's entries, and what says that these are theirs, but for those `kept` (evidence frozen by a
 * dispute, T6). Under the register's lock until the transaction ends, so that none is numbered meanwhile and escapes.
 */
export const forgetParty = async (
  em: Em,
  subject: string,
  now: Date,
  { kept = [] }: { kept?: readonly string[] } = {},
): Promise<number> => {
  if (!em.isInTransaction()) throw new Error('A party is forgotten in the transaction of the erasure');
  await em.execute('select pg_advisory_xact_lock(?)', [registerLock]);
  const rows = await em.execute<{ id: string }[]>('select erased::text as id from register_forget(?, ?::uuid[]) as erased', [
    subject,
    `{${kept.join(',')}}`,
  ]);
  return tellAll(em, rows, now);
};
