import { createHash } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSourceDigests } from './source-digests.ts';

let [here, elsewhere] = ['', ''];
beforeAll(async () => {
  here = await mkdtemp(join(tmpdir(), 'jobprod-keys-'));
  elsewhere = await mkdtemp(join(tmpdir(), 'jobprod-keys-'));
});
afterAll(async () => {
  for (const folder of [here, elsewhere]) await rm(folder, { recursive: true, force: true });
});

it('I4: the same place has the same digest after a restart, and another one under another service’s key', async () => {
  const [first, again, other] = [await openSourceDigests(here), await openSourceDigests(here), await openSourceDigests(elsewhere)];
  expect(again('203.0.113.7')).toBe(first('203.0.113.7'));
  expect(first('203.0.113.8')).not.toBe(first('203.0.113.7'));
  expect(other('203.0.113.7')).not.toBe(first('203.0.113.7'));
});

it('I4: who tries every address with what the table holds finds none', async () => {
  const kept = (await openSourceDigests(here))('203.0.113.7');
  for (const text of ['203.0.113.7', 'source 203.0.113.7']) expect(kept).not.toBe(createHash('sha256').update(text).digest('base64url'));
});

it('processes that start at once on an empty folder have one key, which nobody else reads', async () => {
  const folder = join(here, 'new');
  const opened = await Promise.all(Array.from({ length: 8 }, () => openSourceDigests(folder)));
  expect(new Set(opened.map((digests) => digests('203.0.113.7'))).size).toBe(1);
  expect((await stat(join(folder, 'source-digests.key'))).mode & 0o777).toBe(0o600);
});
