import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { changes } from './rules-taken-out.ts';

it.each(Object.entries(changes))('%s is written as what takes its rules out thinks', async (path, wanted) => {
  let source = await readFile(join(import.meta.dirname, '../../packages/api', path), 'utf8');
  for (const [from, to] of wanted) {
    expect(source).toMatch(from);
    source = source.replace(from, to);
  }
});
