import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Tree } from './tree.ts';

const entries = ['index.html', 'src/features/home/home-page.tsx', 'src/features/terms/terms-page.tsx'];
const words = ['common', 'errors', 'home'].map((namespace) => `../shared/src/words/fr/${namespace}.ts`);

/** What the check says of pages of which  weighs so many kB: chance, written in hexadecimal, compresses to nine sixteenths. */
const weighed = (heavy: string, kilobytes: number, sources = [...entries, ...words]) => {
  const chunks = sources.map((source, index) => [source, { file: `assets/${index}.js` }]);
  using tree = new Tree({
    '.vite/manifest.json': JSON.stringify(Object.fromEntries(chunks)),
    ...Object.fromEntries(
      sources.map((source, index) => [`assets/${index}.js`, source === heavy ? randomBytes(kilobytes * 889).toString('hex') : '']),
    ),
  });
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'bundle-size.mjs'), tree.root], { encoding: 'utf8' });
  return { status, stderr };
};

describe('the weight of the first page', () => {
  it('may come near its budget', () => expect(weighed('index.html', 200)).toEqual({ status: 0, stderr: '' }));

  it.each(['index.html', 'src/features/home/home-page.tsx', '../shared/src/words/fr/home.ts'])(
    'is refused past it, by what %s brings',
    (source) => {
      const { status, stderr } = weighed(source, 230);
      expect(stderr).toMatch(/^The first page weighs 2\d\d\.\d kB of JavaScript \(gzip\), more than 200\.$/m);
      expect(status).toBe(1);
    },
  );

  it('does not count what only another page brings', () =>
    expect(weighed('src/features/terms/terms-page.tsx', 400)).toEqual({ status: 0, stderr: '' }));

  it('is not taken for light when the pages are no longer split, or are named otherwise', () => {
    const sources = (...left: string[]) => [...entries, ...words].filter((source) => !left.includes(source));
    expect(weighed('', 0, sources('src/features/terms/terms-page.tsx')).stderr).toContain('they are no longer split');
    expect(weighed('', 0, sources('../shared/src/words/fr/home.ts')).stderr).toContain('is not in the manifest: was it renamed?');
  });
});
