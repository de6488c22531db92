import { createHash, randomBytes } from 'node:crypto';
import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { temporaryFolder } from '../../../test/media-tools.ts';
import { CheckedStore } from './checked-store.ts';
import { DiskStore } from './disk-store.ts';
import { type MediaKey, mediaKey } from './store.ts';

const folder = temporaryFolder();
const content = randomBytes(300_000);
const key = mediaKey('a-version', createHash('sha256').update(content).digest('hex'));
const path = join(folder, 'store', key);
const told: MediaKey[] = [];

/** Counts what is read of the disk. */
class Counting extends DiskStore {
  whole = 0;
  override open(asked: MediaKey, range?: { start: number; end: number }) {
    if (!range) this.whole += 1;
    return super.open(asked, range);
  }
}
const disk = new Counting(join(folder, 'store'));
const store = new CheckedStore(disk, (changed) => told.push(changed));
const range = { start: 10, end: 19 };
const asked = async () => buffer(await store.open(key, range));

beforeAll(async () => {
  await writeFile(join(folder, 'clip.mp4'), content);
  await store.put(join(folder, 'clip.mp4'), key);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('C3: what is served is read to its end once and held to the hash it was approved by', async () => {
  const parts = await Promise.all(Array.from({ length: 5 }, asked));
  for (const part of parts) expect(part.equals(content.subarray(10, 20))).toBe(true);
  expect(disk.whole).toBe(1);
  expect(told).toEqual([]);
});

it('C3: a byte changed behind the service, far from those asked for, and nothing of it is served, though its date was put back', async () => {
  const before = await stat(path);
  const bytes = await readFile(path);
  bytes[250_000] = (bytes[250_000] ?? 0) ^ 1;
  // A file system's clock ticks every few milliseconds.
  do {
    await writeFile(path, bytes);
    await utimes(path, before.atime, before.mtime);
  } while ((await stat(path)).ctimeMs === before.ctimeMs);
  await expect(asked()).rejects.toMatchObject({ name: 'MediaChanged' });
  await expect(store.withLocalFile(key, () => Promise.resolve())).rejects.toMatchObject({ name: 'MediaChanged' });
  expect(told).toEqual([key]);
  // Put right again, it is served again.
  await writeFile(path, content);
  expect((await asked()).equals(content.subarray(10, 20))).toBe(true);
  await store.remove(key);
  await expect(asked()).rejects.toMatchObject({ name: 'MediaNotStored' });
});
