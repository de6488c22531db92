import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream, type Stats } from 'node:fs';
import { open, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeDirectory, syncDirectory } from './durable-files.ts';
import { HeldFiles } from './held-files.ts';
import { type ByteRange, MediaChanged, type MediaKey, MediaNotStored, type MediaStore, type StoredFile, sha256OfKey } from './store.ts';

const arriving = '.arriving';

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** Media on this machine's disk, under one root. */
export class DiskStore implements MediaStore {
  readonly #root: string;
  readonly #files = new HeldFiles();

  constructor(root: string) {
    this.#root = root;
  }

  #pathOf(key: MediaKey): string {
    return join(this.#root, key);
  }

  async put(fromPath: string, key: MediaKey): Promise<void> {
    const path = this.#pathOf(key);
    if (await this.stat(key)) return;
    const temporary = join(this.#root, arriving, randomBytes(12).toString('hex'));
    await makeDirectory(dirname(temporary));
    await makeDirectory(dirname(path));
    try {
      const hash = createHash('sha256');
      const hashed = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          hash.update(chunk);
          done(null, chunk);
        },
      });
      // `flush` writes through to the disk before the file is closed.
      await pipeline(createReadStream(fromPath), hashed, createWriteStream(temporary, { flags: 'wx', mode: 0o600, flush: true }));
      if (hash.digest('hex') !== sha256OfKey(key)) throw new MediaChanged(key);
      await rename(temporary, path);
      await syncDirectory(dirname(path));
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  async open(key: MediaKey, range?: ByteRange) {
    try {
      const file = await open(this.#pathOf(key), 'r');
      return file.createReadStream({ ...range, highWaterMark: 256 * 1024 });
    } catch (error) {
      if (isAbsent(error)) throw new MediaNotStored(key);
      throw error;
    }
  }

  async lend(key: MediaKey, range?: ByteRange) {
    try {
      return await this.#files.lend(this.#pathOf(key), range);
    } catch (error) {
      if (isAbsent(error)) throw new MediaNotStored(key);
      throw error;
    }
  }

  async stat(key: MediaKey): Promise<StoredFile | null> {
    const path = this.#pathOf(key);
    try {
      const found: Stats = this.#files.stat(path) ?? (await stat(path));
      // When its bytes or its dates were last changed can itself be set back by nobody.
      return found.isFile() ? { size: found.size, state: `${found.ino}-${found.size}-${found.ctimeMs}` } : null;
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  }

  async remove(key: MediaKey): Promise<void> {
    const path = this.#pathOf(key);
    await rm(path, { force: true });
    this.#files.letGo(path);
    await syncDirectory(dirname(path)).catch((error: unknown) => {
      if (!isAbsent(error)) throw error;
    });
    // The scope's folder goes with its last file; another put makes it again.
    await rmdir(dirname(path)).catch(() => {});
  }

  async withLocalFile<Result>(key: MediaKey, use: (path: string) => Promise<Result>): Promise<Result> {
    if (!(await this.stat(key))) throw new MediaNotStored(key);
    return use(this.#pathOf(key));
  }

  async check(): Promise<void> {
    const path = join(this.#root, arriving, `check-${randomBytes(6).toString('hex')}`);
    await makeDirectory(dirname(path));
    try {
      // More than a file system keeps within a directory's own entry: a full disk refuses it.
      await writeFile(path, Buffer.alloc(16 * 1024, 1), { flag: 'wx', mode: 0o600, flush: true });
    } finally {
      await rm(path, { force: true });
    }
  }

  async sweep(olderThan: Date): Promise<number> {
    const folder = join(this.#root, arriving);
    let removed = 0;
    for (const name of await readdir(folder).catch(() => [])) {
      const path = join(folder, name);
      const left = await stat(path).catch(() => undefined);
      if (!left || left.mtimeMs >= olderThan.getTime()) continue;
      await rm(path, { force: true });
      removed += 1;
    }
    return removed;
  }
}
