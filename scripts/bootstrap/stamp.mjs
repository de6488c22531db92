import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BUILT = new Set(['node_modules', 'dist', 'dist-types', '.git', 'test-results', 'playwright-report', 'coverage']);

function filesUnder(path) {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => !BUILT.has(entry.name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]));
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    throw error;
  }
}

/** Of the contents, not the dates: a checkout or a copy changes every date. */
export function hashOf(root, paths, extra = '') {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${extra}\n`);
  for (const path of paths.flatMap((path) => filesUnder(join(root, path))))
    hash.update(`${path.slice(root.length)}\n`).update(readFileSync(path));
  return hash.digest('hex');
}

/** Does the work unless it was done for the same inputs and its products are still there. Stamped last: a killed run does it again. */
export async function unlessStamped(root, name, hash, products, work) {
  const file = join(root, '.tools/stamps', name);
  if (existsSync(file) && readFileSync(file, 'utf8') === hash && products.every((product) => existsSync(join(root, product)))) return;
  rmSync(file, { force: true });
  await work();
  mkdirSync(join(root, '.tools/stamps'), { recursive: true });
  writeFileSync(file, hash);
}
