import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { collectPersistedDocuments } from './vite-persisted-documents.ts';
import { precompress } from './vite-precompress.ts';

/** Builds pages whose one module is this, and shows what was written. */
const building = async (module: string, look: (outDir: string) => void = () => undefined): Promise<void> => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'jobprod-pages-')));
  try {
    mkdirSync(join(root, 'src'));
    writeFileSync(join(root, 'index.html'), '<script type="module" src="/src/main.js"></script>');
    writeFileSync(join(root, 'src/main.js'), module);
    const output = { entryFileNames: 'assets/main.js' };
    const plugins = [collectPersistedDocuments(), precompress()];
    await build({ root, configFile: false, logLevel: 'silent', plugins, build: { outDir: 'dist/client', rollupOptions: { output } } });
    look(join(root, 'dist'));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

it.each([
  ['a module that is not there', `import { absent } from './absent.js';\nabsent();`, /absent\.js/],
  ['a module that is no JavaScript', 'const one = ;', /main\.js/],
])('a build that fails on %s says so, and nothing else', async (_, module, sentence) => {
  await expect(building(module)).rejects.toThrow(sentence);
});

it('a build that succeeds leaves its files compressed, and the list of operations beside them', async () => {
  await building(`document.title = 'Bonjour';`, (dist) => {
    expect(String(gunzipSync(readFileSync(join(dist, 'client/assets/main.js.gz'))))).toContain('Bonjour');
    const documents: Record<string, string> = JSON.parse(readFileSync(join(dist, 'persisted-documents.json'), 'utf8'));
    expect(Object.keys(documents)[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});
