import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fromBase64Url, sameBytes } from '@jobprod/shared/bytes';
import { nextKeyOf, parseCheckpoint } from '@jobprod/shared/checkpoint';
import { emptyRoot } from '@jobprod/shared/merkle';
import { formatKeyList } from '@jobprod/shared/published-keys';
import { type NoteSigner, openNote } from '@jobprod/shared/signed-note';
import type { Trust } from '@jobprod/shared/standing-keys';
import { formatVerifierKey, isSameKey, parseVerifierKey, type VerifierKey, verifierKeyOf } from '@jobprod/shared/verifier-key';
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

const lostKey = (path: string, cause?: unknown): Error =>
  new Error(`The key that signs the register cannot be read: bring ${path} back from where it is kept`, { cause });

const readKey = async (dir: string, key: VerifierKey): Promise<NoteSigner> => {
  const path = fileOf(dir, key);
  try {
    return await signerOf(key, v.parse(privateJwk, JSON.parse(await readFile(path, 'utf8'))));
  } catch (error) {
    throw lostKey(path, error);
  }
};

type KeyRow = { number: number; vkey: string; jwk: JWK; made_at_ms: number; note: string | null };

const publicJwk = v.looseObject({ kty: v.literal('OKP'), crv: v.literal('Ed25519'), x: v.string() });

/** Whether the keyring has a key's file. Its public half is enough: what signs no more may have its private half destroyed. */
const isInKeyring = async (dir: string, key: VerifierKey): Promise<boolean> => {
  const text = await readFile(fileOf(dir, key), 'utf8').catch(() => undefined);
  if (text === undefined) return false;
  try {
    const bytes = fromBase64Url(v.parse(publicJwk, JSON.parse(text)).x);
    return bytes !== undefined && sameBytes(bytes, key.publicKey);
  } catch {
    return false;
  }
};

const isAnnouncedBy = async ({ key }: PublishedKey, next: PublishedKey): Promise<boolean> => {
  const opened = await openNote(next.announcement ?? '', [key]);
  const head = opened.isVerified ? parseCheckpoint(opened.text) : undefined;
  const named = head && nextKeyOf(head);
  return named !== undefined && head?.origin === key.name && next.key.name === key.name && isSameKey(named, next.key);
};

/** A key has one successor. Where several claim to be it, the one whose file is in the keyring: who stole the key has not that. */
const successorOf = async (last: PublishedKey, others: readonly PublishedKey[], dir: string): Promise<PublishedKey | undefined> => {
  const announced: PublishedKey[] = [];
  for (const other of others) if (await isAnnouncedBy(last, other)) announced.push(other);
  for (const one of announced) if (announced.length > 1 && (await isInKeyring(dir, one.key))) return one;
  return announced[0];
};

const oldestOwn = async (keys: readonly PublishedKey[], dir: string): Promise<PublishedKey | undefined> => {
  for (const one of keys) if (await isInKeyring(dir, one.key)) return { ...one, announcement: undefined };
  return undefined;
};

export type RegisterKeys = {
  /** The keys that stand, oldest first. */
  standing: PublishedKey[];
  /** Rows that somebody else put beside them, as they stand there. */
  foreign: string[];
};

/**
 * The keys that stand: the oldest whose file is in the keyring, then what each announced. The table alone proves nothing, since whoever has the
 * database can add a row to it.
 */
export const registerKeys = async (em: Em, { dir }: RegisterKeyring): Promise<RegisterKeys> => {
  const rows = await em.execute<KeyRow[]>(
    `select key.number, vkey, jwk, (extract(epoch from made_at) * 1000)::float8 as made_at_ms, head.note
     from register_key key left join register_head head on head.number = key.announced_in order by key.number`,
  );
  const named = rows.flatMap(({ vkey, jwk, made_at_ms, note }): PublishedKey[] => {
    const key = parseVerifierKey(vkey);
    return key ? [{ key, vkey, jwk, madeAt: new Date(made_at_ms), announcement: note ?? undefined }] : [];
  });
  const standing: PublishedKey[] = [];
  const isAside = ({ vkey }: { vkey: string }) => !standing.some((one) => one.vkey === vkey);
  for (let next = await oldestOwn(named, dir); next; ) {
    standing.push(next);
    next = await successorOf(next, named.filter(isAside), dir);
  }
  return { standing, foreign: rows.filter(isAside).map(({ vkey }) => vkey) };
};

/** Every key that ever signed and stands, oldest first. */
export const publishedKeys = async (em: Em, keyring: RegisterKeyring): Promise<PublishedKey[]> =>
  (await registerKeys(em, keyring)).standing;

/** What someone trusts who takes the keys as they are published. */
export const trustIn = (keys: readonly PublishedKey[]): Trust & { keyAnnouncements: string[] } => ({
  trustedKeys: keys.slice(0, 1).map(({ key }) => key),
  keyAnnouncements: keys.flatMap(({ announcement }) => announcement ?? []),
});

/** The list that is served, and that goes with evidence. */
export const keyListOf = (keys: readonly PublishedKey[]): string =>
  formatKeyList({ keys: keys.map(({ key }) => key), announcements: trustIn(keys).keyAnnouncements });

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
  const { standing, foreign } = await registerKeys(em, keyring);
  const newest = standing.at(-1);
  if (newest) return readKey(keyring.dir, newest.key);
  const lost = foreign.flatMap((vkey) => parseVerifierKey(vkey) ?? []).at(-1);
  if (foreign.length > 0) throw lostKey(lost ? fileOf(keyring.dir, lost) : keyring.dir);
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
    const [row] = await em.execute<{ number: number }[]>('select max(number) + 1 as number from register_key');
    await insertKey(em, row?.number ?? 2, next, jwk, now, head.number);
    return next.key;
  });
