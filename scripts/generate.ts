import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { generated } from './checks/generated.ts';

/** Makes every generated file again, in place. */
const root = join(import.meta.dirname, '..');
for (const { path, cwd, command } of generated) {
  const target = join(root, path);
  rmSync(target, { recursive: true, force: true });
  const [file, ...args] = command(target);
  execFileSync(file, args, { cwd: join(root, cwd), stdio: 'inherit' });
  console.log(`made ${path}`);
}
