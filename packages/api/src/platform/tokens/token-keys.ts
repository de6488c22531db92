import type { BigIntStats } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JSONWebKeySet, type JWK } from 'jose';
import { later } from '../clock.ts';

/** No token of ours lives longer: one that claims to was not made here. */
export const longestTokenSeconds = 24 * 3600;
/** How long one key signs. */
const signingDays = 90;
/** A process that did not make the newest key itself signs with it after so long at most. */
const lookMinutes = 10;
/** What a key signed last has run out by then, wherever it was signed. */
const keptSeconds = longestTokenSeconds + 60 * 60;

/** A key as it is kept, with its private half. */
type KeptKey = JWK & { kid: string; createdAt: string };
type SigningKey = { kid: string; key: CryptoKey };
/** Runs what no other process on this folder may do at the same time. */
export type Alone = (work: () => Promise<void>) => Promise<void>;

/**
 * The service's signing keys, newest first; the newest signs, all verify. Public halves are served at `/.well-known/jwks.json`. The file may be shared: what
 * another process put there is found within minutes, and at once by the first token it signed.
 */
export type TokenKeys = {
  signingKey(now: Date): Promise<SigningKey>;
  verificationKey(kid: string): Promise<CryptoKey | undefined>;
  jwks(now: Date): Promise<JSONWebKeySet>;
  /** Puts a new key in front when the newest has signed for long enough, and drops those whose last token has run out. */
  renew(now: Date): Promise<void>;
};

type Ring = { version: string; signing: SigningKey; verifying: ReadonlyMap<string, CryptoKey>; published: JSONWebKeySet };

const algorithm = 'EdDSA';
const fileName = 'token-keys.json';

const makeKey = async (now: Date): Promise<KeptKey> => {
  const { privateKey } = await generateKeyPair(algorithm, { crv: 'Ed25519', extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: algorithm, use: 'sig', createdAt: now.toISOString() };
};

const importKey = async (jwk: JWK): Promise<CryptoKey> => {
  const key = await importJWK(jwk, algorithm);
  if (key instanceof Uint8Array) throw new Error('A token key must be an Ed25519 key');
  return key;
};

const orNothing = <T>(reading: Promise<T>): Promise<T | undefined> =>
  reading.catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });

/** Keys from before they were dated count as made now. */
const parseKeys = (text: string | undefined, now: Date): KeptKey[] => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the file is ours (0600) and written whole by `storeKeys`
  const keys = JSON.parse(text ?? '[]') as (JWK & { kid: string; createdAt?: string })[];
  return keys.map((key) => ({ ...key, createdAt: key.createdAt ?? now.toISOString() }));
};

const storeKeys = async (path: string, text: string): Promise<void> => {
  await writeFile(`${path}.new`, text, { mode: 0o600, flush: true });
  await rename(`${path}.new`, path);
};

/** Each key signs until the next one is made. */
const renewed = async (keys: readonly KeptKey[], now: Date): Promise<KeptKey[]> => {
  const [newest] = keys;
  const isDue = !newest || later(new Date(newest.createdAt), { days: signingDays }) <= now;
  const all = isDue ? [await makeKey(now), ...keys] : keys;
  return all.filter((_, index) => {
    const next = all[index - 1];
    return !next || later(new Date(next.createdAt), { seconds: keptSeconds }) > now;
  });
};

const versionOf = ({ ino, mtimeNs, size }: BigIntStats): string => `${ino} ${mtimeNs} ${size}`;

const ringOf = async (keys: readonly KeptKey[], version: string): Promise<Ring> => {
  const [newest] = keys;
  if (!newest) throw new Error(`${fileName} holds no key`);
  const publicKeys = keys.map(({ d: _private, createdAt: _date, ...publicPart }) => publicPart);
  return {
    version,
    signing: { kid: newest.kid, key: await importKey(newest) },
    verifying: new Map(await Promise.all(publicKeys.map(async (jwk) => [jwk.kid, await importKey(jwk)] as const))),
    published: { keys: publicKeys },
  };
};

/** Opens the key ring under `keysDir`, making the first key when there is none. `alone` holds the other processes off that share the folder. */
export const openTokenKeys = async (keysDir: string, now: Date, alone: Alone = (work) => work()): Promise<TokenKeys> => {
  await mkdir(keysDir, { recursive: true, mode: 0o700 });
  const path = join(keysDir, fileName);
  const readText = () => orNothing(readFile(path, 'utf8'));

  /** The version is looked at first: what is written meanwhile is read again next time. */
  const readRing = async (before?: Ring): Promise<Ring> => {
    const version = versionOf(await stat(path, { bigint: true }));
    return before?.version === version ? before : ringOf(parseKeys(await readText(), now), version);
  };
  const renew = (at: Date): Promise<void> =>
    alone(async () => {
      const kept = await readText();
      const text = JSON.stringify(await renewed(parseKeys(kept, at), at), null, 2);
      if (text !== kept) await storeKeys(path, text);
    });

  await renew(now);
  let ring = await readRing();
  let lookedAt = now;
  let looking: Promise<Ring> | undefined;
  /** However many ask at once, the file is read once. */
  const look = async (): Promise<Ring> => {
    looking ??= readRing(ring).finally(() => {
      looking = undefined;
    });
    ring = await looking;
    return ring;
  };
  const current = async (at: Date): Promise<Ring> => {
    if (Math.abs(at.getTime() - lookedAt.getTime()) < lookMinutes * 60_000) return ring;
    lookedAt = at;
    return look();
  };

  return {
    signingKey: async (at) => (await current(at)).signing,
    verificationKey: async (kid) => ring.verifying.get(kid) ?? (await look()).verifying.get(kid),
    jwks: async (at) => (await current(at)).published,
    async renew(at) {
      await renew(at);
      await look();
    },
  };
};
