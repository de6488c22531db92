import { checkToken, mintToken, type TokenClaims } from '../tokens/token.ts';
import type { TokenKeys } from '../tokens/token-keys.ts';

/** What a media address opens, and for whom. */
export type MediaGrant = {
  /** Who it was made for; `visitor` where anybody may look. Another's session gets nothing with it. */
  viewer: string;
  /** The element of a profile, or whatever else holds the media, and the version of it. */
  element: string;
  version: string;
};

type Minting = {
  keys: TokenKeys;
  issuer: string;
  grant: MediaGrant;
  now: Date;
  /** How long it opens, in seconds: minutes, since a page asks again. */
  seconds: number;
  /** The instant at which nothing may be served any more, where one is known. */
  notAfter?: Date;
};

const prefix = '/media/';

/**
 * The address of one version's files: `prefix` and a file's name, so that playlists may name their neighbours. Undefined when
 * `notAfter` has come. The address alone opens nothing: whoever serves asks again who may see.
 */
export const mintMediaPrefix = async ({ keys, issuer, grant, now, seconds, notAfter }: Minting): Promise<string | undefined> => {
  const issuedAt = Math.floor(now.getTime() / 1000);
  const last = notAfter ? Math.floor(notAfter.getTime() / 1000) : Number.POSITIVE_INFINITY;
  const life = Math.min(seconds, last - issuedAt);
  if (life <= 0) return undefined;
  const { viewer, element, version } = grant;
  const token = await mintToken({ keys, issuer, purpose: 'media', subject: viewer, now, seconds: life, claims: { element, version } });
  return `${prefix}${token}/`;
};

/** The last ones found good, by ring of keys: a player asks for hundreds of ranges with one address, and its signature is as good at each. Whether it has ended, and for whom it is, is asked each time. */
const found = new WeakMap<TokenKeys, Map<string, TokenClaims>>();
const mostFound = 2_000;

const claimsOf = async ({
  keys,
  issuer,
  token,
  now,
}: Omit<Checking, 'path' | 'viewer'> & { token: string }): Promise<TokenClaims | undefined> => {
  const known = found.get(keys) ?? new Map<string, TokenClaims>();
  found.set(keys, known);
  const key = `${issuer} ${token}`;
  const before = known.get(key);
  if (before) {
    if ((before.exp ?? 0) > Math.floor(now.getTime() / 1000)) return before;
    known.delete(key);
    return undefined;
  }
  const claims = await checkToken({ keys, issuer, purpose: 'media', token, now });
  if (!claims) return undefined;
  const [oldest] = known.keys();
  if (known.size >= mostFound && oldest !== undefined) known.delete(oldest);
  known.set(key, claims);
  return claims;
};

type Checking = { keys: TokenKeys; issuer: string; path: string; viewer: string; now: Date };

const pathPattern = /^\/media\/([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)\/([A-Za-z0-9][A-Za-z0-9._-]{0,63})$/;

/** Base64url says the last letter in several ways; only ours counts, so that no other spelling of an address opens. */
const isCanonical = (token: string): boolean =>
  token.split('.').every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);

/** What a media address opens for this viewer now, and which file it names; undefined for any that is not ours, or not theirs, or over. */
export const checkMediaPath = async ({
  keys,
  issuer,
  path,
  viewer,
  now,
}: Checking): Promise<(MediaGrant & { name: string; until: Date }) | undefined> => {
  const [, token, name] = pathPattern.exec(path) ?? [];
  if (!token || !name || !isCanonical(token)) return undefined;
  const claims = await claimsOf({ keys, issuer, token, now });
  if (!claims || claims.sub !== viewer) return undefined;
  const { element, version, exp } = claims;
  if (typeof element !== 'string' || typeof version !== 'string' || exp === undefined) return undefined;
  return { viewer, element, version, name, until: new Date(exp * 1000) };
};
