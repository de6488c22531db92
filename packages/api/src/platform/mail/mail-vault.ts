import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { addressSecretOf } from '../ids.ts';

/** Keeps what came in by mail unreadable without two things: the person's key, which is a row, and the key that wraps it, which is a file. */
export type MailVault = {
  /** A new key for one person, as it is kept: wrapped. With it goes everything it closed. */
  newKey(owner: string): Buffer;
  /** `about` is bound in: what was closed about one thing opens about no other. */
  close(key: SealedKey, about: string, plain: Uint8Array): Buffer;
  open(key: SealedKey, about: string, closed: Uint8Array): Buffer;
  /** The secret of the one address that is answered at about this, always the same: the database alone does not give it away. */
  addressSecret(about: string): string;
};
export type SealedKey = { owner: string; wrapped: Uint8Array };

const algorithm = 'aes-256-gcm';
const [ivLength, tagLength, keyLength] = [12, 16, 32];
const fileName = 'mail-archive.key';

const encrypt = (key: Uint8Array, about: string, plain: Uint8Array): Buffer => {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(about));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

const decrypt = (key: Uint8Array, about: string, closed: Uint8Array): Buffer => {
  const decipher = createDecipheriv(algorithm, key, closed.subarray(0, ivLength)).setAAD(Buffer.from(about));
  decipher.setAuthTag(closed.subarray(closed.length - tagLength));
  return Buffer.concat([decipher.update(closed.subarray(ivLength, closed.length - tagLength)), decipher.final()]);
};

const readKey = async (path: string): Promise<Buffer | undefined> => {
  try {
    const key = await readFile(path);
    if (key.length !== keyLength) throw new Error(`${fileName} is not a key of ours`);
    return key;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

const makeKey = async (path: string): Promise<Buffer> => {
  const key = randomBytes(keyLength);
  const file = await open(`${path}.new`, 'w', 0o600);
  await file.writeFile(key);
  await file.sync();
  await file.close();
  await rename(`${path}.new`, path);
  return key;
};

/** Opens the vault whose key lies under `keysDir`, making that key when there is none. */
export const openMailVault = async (keysDir: string): Promise<MailVault> => {
  await mkdir(keysDir, { recursive: true, mode: 0o700 });
  const path = join(keysDir, fileName);
  const master = (await readKey(path)) ?? (await makeKey(path));
  const forAddresses = new Uint8Array(hkdfSync('sha256', master, '', 'addresses that last', keyLength));
  const unwrapped = ({ owner, wrapped }: SealedKey) => decrypt(master, owner, wrapped);
  return {
    newKey: (owner) => encrypt(master, owner, randomBytes(keyLength)),
    close: (key, about, plain) => encrypt(unwrapped(key), about, plain),
    open: (key, about, closed) => decrypt(unwrapped(key), about, closed),
    addressSecret: (about) => addressSecretOf(forAddresses, about),
  };
};
