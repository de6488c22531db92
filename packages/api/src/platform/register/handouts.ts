import { newId } from '../ids.ts';
import type { Em } from '../orm/orm.ts';
import type { HandOutChannel } from './register-handout.entity.ts';
import type { Head } from './register-heads.ts';

export type HandOut = { headNumber: number; size: number; at: Date; proof: string | null };

/** Writes down that a head was handed out, and what came back for it. */
export const rememberHandOut = async (
  em: Em,
  { number, size }: Pick<Head, 'number' | 'size'>,
  { channel, recipient, at, proof = null }: { channel: HandOutChannel; recipient: string; at: Date; proof?: string | null },
): Promise<void> => {
  await em.execute('insert into register_handout (id, head_number, size, channel, recipient, at, proof) values (?, ?, ?, ?, ?, ?, ?)', [
    newId(),
    number,
    size,
    channel,
    recipient,
    at.toISOString(),
    proof,
  ]);
};

type HandOutRow = { head_number: number; size: string; at_ms: number; proof: string | null };

/** The last head that went that way. */
export const lastHandOut = async (em: Em, channel: HandOutChannel, recipient: string): Promise<HandOut | undefined> => {
  const [row] = await em.execute<HandOutRow[]>(
    `select head_number, size, (extract(epoch from at) * 1000)::float8 as at_ms, proof from register_handout
     where channel = ? and recipient = ? order by at desc, id desc limit 1`,
    [channel, recipient],
  );
  return row && { headNumber: row.head_number, size: Number(row.size), at: new Date(row.at_ms), proof: row.proof };
};

/** A head's note with the cosignatures that witnesses gave it: other verifiers of notes read both. */
export const cosignedNote = async (em: Em, { number, note }: Pick<Head, 'number' | 'note'>): Promise<string> => {
  const rows = await em.execute<{ proof: string }[]>(
    `select distinct on (recipient) proof from register_handout where head_number = ? and channel = 'witness' and proof is not null order by recipient, id`,
    [number],
  );
  return note + rows.map(({ proof }) => `${proof}\n`).join('');
};
