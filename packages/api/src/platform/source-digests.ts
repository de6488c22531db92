import { createHmac, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What is kept of where somebody came from, so that they are known again there: a digest under a key that is no row. There are so few addresses that a plain digest
 * of one tells the address to whoever reads the table.
 */
export type SourceDigests = (source: string) => string;

const keyLength = 32;
const fileName = 'source-digests.key';

const readKey = async (path: string): Promise<Buffer | undefined> => {
  try {
    const key = await readFile(path);
    if (key.length !== keyLength) throw new Error(`${fileName} is not a key of ours`);
    return key;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

/** Whoever comes first makes it, whole; the others read theirs. */
const makeKey = async (path: string): Promise<void> => {
  const own = `${path}.${randomBytes(6).toString('hex')}`;
  const file = await open(own, 'wx', 0o600);
  await file.writeFile(randomBytes(keyLength));
  await file.sync();
  await file.close();
  await link(own, path).catch(async (error: unknown) => {
    // Some file systems have no links; there the last to come decides, at the very first start alone.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) await rename(own, path);
  });
  await rm(own, { force: true });
};

/** Opens the key under `keysDir`, making it when there is none. Lost, everybody is a stranger once more where they come from, and that is all. */
export const openSourceDigests = async (keysDir: string): Promise<SourceDigests> => {
  await mkdir(keysDir, { recursive: true, mode: 0o700 });
  const path = join(keysDir, fileName);
  if (!(await readKey(path))) await makeKey(path);
  const key = await readKey(path);
  if (!key) throw new Error(`${fileName} could not be kept`);
  return (source) => createHmac('sha256', key).update(source).digest('base64url');
};
