import { mkdir, open, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseCheckpoint } from '@jobprod/shared/checkpoint';
import { findNotes } from '@jobprod/shared/find-notes';
import type { Hash } from '@jobprod/shared/merkle';
import { parseNote } from '@jobprod/shared/signed-note';
import type { Em } from '../orm/orm.ts';
import type { Head } from './register-heads.ts';
import { openTree, RegisterTampered } from './register-tree.ts';

/** Every head handed out, one after the other, outside the database: what any later state of the register is held against (T5, fault H07). */
export const headsFile = (dataDir: string): string => join(dataDir, 'heads', 'register-heads.txt');

/** Enough for several heads with all their signatures. */
const tailLength = 64 * 1024;

const lastHead = async (path: string): Promise<{ size: number; root: Hash } | undefined> => {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size === 0) return undefined;
  const file = await open(path, 'r');
  try {
    const start = Math.max(0, size - tailLength);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - start), 0, size - start, start);
    const note = findNotes(buffer.subarray(0, bytesRead).toString('utf8')).at(-1);
    return note === undefined ? undefined : parseCheckpoint(parseNote(note)?.text ?? '');
  } finally {
    await file.close();
  }
};

/** A RegisterTampered when the register is no continuation of a head that was handed out. */
export const refuseIfNotContinued = async (em: Em, head: Head, earlier: { size: number; root: Hash }): Promise<void> => {
  if (earlier.size > head.size)
    throw new RegisterTampered(`a head of ${earlier.size} entries was handed out, and the register has ${head.size}`);
  await openTree(em, earlier);
};

/** Appends a head, on the disk when this returns, unless it is the last one there. Refuses where the register does not continue that one. */
export const appendToHeadsFile = async (em: Em, path: string, head: Head): Promise<boolean> => {
  const last = await lastHead(path);
  if (last) await refuseIfNotContinued(em, head, last);
  if (last?.size === head.size) return false;
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a', 0o644);
  try {
    await file.appendFile(`${head.note}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  return true;
};
