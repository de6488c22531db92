import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small project to check: removed when the test ends. */
export class Tree implements Disposable {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'jobprod-check-')));

  constructor(files: Record<string, string>) {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), content);
    }
  }

  [Symbol.dispose]() {
    rmSync(this.root, { recursive: true, force: true });
  }
}
