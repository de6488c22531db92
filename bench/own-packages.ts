import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Gets what a folder of bench needs for itself, from its own lockfile: only who measures with it does. */
export const installOwnPackages = async (folder: string): Promise<void> => {
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return;
  console.error(`Getting the packages of ${folder} …`);
  await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
};
