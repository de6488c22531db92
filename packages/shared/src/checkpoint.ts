import { fromBase64, toBase64 } from './bytes.ts';
import { type Hash, hashLength } from './merkle.ts';
import { parseVerifierKey, type VerifierKey } from './verifier-key.ts';

/** A tree head as the text of a signed note: https://c2sp.org/tlog-checkpoint. */
export interface Checkpoint {
  /** Which log this is the head of. */
  origin: string;
  size: number;
  root: Hash;
  /** Further lines, signed with the rest and opaque to other verifiers. Ours: `signed-at` and `next-key`. */
  extensions: string[];
}

const isLine = (line: string) => line !== '' && !line.includes('\n');

export const formatCheckpoint = ({ origin, size, root, extensions }: Checkpoint): string => {
  if (![origin, ...extensions].every(isLine)) throw new RangeError('a line of a checkpoint is neither empty nor broken');
  if (!Number.isSafeInteger(size) || size < 0 || root.length !== hashLength) throw new RangeError('not a tree head');
  return [origin, String(size), toBase64(root), ...extensions, ''].join('\n');
};

/** Undefined when the text of a note is not a checkpoint. */
export const parseCheckpoint = (text: string): Checkpoint | undefined => {
  if (!text.endsWith('\n')) return undefined;
  const [origin = '', size = '', encodedRoot = '', ...extensions] = text.slice(0, -1).split('\n');
  const root = fromBase64(encodedRoot);
  if (!/^(0|[1-9]\d{0,15})$/.test(size) || !Number.isSafeInteger(Number(size))) return undefined;
  if (root?.length !== hashLength || ![origin, ...extensions].every(isLine)) return undefined;
  return { origin, size: Number(size), root, extensions };
};

const signedAtPrefix = 'signed-at ';
const nextKeyPrefix = 'next-key ';

/** When the head was signed, by the clock of the one who signed it. */
export const signedAtLine = (at: Date): string => `${signedAtPrefix}${at.toISOString()}`;

export const signedAtOf = ({ extensions }: Checkpoint): Date | undefined => {
  const line = extensions.find((extension) => extension.startsWith(signedAtPrefix))?.slice(signedAtPrefix.length) ?? '';
  const at = new Date(line);
  return !Number.isNaN(at.getTime()) && at.toISOString() === line ? at : undefined;
};

/** Announces the key that signs from now on; whoever trusts the key that signs this head may trust that one. */
export const nextKeyLine = (vkey: string): string => `${nextKeyPrefix}${vkey}`;

export const nextKeyOf = ({ extensions }: Checkpoint): VerifierKey | undefined =>
  parseVerifierKey(extensions.find((line) => line.startsWith(nextKeyPrefix))?.slice(nextKeyPrefix.length) ?? '');
