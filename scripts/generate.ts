import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { madeAgain } from './checks/drift.ts';
import { generated } from './checks/generated.ts';

/** Makes every generated file again; one that cannot be made stays as it was. */
const root = join(import.meta.dirname, '..');
for (const one of generated) {
  await madeAgain(root, one, (made) => {
    rmSync(join(root, one.path), { recursive: true, force: true });
    cpSync(made, join(root, one.path), { recursive: true });
  });
  console.log(`made ${one.path}`);
}
