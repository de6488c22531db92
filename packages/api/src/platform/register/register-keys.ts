import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fromBase64Url } from '@jobprod/shared/bytes';
import { emptyRoot } from '@jobprod/shared/merkle';
import type { NoteSigner } from '@jobprod/shared/signed-note';
import { formatVerifierKey, parseVerifierKey, type VerifierKey, verifierKeyOf } from '@jobprod/shared/verifier-key';
import { exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import * as v from 'valibot';
import type { Em } from '../orm/orm.ts';
import { latestHead, registerLock, signHead } from './register-heads.ts';
import { openTree } from './register-tree.ts';

/** Where the private keys are, one file each (0600), and the name of the log for its first key. */
export type RegisterKeyring = { dir: string; origin: string };

/** A published key: as other verifiers of notes take it, as a JWK, and the head that announced it. */
export type PublishedKey = { key: VerifierKey; vkey: string; jwk: JWK; madeAt: Date; announcement: string | undefined };

const publicPart = ({ kty, crv, x, kid }: JWK): JWK => ({ kty, crv, x, kid, alg: 'EdDSA', use: 'sig' });

const fileOf = (dir: string, { id }: VerifierKey) => join(dir, `register-${id}.json`);

/** On the disk before any row names it: a key that signed and is lost could never be rotated. */
const store = async (dir: string, key: VerifierKey, jwk: JWK): Promise<void> => {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const path = fileOf(dir, key);
  const file = await open(`${path}.new`, 'w', 0o600);
  await file.writeFile(JSON.stringify(jwk, null, 2));
  await file.sync();
  await file.close();
  await rename(`${path}.new`, path);
  const folder = await open(dir);
  await folder.sync();
  await folder.close();
};

const signerOf = async (key: VerifierKey, jwk: JWK): Promise<NoteSigner> => {
  const privateKey = await importJWK(jwk, 'EdDSA');
  if (privateKey instanceof Uint8Array) throw new Error('A register key is an Ed25519 key');
  return { key, sign: async (text) => new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, text)) };
};

const makeKey = async ({ dir, origin }: RegisterKeyring): Promise<{ signer: NoteSigner; jwk: JWK }> => {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const made = await exportJWK(privateKey);
  const key = verifierKeyOf(origin, fromBase64Url(made.x ?? '') ?? new Uint8Array());
  const jwk = { ...made, kid: key.id };
  await store(dir, key, jwk);
  return { signer: await signerOf(key, jwk), jwk: publicPart(jwk) };
};

const privateJwk = v.looseObject({ kty: v.literal('OKP'), crv: v.literal('Ed25519'), x: v.string(), d: v.string() });

const readKey = async (dir: string, key: VerifierKey): Promise<NoteSigner> => {
  const path = fileOf(dir, key);
  try {
    return await signerOf(key, v.parse(privateJwk, JSON.parse(await readFile(path, 'utf8'))));
  } catch (error) {
    throw new Error(`The key that signs the register cannot be read: bring ${path} back from where it is kept`, { cause: error });
  }
};

type KeyRow = { number: number; vkey: string; jwk: JWK; made_at_ms: number; note: string | null };

/** Every key that ever signed, oldest first. */
export const publishedKeys = async (em: Em): Promise<PublishedKey[]> => {
  const rows = await em.execute<KeyRow[]>(
    `select key.number, vkey, jwk, (extract(epoch from made_at) * 1000)::float8 as made_at_ms, head.note
     from register_key key left join register_head head on head.number = key.announced_in order by key.number`,
  );
  return rows.map(({ vkey, jwk, made_at_ms, note }) => {
    const key = parseVerifierKey(vkey);
    if (!key) throw new Error(`The register names a key that is none: ${vkey}`);
    return { key, vkey, jwk, madeAt: new Date(made_at_ms), announcement: note ?? undefined };
  });
};

const insertKey = (em: Em, number: number, { key }: NoteSigner, jwk: JWK, now: Date, announcedIn: number | null) =>
  em.execute('insert into register_key (number, vkey, jwk, made_at, announced_in) values (?, ?, ?::jsonb, ?, ?)', [
    number,
    formatVerifierKey(key),
    JSON.stringify(jwk),
    now.toISOString(),
    announcedIn,
  ]);

/** The key that signs now, made when the register has none yet. Under the register's lock. */
export const currentSigner = async (em: Em, keyring: RegisterKeyring, now: Date): Promise<NoteSigner> => {
  const newest = (await publishedKeys(em)).at(-1);
  if (newest) return readKey(keyring.dir, newest.key);
  const { signer, jwk } = await makeKey(keyring);
  await insertKey(em, 1, signer, jwk, now, null);
  return signer;
};

/**
 * Makes a new key and has the old one announce it in a head that both sign (fault H14). What the old key signed stays verifiable for
 * ever; for larger trees than that head's it is believed no more.
 */
export const rotateRegisterKey = (em: Em, keyring: RegisterKeyring, now: Date): Promise<VerifierKey> =>
  em.transactional(async (em) => {
    await em.execute('select pg_advisory_xact_lock(?)', [registerLock]);
    const signer = await currentSigner(em, keyring, now);
    const last = await latestHead(em);
    await openTree(em, last);
    const { signer: next, jwk } = await makeKey({ ...keyring, origin: signer.key.name });
    const head = await signHead(em, last, last ?? { size: 0, root: emptyRoot }, { signer, next, now });
    await insertKey(em, (await publishedKeys(em)).length + 1, next, jwk, now, head.number);
    return next.key;
  });
