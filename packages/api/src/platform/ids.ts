import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { v7 } from 'uuid';

/** A new primary key: UUIDv7, so that rows made later sort later. */
export const newId = (): string => v7();

/** 256 random bits, base64url (43 characters): links, cookies, client secrets. Kept only as `digestOf`. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

const lowerCase32 = 'abcdefghijklmnopqrstuvwxyz234567';
const addressLetters = (bytes: Uint8Array): string => Array.from(bytes.subarray(0, 26), (byte) => lowerCase32.charAt(byte & 31)).join('');

/** 130 random bits in letters that survive any mail program, whatever it does to their case: the address of one answer. Kept only as `digestOf`. */
export const newAddressSecret = (): string => addressLetters(randomBytes(26));

/** The same letters by a key: one lasting address for what it is about, made anew at each mail and kept nowhere. */
export const addressSecretOf = (key: Uint8Array, about: string): string => addressLetters(createHmac('sha256', key).update(about).digest());

/** Six digits to type by hand; worth little alone: bound to an attempt, a few tries and ten minutes. */
export const newCode = (): string => randomInt(0, 1_000_000).toString().padStart(6, '0');

/** SHA-256 of a secret that is already random, base64url. Never for passwords that people choose or read. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

export const sameDigest = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

const readable = '23456789ABCDEFGHJKLMNPQRSTVWXYZ';

/** Random letters and digits that cannot be mistaken for one another, for references said aloud. */
export const newReference = (length: number): string =>
  Array.from({ length }, () => readable.charAt(randomInt(0, readable.length))).join('');
