import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder for one piece of work, gone when it ends. What a killed process left there is swept at the next start. */
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

export const sweepWorkDirs = (dataDir: string): Promise<void> => rm(join(dataDir, 'work'), { recursive: true, force: true });
