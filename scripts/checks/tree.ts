import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small project to check: removed when the test ends. */
export class Tree implements Disposable {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'jobprod-check-')));

  constructor(files: Record<string, string>) {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  write(path: string, content: string) {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), content);
  }

  remove(path: string) {
    rmSync(join(this.root, path), { recursive: true });
  }

  /** As if it were this repository: its configuration files, and what is installed in it. */
  borrow(configuration: string[], installed: string[] = []): this {
    const repository = join(import.meta.dirname, '../..');
    for (const path of configuration) copyFileSync(join(repository, path), join(this.root, path));
    for (const path of installed) symlinkSync(join(repository, path), join(this.root, path));
    return this;
  }

  [Symbol.dispose]() {
    rmSync(this.root, { recursive: true, force: true });
  }
}
