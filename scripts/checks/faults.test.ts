import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const rows = [...readFileSync(join(root, 'docs/faults.md'), 'utf8').matchAll(/^\| ([A-J]\d\d) \| [^|]+ \| (.+) \|$/gm)].map(
  ([, number = '', covered = '']) => ({ number, covered, files: [...covered.matchAll(/`([^`]+\.tsx?)`/g)].map(([, file = '']) => file) }),
);
const isOpen = (covered: string) => /^(not yet|does not apply)/.test(covered);

it('docs/faults.md has each number once', () => {
  expect(rows).toHaveLength(new Set(rows.map(({ number }) => number)).size);
  expect(rows.length).toBeGreaterThan(100);
});

it.each(rows.filter(({ covered }) => !isOpen(covered)))(
  'docs/faults.md: $number is named by the tests it points at',
  ({ number, files }) => {
    expect(files).not.toEqual([]);
    for (const file of files) expect(readFileSync(join(root, file), 'utf8'), file).toContain(number);
  },
);
