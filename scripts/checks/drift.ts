import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import type { Generated } from './generated.ts';

/** Makes a generated file again elsewhere, lends it, and clears it away. */
export async function madeAgain<T>(root: string, { path, cwd, command }: Generated, use: (target: string) => T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'jobprod-drift-'));
  try {
    const target = join(folder, basename(path));
    const [file, ...args] = command(target);
    await promisify(execFile)(file, args, { cwd: join(root, cwd) });
    return use(target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where the committed file is not what would be made now. */
export const checkDrift = (root: string, generated: Generated): Promise<string[]> =>
  madeAgain(root, generated, (target) =>
    compare(read(join(root, generated.path)), read(target)).map((difference) => `${generated.path}${difference}. Run: npm run generate`),
  );

/** Contents by path below; the thing itself has the empty path. */
function read(path: string, below = ''): Map<string, string> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return new Map();
  if (stats.isFile()) return new Map([[below, readFileSync(path, 'utf8')]]);
  return new Map(readdirSync(path).flatMap((name) => [...read(join(path, name), `${below}/${name}`)]));
}

function compare(committed: Map<string, string>, made: Map<string, string>): string[] {
  if (made.size === 0) return [' was not made again: its command wrote nothing'];
  return [...new Set([...committed.keys(), ...made.keys()])].flatMap((below) => {
    const [before, after] = [committed.get(below), made.get(below)];
    if (before === after) return [];
    if (before === undefined) return [`${below} is missing`];
    if (after === undefined) return [`${below} is no longer made`];
    const [old, now] = [before.split('\n'), after.split('\n')];
    const line = now.findIndex((text, index) => text !== old[index]);
    const at = line === -1 ? now.length : line;
    return [`${below} is stale at line ${at + 1}: "${old[at]?.trim() ?? ''}" should be "${now[at]?.trim() ?? ''}"`];
  });
}
