import { toHex } from '@jobprod/shared/bytes';
import { type Checkpoint, formatCheckpoint, nextKeyLine, signedAtLine } from '@jobprod/shared/checkpoint';
import { type NoteSigner, signNote } from '@jobprod/shared/signed-note';
import { formatVerifierKey } from '@jobprod/shared/verifier-key';
import type { Em } from '../orm/orm.ts';

export type Head = Pick<Checkpoint, 'size' | 'root'> & { number: number; note: string; signedAt: Date };

type HeadRow = { number: number; size: string; root: Uint8Array; note: string; signed_at_ms: number };

const columns = 'number, size, root, note, (extract(epoch from signed_at) * 1000)::float8 as signed_at_ms';

const headOf = ({ number, size, root, note, signed_at_ms }: HeadRow): Head => ({
  number,
  size: Number(size),
  root: new Uint8Array(root),
  note,
  signedAt: new Date(signed_at_ms),
});

/** The last head that was signed; undefined before the first entry. */
export const latestHead = async (em: Em): Promise<Head | undefined> => {
  const [row] = await em.execute<HeadRow[]>(`select ${columns} from register_head order by number desc limit 1`);
  return row && headOf(row);
};

/** The lock under which entries get numbers, heads are signed and keys change: one at a time, on however many machines. */
export const registerLock = 74_202;

/** Signs and keeps a head. Under the register's lock. */
export const signHead = async (
  em: Em,
  last: Head | undefined,
  { size, root }: Pick<Checkpoint, 'size' | 'root'>,
  { signer, next, now }: { signer: NoteSigner; next?: NoteSigner; now: Date },
): Promise<Head> => {
  // A clock that was set back does not make a head look older than the one before it (fault I07).
  const signedAt = last && last.signedAt > now ? last.signedAt : now;
  const announcement = next ? [nextKeyLine(formatVerifierKey(next.key))] : [];
  const text = formatCheckpoint({ origin: signer.key.name, size, root, extensions: [signedAtLine(signedAt), ...announcement] });
  const note = await signNote(text, next ? [signer, next] : [signer]);
  const head = { number: (last?.number ?? 0) + 1, size, root, note, signedAt };
  await em.execute(`insert into register_head (number, size, root, note, signed_at) values (?, ?, decode(?, 'hex'), ?, ?)`, [
    head.number,
    size,
    toHex(root),
    note,
    signedAt.toISOString(),
  ]);
  return head;
};
