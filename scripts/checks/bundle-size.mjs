// What a browser fetches to run each page, from the build's manifest; fails when the first page weighs more than its budget.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** It may be 220; what was won is kept. */
const BUDGET_KB = 200;
const client = process.argv[2] ?? fileURLToPath(new URL('../../packages/web/dist/client', import.meta.url));
const manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8'));

/** A chunk and all it imports before it can run; what it imports later is counted by who asks for it. */
function filesOf(source, found = new Set()) {
  const chunk = manifest[source];
  if (!chunk) throw new Error(`${source} is not in the manifest: was it renamed?`);
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const imported of chunk.imports ?? []) filesOf(imported, found);
  return found;
}

const gzipped = (file) => gzipSync(readFileSync(join(client, file)), { level: 9 }).length;
const weigh = (sources) =>
  [...new Set(sources.flatMap((source) => [...filesOf(source)]))].reduce((sum, file) => sum + gzipped(file), 0) / 1000;

const words = (language, ...namespaces) => namespaces.map((namespace) => `../shared/src/words/${language}/${namespace}.ts`);
const start = ['index.html', ...words('fr', 'common', 'errors')];
const first = weigh([...start, 'src/features/home/home-page.tsx', ...words('fr', 'home')]);
const shared = weigh(start);

const pages = Object.keys(manifest).filter((source) => source.startsWith('src/features/'));
if (pages.length < 2) throw new Error(`${pages.length} pages in the manifest: they are no longer split`);
for (const page of pages.sort()) console.log(`${(weigh([...start, page]) - shared).toFixed(1).padStart(7)} kB  ${page}`);
console.log(`${shared.toFixed(1).padStart(7)} kB  what every page shares`);
console.log(`${first.toFixed(1).padStart(7)} kB  the first page, of ${BUDGET_KB}`);
if (first > BUDGET_KB) {
  console.error(`The first page weighs ${first.toFixed(1)} kB of JavaScript (gzip), more than ${BUDGET_KB}.`);
  process.exitCode = 1;
}
