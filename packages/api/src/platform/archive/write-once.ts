import { randomBytes } from 'node:crypto';
import { link, open, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeDirectory, syncDirectory } from '../media/durable-files.ts';

/** A file of that name is there, and is another one: it is left as it is. */
export class AlreadyWritten extends Error {
  override name = 'AlreadyWritten';
}

const exists = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/**
 * Writes a file that was not there, read-only, on the disk when this returns. It appears whole under its name or not at all; one that is there already is never
 * touched: the same bytes again are no news, others an error.
 */
export const writeOnce = async (path: string, bytes: Uint8Array): Promise<void> => {
  const folder = dirname(path);
  await makeDirectory(folder);
  const arriving = join(folder, `.${randomBytes(8).toString('hex')}.arriving`);
  const file = await open(arriving, 'wx', 0o444);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    // Unlike a rename, a link never takes the place of what is there.
    await link(arriving, path);
  } catch (error) {
    if (!exists(error)) throw error;
    if (!(await readFile(path)).equals(bytes)) throw new AlreadyWritten(`${path} holds something else`);
  } finally {
    await rm(arriving, { force: true });
  }
  await syncDirectory(folder);
};
