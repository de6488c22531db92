import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder for one piece of work, gone when it ends. What a killed process left there is swept. */
export const withWorkDir = async <T>(dataDir: string, work: (dir: string) => Promise<T>): Promise<T> => {
  const parent = join(dataDir, 'work');
  await mkdir(parent, { recursive: true });
  const dir = await mkdtemp(join(parent, 'job-'));
  try {
    return await work(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
};

/** Removes what was left before `olderThan`: another process may be at work beside. */
export const sweepWorkDirs = async (dataDir: string, olderThan: Date): Promise<void> => {
  const parent = join(dataDir, 'work');
  for (const name of await readdir(parent).catch(() => [])) {
    const path = join(parent, name);
    const left = await stat(path).catch(() => undefined);
    if (left && left.mtimeMs < olderThan.getTime()) await rm(path, { recursive: true, force: true });
  }
};
