import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeProtectedHeader } from 'jose';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../test/media-tools.ts';
import { later } from '../clock.ts';
import { checkToken, mintToken } from './token.ts';
import { type Alone, openTokenKeys, type TokenKeys } from './token-keys.ts';

const root = temporaryFolder();
const issuer = 'https://jobprod.test';
const start = new Date('2026-11-22T10:00:00Z');
const days = (count: number) => later(start, { days: count });

let count = 0;
let folder: string;
beforeEach(() => {
  folder = join(root, String(++count));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const mint = (keys: TokenKeys, now: Date) => mintToken({ keys, issuer, purpose: 'media', subject: 'visitor', now, seconds: 24 * 3600 });
const opens = async (keys: TokenKeys, token: string, now: Date) =>
  (await checkToken({ keys, issuer, purpose: 'media', token, now })) !== undefined;
const signedWith = (token: string) => decodeProtectedHeader(token).kid;
const published = async (keys: TokenKeys, now: Date) => (await keys.jwks(now)).keys.map(({ kid }) => kid);

describe('the keys that sign tokens', () => {
  it('sign for ninety days; the one before verifies until its last token has run out, and is dropped then', async () => {
    const keys = await openTokenKeys(folder, start);
    const [first] = await published(keys, start);
    await keys.renew(later(days(90), { seconds: -1 }));
    expect(await published(keys, days(90))).toEqual([first]);

    const old = await mint(keys, days(91));
    await keys.renew(days(91));
    const fresh = await mint(keys, days(91));
    const both = await published(keys, days(91));
    expect(both).toEqual([signedWith(fresh), first]);
    expect(signedWith(old)).toBe(first);
    expect(signedWith(fresh)).not.toBe(first);

    const lastInstant = later(days(92), { seconds: -1 });
    await keys.renew(lastInstant);
    expect([await opens(keys, old, lastInstant), await opens(keys, fresh, lastInstant)]).toEqual([true, true]);
    // A day after it stopped signing, and not because a second one came.
    await keys.renew(later(days(92), { hours: 1 }));
    expect(await published(keys, later(days(92), { hours: 1 }))).toEqual([signedWith(fresh)]);
  });

  it('are renewed by a start as well, and tell no private half', async () => {
    await openTokenKeys(folder, start);
    const keys = await openTokenKeys(folder, days(91));
    const { keys: shown } = await keys.jwks(days(91));
    expect(shown).toHaveLength(2);
    for (const jwk of shown) expect(Object.keys(jwk).toSorted()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x']);
    expect((await stat(join(folder, 'token-keys.json'))).mode & 0o777).toBe(0o600);
  });

  it('that were made before they were dated sign for ninety days more', async () => {
    const keys = await openTokenKeys(folder, start);
    const path = join(folder, 'token-keys.json');
    const [{ createdAt: _made, ...undated }] = JSON.parse(await readFile(path, 'utf8')) as [{ kid: string; createdAt: string }];
    await writeFile(path, JSON.stringify([undated]));
    const again = await openTokenKeys(folder, days(200));
    expect(await published(again, days(200))).toEqual(await published(keys, start));
    await again.renew(days(289));
    expect(await published(again, days(289))).toEqual([undated.kid]);
    await again.renew(days(290));
    expect(await published(again, days(290))).toHaveLength(2);
  });
});

describe('two processes that share the folder', () => {
  it('a token that one signed with a key it has just made opens at the other at once; the other signs with it within minutes', async () => {
    const [one, other] = [await openTokenKeys(folder, start), await openTokenKeys(folder, start)];
    // The other has looked at the folder a moment ago.
    await other.signingKey(days(91));
    await one.renew(days(91));
    const token = await mint(one, days(91));
    expect(await opens(other, token, days(91))).toBe(true);
    const { kid } = await other.signingKey(later(days(91), { minutes: 10 }));
    expect(kid).toBe(signedWith(token));
    expect(await published(other, days(91))).toEqual(await published(one, days(91)));
  });

  it('a key that nobody made is looked for, and opens nothing', async () => {
    const keys = await openTokenKeys(folder, start);
    const stranger = await openTokenKeys(join(folder, 'stranger'), start);
    const forged = await mint(stranger, start);
    expect(await Promise.all(Array.from({ length: 50 }, () => opens(keys, forged, start)))).toEqual(
      Array.from({ length: 50 }, () => false),
    );
  });

  it('that renew at once make one key between them', async () => {
    let before = Promise.resolve();
    /** One after the other, as the database has them. */
    const alone: Alone = (work) => {
      before = before.then(work);
      return before;
    };
    const rings = await Promise.all([openTokenKeys(folder, start, alone), openTokenKeys(folder, start, alone)]);
    await Promise.all(rings.map((keys) => keys.renew(days(91))));
    const [one, other] = await Promise.all(rings.map((keys) => published(keys, days(91))));
    expect(one).toHaveLength(2);
    expect(other).toEqual(one);
  });
});
