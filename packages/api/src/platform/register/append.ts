import { randomBytes } from 'node:crypto';
import { toBase64Url } from '@jobprod/shared/bytes';
import type { FactName } from '@jobprod/shared/register-facts';
import { commit, maxPayloadLength, type Register, saltLength } from '@jobprod/shared/register-leaf';
import type { JsonValue } from '@jobprod/shared/strict-json';
import { newId } from '../ids.ts';
import type { Em } from '../orm/orm.ts';

/** Who or what, by kind and id: `{ kind: 'candidate', id }`, or `{ kind: 'service' }` for what the service does by itself. */
export type RegisterReference = { kind: string; id?: string };

export type RegisterFact = {
  register: Register;
  type: FactName;
  at: Date;
  by: RegisterReference;
  about: RegisterReference;
  /** The subjects (ids of candidates, companies …) between whom it happened; each can get the proof. */
  parties: readonly string[];
  payload: { [key: string]: JsonValue };
};

const reference = ({ kind, id }: RegisterReference): JsonValue => (id === undefined ? { kind } : { kind, id });

/**
 * Writes an entry in the transaction of the fact it tells (T5): both are there after the commit, or neither. Its number, place in
 * the tree and proof come right after, from the sequencer. Who, about what and between whom are committed to with the payload.
 */
export const append = async (em: Em, { register, type, at, by, about, parties, payload }: RegisterFact): Promise<string> => {
  if (!em.isInTransaction()) throw new Error('A register entry is written in the transaction of the fact it tells');
  const id = newId();
  const salt = randomBytes(saltLength);
  const facts = { by: reference(by), about: reference(about), parties: [...parties], payload };
  const { canonical, commitment } = commit(facts, salt);
  if (canonical.length > maxPayloadLength)
    throw new RangeError(`The facts of ${type} are too long for a receipt: commit to a digest of them`);
  await em.execute('call register_append(?, ?, ?, ?, ?, ?, ?, ?)', [
    id,
    register,
    type,
    at.toISOString(),
    commitment,
    canonical,
    toBase64Url(salt),
    `{${parties.join(',')}}`,
  ]);
  return id;
};
