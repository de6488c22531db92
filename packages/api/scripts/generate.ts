import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const read = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });

/** Writes a generated file; with `--check` it only compares, and a difference ends the process with the command that makes it right. */
export const generate = async (path: string, text: string, command: string): Promise<void> => {
  const name = relative(root, path);
  const known = await read(path);
  if (known === text) return;
  if (process.argv.includes('--check')) {
    process.stderr.write(`${name} is stale: run \`${command}\` and commit what it writes.\n`);
    process.exitCode = 1;
    return;
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  process.stdout.write(`${name} written\n`);
};
