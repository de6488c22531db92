import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Each feature's operations are generated apart (and so loaded apart); the API wants one list of all it may run. Written after a build that succeeded only. */
export const collectPersistedDocuments = (): Plugin => ({
  name: 'jobprod-persisted-documents',
  apply: 'build',
  writeBundle({ dir = '' }) {
    const generated = join(import.meta.dirname, 'src/gql');
    const files = readdirSync(generated).map((feature) => join(generated, feature, 'persisted-documents.json'));
    const documents: Record<string, string> = {};
    for (const file of files.filter(existsSync)) Object.assign(documents, JSON.parse(readFileSync(file, 'utf8')));
    if (Object.keys(documents).length === 0) throw new Error(`no persisted document under ${generated}: run pnpm codegen`);
    // The generator writes `sha256:<hash>`; the wire carries the hash alone.
    const bare = Object.entries(documents).map(([key, text]) => [key.replace(/^sha256:/, ''), text] as const);
    const sorted = Object.fromEntries(bare.sort(([one], [other]) => (one < other ? -1 : 1)));
    writeFileSync(join(dir, '../persisted-documents.json'), `${JSON.stringify(sorted, null, 2)}\n`);
  },
});
