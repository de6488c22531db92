import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Tree } from './checks/tree.ts';

it.each([
  ['what npm test counted', "console.log('3 passed, 1 failed, 2 skipped'); process.exit(1)", '3 passed, 1 failed, 2 skipped', 1],
  ['what npm test counted', "console.log('412 passed, 0 failed')", '412 passed, 0 failed', 0],
  ['a failure when it did not get as far as counting', "throw new Error('broken')", '0 passed, 1 failed', 1],
])('.ci/run ends with %s: %s', (_, script, line, code) => {
  using tree = new Tree({ 'package.json': JSON.stringify({ scripts: { test: 'node test.cjs' } }), 'test.cjs': script });
  cpSync(join(import.meta.dirname, '../.ci'), join(tree.root, '.ci'), { recursive: true });
  const { status, stdout } = spawnSync(join(tree.root, '.ci/run'), { cwd: '/', encoding: 'utf8' });
  expect(stdout.trimEnd().split('\n').at(-1)).toBe(line);
  expect(status).toBe(code);
});
