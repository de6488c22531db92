import { rm } from 'node:fs/promises';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../test/media-tools.ts';
import { mintToken, tokenPurposes } from '../tokens/token.ts';
import { openTokenKeys, type TokenKeys } from '../tokens/token-keys.ts';
import { checkMediaPath, type MediaGrant, mintMediaPrefix } from './signed-url.ts';

const folder = temporaryFolder();
const issuer = 'https://jobprod.test';
const now = new Date('2026-11-22T10:00:00.400Z');
const grant: MediaGrant = { viewer: 'recruiter-1', element: 'element-1', version: 'version-1' };
let keys: TokenKeys;
let prefix: string;

const mint = (changes: Partial<Parameters<typeof mintMediaPrefix>[0]> = {}) =>
  mintMediaPrefix({ keys, issuer, grant, now, seconds: 300, ...changes });
const check = (path: string, changes: Partial<Parameters<typeof checkMediaPath>[0]> = {}) =>
  checkMediaPath({ keys, issuer, path, viewer: grant.viewer, now, ...changes });
const at = (iso: string) => new Date(iso);

beforeAll(async () => {
  keys = await openTokenKeys(folder, now);
  prefix = (await mint()) ?? '';
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('D2: an address opens one version of one element, for whom it was made, for a few minutes', async () => {
  expect(prefix).toMatch(/^\/media\/[\w-]+\.[\w-]+\.[\w-]+\/$/);
  expect(await check(`${prefix}720.mp4`)).toEqual({ ...grant, name: '720.mp4', until: at('2026-11-22T10:05:00Z') });
  expect(await check(`${prefix}poster.jpg`)).toMatchObject({ name: 'poster.jpg' });
  expect(await check(`${prefix}720.mp4`, { viewer: 'recruiter-2' })).toBeUndefined();
  expect(await check(`${prefix}720.mp4`, { viewer: 'visitor' })).toBeUndefined();
});

it('A2: an address ends at its instant, and never after that of the release', async () => {
  expect(await check(`${prefix}720.mp4`, { now: at('2026-11-22T10:04:59.999Z') })).toBeDefined();
  expect(await check(`${prefix}720.mp4`, { now: at('2026-11-22T10:05:00.000Z') })).toBeUndefined();
  const last = await mint({ notAfter: at('2026-11-22T10:00:30.000Z') });
  expect(await check(`${last}720.mp4`, { now: at('2026-11-22T10:00:29.999Z') })).toBeDefined();
  expect(await check(`${last}720.mp4`, { now: at('2026-11-22T10:00:30.000Z') })).toBeUndefined();
  expect(await mint({ notAfter: now })).toBeUndefined();
  expect(await mint({ notAfter: at('2026-11-22T09:00:00Z') })).toBeUndefined();
});

describe('fault C05: an altered address opens nothing:', () => {
  const parts = () => {
    const [header = '', payload = '', signature = ''] = prefix.slice('/media/'.length, -1).split('.');
    return { header, payload, signature };
  };
  const withPayload = (changes: Record<string, unknown>) => {
    const { header, payload, signature } = parts();
    const claims = { ...decodeJwt(`${header}.${payload}.${signature}`), ...changes };
    return `/media/${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}/720.mp4`;
  };
  const forged: [string, () => Promise<string> | string][] = [
    ['its expiry put off by a second', () => withPayload({ exp: at('2026-11-22T10:05:01Z').getTime() / 1000 })],
    ['another viewer', () => withPayload({ sub: 'recruiter-2' })],
    ['another version', () => withPayload({ version: 'version-2' })],
    ['another element', () => withPayload({ element: 'element-2' })],
    ['no signature', () => `/media/${parts().header}.${parts().payload}./720.mp4`],
    [
      'no algorithm',
      () =>
        `/media/${Buffer.from('{"alg":"none","typ":"media+jwt"}').toString('base64url')}.${parts().payload}.${parts().signature}/720.mp4`,
    ],
    ['a folder up', () => `${prefix}../720.mp4`],
    ['a folder down', () => `${prefix}x/720.mp4`],
    ['no name', () => prefix],
    ['a hidden name', () => `${prefix}.part`],
    ['an encoded name', () => `${prefix}%2e%2e%2fkeys`],
    ['a NUL', () => `${prefix}720.mp4\0`],
    ['another place', () => `${prefix}720.mp4`.replace('/media/', '/medias/')],
    ['padding', () => `/media/${parts().header}.${parts().payload}.${parts().signature}==/720.mp4`],
    ['spaces', () => `/media/${parts().header}. ${parts().payload}.${parts().signature}/720.mp4`],
    [
      'another’s signature',
      async () => {
        const other = (await mint({ grant: { ...grant, version: 'version-2' } })) ?? '';
        return `/media/${parts().header}.${parts().payload}.${other.slice(0, -1).split('.')[2]}/720.mp4`;
      },
    ],
    [
      'a key of someone else',
      async () => {
        const stranger = await openTokenKeys(`${folder}/stranger`, now);
        return `${await mint({ keys: stranger })}720.mp4`;
      },
    ],
    ['another service', async () => `${await mint({ issuer: 'https://elsewhere.test' })}720.mp4`],
    ...tokenPurposes
      .filter((purpose) => purpose !== 'media')
      .map((purpose): [string, () => Promise<string>] => [
        `a token meant for ${purpose}`,
        async () => {
          const { viewer, element, version } = grant;
          return `/media/${await mintToken({ keys, issuer, purpose, subject: viewer, now, seconds: 300, claims: { element, version } })}/720.mp4`;
        },
      ]),
  ];
  it.each(forged)('%s', async (what, make) => {
    const path = await make();
    expect(await check(path, { viewer: what === 'another viewer' ? 'recruiter-2' : grant.viewer })).toBeUndefined();
  });

  it('any letter of it changed for any other', async () => {
    const whole = `${prefix}720.mp4`;
    const letters = 'ABgw09_-';
    for (let index = '/media/'.length; index < prefix.length - 1; index += 1) {
      const letter = [...letters].find((one) => one !== whole[index]) ?? 'A';
      expect(await check(whole.slice(0, index) + letter + whole.slice(index + 1))).toBeUndefined();
    }
    // The last letter of a signature has four spellings of the same bytes.
    for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_') {
      const respelt = `${prefix.slice(0, -2)}${letter}/720.mp4`;
      expect(await check(respelt).then(Boolean)).toBe(respelt === whole);
    }
  });
});
