import { bytesOf, concat, fromBase64, sameBytes, toBase64, toHex } from './bytes.ts';
import { sha256 } from './sha256.ts';

/** A public key under the name that signs with it, as in C2SP signed notes and golang.org/x/mod/sumdb/note. */
export interface VerifierKey {
  name: string;
  /** First four bytes of SHA-256 over name, newline, algorithm and key, in hexadecimal. Too short to identify a key to people: see `fingerprintOf`. */
  id: string;
  publicKey: Uint8Array<ArrayBuffer>;
}

const algorithmEd25519 = Uint8Array.of(1);

// biome-ignore lint/suspicious/noControlCharactersInRegex: the format forbids them, so this must name them.
const notInNames = /[\p{White_Space}+\u0000-\u001f]/u;

/** Nothing beyond what the format forbids: a note with a name that is odd and allowed is still one. */
export const isKeyName = (name: string): boolean => name !== '' && name.isWellFormed() && !notInNames.test(name);

const keyId = (name: string, publicKey: Uint8Array): string =>
  toHex(sha256(concat(bytesOf(`${name}\n`), algorithmEd25519, publicKey)).subarray(0, 4));

export const verifierKeyOf = (name: string, publicKey: Uint8Array<ArrayBuffer>): VerifierKey => {
  if (!isKeyName(name)) throw new RangeError('a key name is not empty and holds neither spaces nor +');
  if (publicKey.length !== 32) throw new RangeError('an Ed25519 public key has 32 bytes');
  return { name, id: keyId(name, publicKey), publicKey };
};

/** `name+id+key`, the form in which verifier keys are published (a "vkey"). */
export const formatVerifierKey = ({ name, id, publicKey }: VerifierKey): string =>
  `${name}+${id}+${toBase64(concat(algorithmEd25519, publicKey))}`;

/** Undefined for what is not an Ed25519 vkey, or for one whose id does not fit its name and key. */
export const parseVerifierKey = (vkey: string): VerifierKey | undefined => {
  const [, name = '', id = '', key = ''] = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(vkey) ?? [];
  const bytes = fromBase64(key);
  if (!isKeyName(name) || bytes?.length !== 33 || bytes[0] !== algorithmEd25519[0]) return undefined;
  const publicKey = bytes.slice(1);
  return keyId(name, publicKey) === id ? { name, id, publicKey } : undefined;
};

/** What people compare to know that a key is the published one. */
export const fingerprintOf = ({ publicKey }: VerifierKey): string => `SHA256:${toBase64(sha256(publicKey)).replace('=', '')}`;

export const isSameKey = (a: VerifierKey, b: VerifierKey): boolean => a.name === b.name && sameBytes(a.publicKey, b.publicKey);
