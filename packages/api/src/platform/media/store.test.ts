import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../test/media-tools.ts';
import { type S3Server, startS3 } from '../../../test/s3-server.ts';
import { DiskStore } from './disk-store.ts';
import { S3Store } from './s3-store.ts';
import { asMediaKey, type MediaKey, type MediaStore, mediaKey } from './store.ts';

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);
const content = randomBytes(3_000_000);
const sha256 = createHash('sha256').update(content).digest('hex');
const key = mediaKey('0198c7a2-candidate', sha256);
const missing = mediaKey('0198c7a2-candidate', '0'.repeat(64));
const file = at('clip.mp4');

let s3: S3Server;

beforeAll(async () => {
  await writeFile(file, content);
  await mkdir(at('s3'));
  s3 = await startS3(at('s3'), 4802, 4803);
});
afterAll(async () => {
  await s3.close();
  await rm(folder, { recursive: true, force: true });
});

const stores: [string, () => MediaStore][] = [
  ['on disk', () => new DiskStore(at('renditions'))],
  ['in S3', () => new S3Store({ ...s3, temporaryDir: folder })],
];

describe.each(stores)('media %s', (_where, open) => {
  it('C3: come back byte for byte, whole or in part, and are gone when removed', async () => {
    const store = open();
    expect(await store.stat(key)).toBeNull();
    await store.put(file, key);
    await store.put(file, key);
    expect(await store.stat(key)).toEqual({ size: content.length, state: expect.any(String) });
    expect((await buffer(await store.open(key))).equals(content)).toBe(true);
    expect((await buffer(await store.open(key, { start: 1_000, end: 70_000 }))).equals(content.subarray(1_000, 70_001))).toBe(true);
    expect((await buffer(await store.open(key, { start: content.length - 1, end: content.length - 1 }))).equals(content.subarray(-1))).toBe(
      true,
    );
    const lent = await store.withLocalFile(key, async (path) => [path, await readFile(path)] as const);
    expect(lent[1].equals(content)).toBe(true);
    await store.remove(key);
    await store.remove(key);
    expect(await store.stat(key)).toBeNull();
    await expect(store.open(key)).rejects.toMatchObject({ name: 'MediaNotStored' });
    await expect(store.withLocalFile(missing, async () => {})).rejects.toMatchObject({ name: 'MediaNotStored' });
  });

  it('C3: are lent to many at once, each given the bytes they asked for, whatever memory served another before', async () => {
    const store = open();
    await store.put(file, key);
    const lent = async (start: number, end: number): Promise<Buffer> => {
      const bytes = await store.lend(key, { start, end });
      const pieces: Buffer[] = [];
      for (let piece = await bytes.next(); piece; piece = await bytes.next()) pieces.push(Buffer.from(piece));
      bytes.letGo({ piecesSent: true });
      return Buffer.concat(pieces);
    };
    for (const round of [1, 2, 3]) {
      const ranges = Array.from({ length: 12 }, (_, at) => [at * 131_071 + round, at * 131_071 + round + 50_000 * (at + 1)] as const);
      const parts = await Promise.all(ranges.map(([start, end]) => lent(start, end)));
      for (const [place, [start, end]] of ranges.entries()) expect(parts[place]?.equals(content.subarray(start, end + 1))).toBe(true);
    }
    const left = await store.lend(key);
    await left.next();
    left.letGo({ piecesSent: false });
    await store.remove(key);
    await expect(store.lend(key)).rejects.toMatchObject({ name: 'MediaNotStored' });
  });

  it('C3: refuse a file that is not the one its key names, and keep nothing of it', async () => {
    const store = open();
    const changed = at('changed.mp4');
    await writeFile(changed, Buffer.concat([content.subarray(1), Buffer.of(0)]));
    await expect(store.put(changed, key)).rejects.toMatchObject({ name: 'MediaChanged' });
    expect(await store.stat(key)).toBeNull();
  });

  it('G4: the same bytes of two people are two files', async () => {
    const store = open();
    const other = mediaKey('0198c7a2-other', sha256);
    await store.put(file, key);
    await store.put(file, other);
    await store.remove(key);
    expect(await store.stat(other)).toMatchObject({ size: content.length });
    await store.remove(other);
  });

  it('a reader that leaves in the middle leaves nothing open', async () => {
    const store = open();
    await store.put(file, key);
    const stream = await store.open(key);
    await once(stream, 'readable');
    stream.destroy();
    await once(stream, 'close');
    await store.remove(key);
  });
});

it('C4: S3 without the right secret gives nothing and takes nothing', async () => {
  const stranger = new S3Store({ ...s3, secretAccessKey: 'guess' });
  await expect(stranger.put(file, key)).rejects.toThrow('403');
  await expect(stranger.open(key)).rejects.toThrow('403');
  await expect(stranger.stat(key)).rejects.toThrow('403');
});

it('C3: a file that is kept open for its next reader is let go of once it is removed or put anew', async () => {
  const store = new DiskStore(at('held'));
  const path = at(join('held', key));
  const first = async () => {
    const bytes = await store.lend(key, { start: 0, end: 9 });
    const piece = Buffer.from((await bytes.next()) ?? []);
    bytes.letGo({ piecesSent: true });
    return piece;
  };
  await store.put(file, key);
  expect(await first()).toEqual(content.subarray(0, 10));
  const before = await store.stat(key);
  const reading = await store.lend(key);
  await writeFile(at('other.mp4'), content.subarray(10));
  await rename(at('other.mp4'), path);
  expect(await store.stat(key)).toMatchObject({ size: content.length - 10 });
  expect((await store.stat(key))?.state).not.toBe(before?.state);
  expect(await first()).toEqual(content.subarray(10, 20));
  // Whoever was reading reads on what they were given.
  expect(Buffer.from((await reading.next()) ?? []).subarray(0, 10)).toEqual(content.subarray(0, 10));
  reading.letGo({ piecesSent: true });
  await rm(path);
  expect(await store.stat(key)).toBeNull();
});

it('fault E06: no text becomes a path that is not a key', () => {
  const texts = [
    '',
    '..',
    '../x',
    `a/${'0'.repeat(63)}`,
    `../${sha256}`,
    `/${sha256}`,
    `a/../${sha256}`,
    `A/${sha256}`,
    `a/${sha256}\0`,
    `a/${sha256}/x`,
    `-/${sha256}`,
  ];
  for (const text of texts) expect(() => asMediaKey(text)).toThrow('Not a media key');
  expect(asMediaKey(key)).toBe(key satisfies MediaKey);
});

it('fault E08: what an interrupted put left goes once it is old, and is never served', async () => {
  const root = at('interrupted');
  const left = join(root, '.arriving', 'half');
  await mkdir(join(root, '.arriving'), { recursive: true });
  await writeFile(left, content.subarray(0, 10));
  await utimes(left, new Date('2026-01-01T00:00:00Z'), new Date('2026-01-01T00:00:00Z'));
  const store = new DiskStore(root);
  expect(await store.sweep(new Date('2025-12-31T00:00:00Z'))).toBe(0);
  expect(await store.sweep(new Date('2026-01-01T00:00:01Z'))).toBe(1);
  await store.put(file, key);
  expect(await readdir(join(root, '.arriving'))).toEqual([]);
  expect((await stat(join(root, key))).mode & 0o077).toBe(0);
});
