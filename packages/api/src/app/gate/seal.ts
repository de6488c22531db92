import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const cipherKey = (secret: string, salt: string): Buffer => Buffer.from(hkdfSync('sha256', secret, salt, 'idempotent answer', 32));

/** A text that only who knows `secret` can read again (AES-256-GCM; nonce, tag and text, base64url). */
export const seal = (text: string, secret: string, salt: string): string => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', cipherKey(secret, salt), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
};

export const unseal = (sealed: string, secret: string, salt: string): string => {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', cipherKey(secret, salt), bytes.subarray(0, 12)).setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
};
