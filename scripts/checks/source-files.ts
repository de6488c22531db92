import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const NOT_SOURCE = new Set([
  'node_modules',
  'dist',
  'dist-types',
  '.git',
  '.tools',
  '.data',
  'test-results',
  'playwright-report',
  'coverage',
]);

/** Paths from `root` of the TypeScript files under its `folders`, declarations left out. */
export function sourceFiles(root: string, folders: string[]): string[] {
  const visit = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return NOT_SOURCE.has(entry.name) ? [] : visit(path);
      return /(?<!\.d)\.tsx?$/.test(entry.name) ? [path] : [];
    });
  const present = new Set(readdirSync(root));
  return folders.filter((folder) => present.has(folder)).flatMap(visit);
}
