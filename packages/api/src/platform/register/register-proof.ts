import { toBase64 } from '@jobprod/shared/bytes';
import { consistencySpans, type Hash, inclusionSpans } from '@jobprod/shared/merkle';
import { type Receipt, receiptVersion } from '@jobprod/shared/receipt';
import { maxPayloadDepth, maxPayloadLength, type Register } from '@jobprod/shared/register-leaf';
import { type JsonValue, parseStrictJson } from '@jobprod/shared/strict-json';
import type { Em } from '../orm/orm.ts';
import { cosignedNote } from './handouts.ts';
import { latestHead } from './register-heads.ts';
import { type PublishedKey, trustIn } from './register-keys.ts';
import { readSpans } from './register-tree.ts';

/** What shows that leaf `index` is in the tree of the first `size` entries; a RangeError when it is not. */
export const inclusionProof = (em: Em, index: number, size: number): Promise<Hash[]> => readSpans(em, inclusionSpans(index, size));

/** What shows that the first `size1` entries are the beginning of the first `size2`. */
export const consistencyProof = (em: Em, size1: number, size2: number): Promise<Hash[]> => readSpans(em, consistencySpans(size1, size2));

type EntryRow = {
  id: string;
  register: Register;
  type: string;
  at_ms: number;
  commitment: string;
  index: string;
  payload: string | null;
  salt: string | null;
};

const factsOf = (payload: string): JsonValue => parseStrictJson(payload, { maxLength: maxPayloadLength, maxDepth: maxPayloadDepth + 1 });

const selectEntry = `
  select entry.id, entry.register, entry.type, (extract(epoch from entry.at) * 1000)::float8 as at_ms, entry.commitment, leaf.index, payload.payload, payload.salt
  from register_entry entry join register_leaf leaf on leaf.entry_id = entry.id left join register_payload payload on payload.entry_id = entry.id`;

/** Undefined for an entry that does not exist, and for one that no signed head covers yet: the next one does, within a second. */
export const receiptFor = async (em: Em, entryId: string, keys: readonly PublishedKey[]): Promise<Receipt | undefined> => {
  const [row] = await em.execute<EntryRow[]>(`${selectEntry} where entry.id = ?`, [entryId]);
  const head = row && (await latestHead(em));
  if (!row || !head) return undefined;
  const leafIndex = Number(row.index);
  const proof = await inclusionProof(em, leafIndex, head.size);
  const { keyAnnouncements } = trustIn(keys);
  return {
    version: receiptVersion,
    entry: { v: 1, id: row.id, register: row.register, type: row.type, at: new Date(row.at_ms).toISOString(), commitment: row.commitment },
    ...(row.payload === null || row.salt === null ? {} : { payload: factsOf(row.payload), salt: row.salt }),
    leafIndex,
    inclusionProof: proof.map(toBase64),
    checkpoint: await cosignedNote(em, head),
    verifierKeys: keys.map(({ vkey }) => vkey),
    ...(keyAnnouncements.length === 0 ? {} : { keyAnnouncements }),
  };
};

export type PartyEntry = { id: string; register: Register; type: string; at: Date; index: number; payload: JsonValue | undefined };

/** A party's own entries (T5), newest first; `before` is the index of the last one seen. */
export const entriesOf = async (em: Em, subject: string, { before, limit }: { before?: number; limit: number }): Promise<PartyEntry[]> => {
  const rows = await em.execute<EntryRow[]>(
    `${selectEntry} join register_party party on party.index = leaf.index
     where party.subject_id = ? and party.index < ? order by party.index desc limit ?`,
    [subject, before ?? Number.MAX_SAFE_INTEGER, limit],
  );
  return rows.map(({ id, register, type, at_ms, index, payload }) => ({
    id,
    register,
    type,
    at: new Date(at_ms),
    index: Number(index),
    payload: payload === null ? undefined : factsOf(payload),
  }));
};
