import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AlreadyWritten, writeOnce } from './write-once.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jobprod-archive-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

it('T3: a file of the archive is written once, read-only, and never replaced', async () => {
  const path = join(folder, 'deep', 'terms.md');
  await writeOnce(path, bytes('Article 1'));
  expect((await stat(path)).mode & 0o777).toBe(0o444);
  await writeOnce(path, bytes('Article 1'));
  await expect(writeOnce(path, bytes('Article 2'))).rejects.toThrow(AlreadyWritten);
  expect(await readFile(path, 'utf8')).toBe('Article 1');
  expect(await readdir(join(folder, 'deep'))).toEqual(['terms.md']);
});

it('T3: of ten who write at once, one does, and the file is whole', async () => {
  const path = join(folder, 'race.md');
  const outcomes = await Promise.allSettled(Array.from({ length: 10 }, (_, n) => writeOnce(path, bytes(String(n).repeat(1000)))));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await readFile(path, 'utf8')).toMatch(/^(\d)\1{999}$/);
});
