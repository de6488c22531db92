import { open, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { makeDirectory, syncDirectory, syncFile } from './durable-files.ts';
import { sha256OfFile } from './file-hash.ts';

const storedRecord = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  owner: v.string(),
  /** Undefined while the sender does not know it either. */
  size: v.optional(v.number()),
  /** What the sender said of the file; shown back to them, and never a path. */
  metadata: v.record(v.string(), v.nullable(v.string())),
  createdAt: v.string(),
  /** Handed over: the bytes are elsewhere now, the answer to a late question stays here. */
  finished: v.boolean(),
});

export type UploadRecord = v.InferOutput<typeof storedRecord> & {
  /** Bytes on disk and known to stay there. */
  offset: number;
};

export type FinishedFile = {
  path: string;
  size: number;
  sha256: string;
  /** What the sender said of the file: to be shown back to them at most. */
  metadata: Readonly<Record<string, string | null>>;
  owner: string;
};

/** When a file was last written; 0 for one that is not there. */
const modifiedAt = async (path: string): Promise<number> => {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0;
    throw error;
  }
};

/**
 * Uploads under way, in a folder of one process: beside the bytes of each, what is known of it. Nothing is said to be there that
 * is not on disk.
 */
export class UploadRecords {
  readonly #dir: string;
  readonly #records: Map<string, UploadRecord>;
  readonly #handingOver = new Map<string, Promise<void>>();

  private constructor(dir: string, records: Map<string, UploadRecord>) {
    this.#dir = dir;
    this.#records = records;
  }

  /** Opens the folder, and puts on disk what a killed process may have left between memory and disk. */
  static async open(dir: string): Promise<UploadRecords> {
    await makeDirectory(dir);
    const records = new Map<string, UploadRecord>();
    const opened = new UploadRecords(dir, records);
    const names = await readdir(dir);
    for (const name of names.filter((one) => one.endsWith('.json'))) {
      const read = v.safeParse(storedRecord, JSON.parse(await readFile(join(dir, name), 'utf8')));
      if (read.success) records.set(read.output.id, { ...read.output, offset: await opened.#offsetOnDisk(read.output) });
    }
    // Begun and never registered: nobody knows of them.
    const strays = names.filter((name) => name.endsWith('.new') || (name.endsWith('.bin') && !records.has(name.slice(0, -4))));
    for (const name of strays) await rm(join(dir, name), { force: true });
    return opened;
  }

  async #offsetOnDisk({ id, size, finished }: Omit<UploadRecord, 'offset'>): Promise<number> {
    if (finished) return size ?? 0;
    await syncFile(this.bytesOf(id));
    const { size: there } = await stat(this.bytesOf(id));
    if (size === undefined || there <= size) return there;
    await truncate(this.bytesOf(id), size);
    return size;
  }

  bytesOf(id: string): string {
    return join(this.#dir, `${id}.bin`);
  }

  get folder(): string {
    return this.#dir;
  }

  /** What uploads begun with less to come than so many bytes have still to come. */
  toComeWithin(bytes: number): number {
    const unfinished = [...this.#records.values()].filter(({ finished }) => !finished);
    const toCome = unfinished.map(({ size, offset }) => (size === undefined ? 0 : size - offset));
    return toCome.filter((left) => left < bytes).reduce((sum, left) => sum + left, 0);
  }

  get(id: string): UploadRecord | undefined {
    return this.#records.get(id);
  }

  of(owner: string): UploadRecord[] {
    return [...this.#records.values()].filter((record) => record.owner === owner && !record.finished);
  }

  /** Whole, and not handed over yet. */
  complete(): UploadRecord[] {
    return [...this.#records.values()].filter(({ finished, offset, size }) => !finished && offset === size);
  }

  async add(record: UploadRecord): Promise<void> {
    // Counted from now on, so that two uploads begun at once cannot both fit where one does.
    this.#records.set(record.id, record);
    try {
      const bytes = await open(this.bytesOf(record.id), 'wx', 0o600);
      await bytes.sync();
      await bytes.close();
      await this.save(record);
    } catch (error) {
      await this.remove(record.id).catch(() => {});
      throw error;
    }
  }

  /** Keeps a changed record, on disk, whole or as it was. */
  async save({ offset: _offset, ...record }: UploadRecord): Promise<void> {
    const path = join(this.#dir, `${record.id}.json`);
    await writeFile(`${path}.new`, JSON.stringify(record), { mode: 0o600, flush: true });
    await rename(`${path}.new`, path);
    await syncDirectory(this.#dir);
  }

  /** The bytes were handed over: they go, the record stays for those who ask late. */
  async finish(record: UploadRecord): Promise<void> {
    record.finished = true;
    await this.save(record);
    await rm(this.bytesOf(record.id), { force: true });
  }

  async remove(id: string): Promise<void> {
    this.#records.delete(id);
    await rm(join(this.#dir, `${id}.json`), { force: true });
    await rm(this.bytesOf(id), { force: true });
    await syncDirectory(this.#dir);
  }

  /** Hands a whole upload over, once at a time, and lets go of its bytes; nothing to do for one that is not whole, or was handed over. */
  async handOver(id: string, take: (id: string, file: FinishedFile) => Promise<void>): Promise<void> {
    const record = this.get(id);
    if (!record || record.finished || record.offset !== record.size) return;
    const work = async () => {
      const path = this.bytesOf(id);
      await take(id, { path, size: record.offset, sha256: await sha256OfFile(path), metadata: record.metadata, owner: record.owner });
      await this.finish(record);
    };
    const under = this.#handingOver.get(id) ?? work().finally(() => this.#handingOver.delete(id));
    this.#handingOver.set(id, under);
    await under;
  }

  /** Removes uploads untouched since `olderThan`, finished ones' records included. */
  async sweep(olderThan: Date): Promise<number> {
    let removed = 0;
    for (const { id } of [...this.#records.values()]) {
      const paths = [this.bytesOf(id), join(this.#dir, `${id}.json`)];
      const times = await Promise.all(paths.map(modifiedAt));
      if (Math.max(...times) >= olderThan.getTime()) continue;
      await this.remove(id);
      removed += 1;
    }
    return removed;
  }
}
