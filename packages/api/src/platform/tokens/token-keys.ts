import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JSONWebKeySet, type JWK } from 'jose';

/** The service's signing keys, newest first; the newest signs, all verify. Public halves are served at `/.well-known/jwks.json`. */
export type TokenKeys = {
  signingKey: { kid: string; key: CryptoKey };
  verificationKey(kid: string): CryptoKey | undefined;
  jwks: JSONWebKeySet;
};

const algorithm = 'EdDSA';
const fileName = 'token-keys.json';

const makeKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair(algorithm, { crv: 'Ed25519', extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: algorithm, use: 'sig' };
};

const readKeys = async (path: string): Promise<JWK[]> => {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the file is ours (0600) and written whole by `storeKeys`
    return JSON.parse(await readFile(path, 'utf8')) as JWK[];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
};

const storeKeys = async (path: string, keys: readonly JWK[]): Promise<void> => {
  await writeFile(`${path}.new`, JSON.stringify(keys, null, 2), { mode: 0o600, flush: true });
  await rename(`${path}.new`, path);
};

const importKey = async (jwk: JWK): Promise<CryptoKey> => {
  const key = await importJWK(jwk, algorithm);
  if (key instanceof Uint8Array) throw new Error('A token key must be an Ed25519 key');
  return key;
};

/** Opens the key ring under `keysDir`, making the first key when there is none; `rotate` puts a new key in front and keeps the two before it for verification. */
export const openTokenKeys = async (keysDir: string, { rotate = false } = {}): Promise<TokenKeys> => {
  await mkdir(keysDir, { recursive: true, mode: 0o700 });
  const path = join(keysDir, fileName);
  let keys = await readKeys(path);
  if (rotate || keys.length === 0) {
    keys = [await makeKey(), ...keys.slice(0, 2)];
    await storeKeys(path, keys);
  }
  const [newest] = keys;
  if (!newest?.kid) throw new Error(`${fileName} holds no key`);
  const publicKeys = keys.map(({ d: _private, ...publicPart }) => publicPart);
  const verifiers = new Map(await Promise.all(publicKeys.map(async (jwk) => [jwk.kid ?? '', await importKey(jwk)] as const)));
  return {
    signingKey: { kid: newest.kid, key: await importKey(newest) },
    verificationKey: (kid) => verifiers.get(kid),
    jwks: { keys: publicKeys },
  };
};
