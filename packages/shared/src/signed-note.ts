import { bytesOf, concat, fromBase64, textOf, toBase64, toHex } from './bytes.ts';
import { verifyEd25519 } from './ed25519.ts';
import { isKeyName, type VerifierKey } from './verifier-key.ts';

/** Text signed by one or more keys: https://c2sp.org/signed-note, as golang.org/x/mod/sumdb/note reads and writes it. */
export interface NoteSignature {
  name: string;
  keyId: string;
  signature: Uint8Array<ArrayBuffer>;
}

export interface NoteSigner {
  key: VerifierKey;
  sign(text: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
}

export interface ParsedNote {
  /** What is signed, its last newline included. */
  text: string;
  signatures: NoteSignature[];
}

export type OpenedNote =
  | { isVerified: true; text: string; by: VerifierKey[]; unknown: NoteSignature[] }
  | { isVerified: false; problem: 'malformed' | 'ambiguous-key' }
  | { isVerified: false; problem: 'bad-signature'; key: VerifierKey }
  | { isVerified: false; problem: 'unknown-key'; text: string; unknown: NoteSignature[] };

const maxSignatures = 100;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the format forbids them, so this must name them.
const control = /[\u0000-\u0009\u000b-\u001f]/;

const parseSignature = (line: string): NoteSignature | undefined => {
  const [, name = '', encoded = ''] = /^— ([^ ]+) ([^ ]+)$/.exec(line) ?? [];
  const bytes = fromBase64(encoded);
  if (!isKeyName(name) || !bytes || bytes.length < 5) return undefined;
  return { name, keyId: toHex(bytes.subarray(0, 4)), signature: bytes.slice(4) };
};

/** Takes a note apart without trusting any of it. Undefined when it is not one. */
export const parseNote = (note: string | Uint8Array): ParsedNote | undefined => {
  let whole: string;
  try {
    whole = typeof note === 'string' ? note : textOf(note);
  } catch {
    return undefined;
  }
  const split = whole.lastIndexOf('\n\n');
  if (split < 0 || !whole.endsWith('\n') || control.test(whole) || !whole.isWellFormed()) return undefined;
  const lines = whole.slice(split + 2, -1).split('\n');
  if (lines.length > maxSignatures) return undefined;
  const signatures: NoteSignature[] = [];
  for (const line of lines) {
    const signature = parseSignature(line);
    if (!signature) return undefined;
    signatures.push(signature);
  }
  return { text: whole.slice(0, split + 1), signatures };
};

/**
 * The text of a note when at least one of `keys` signed it. One bad signature of a known key spoils the whole note; signatures of
 * unknown keys, and a second one of the same key, are passed over.
 */
export const openNote = async (note: string | Uint8Array, keys: readonly VerifierKey[]): Promise<OpenedNote> => {
  const parsed = parseNote(note);
  if (!parsed) return { isVerified: false, problem: 'malformed' };
  const { text, signatures } = parsed;
  const message = bytesOf(text);
  const by: VerifierKey[] = [];
  const unknown: NoteSignature[] = [];
  for (const signature of signatures) {
    const [key, another] = keys.filter(({ name, id }) => name === signature.name && id === signature.keyId);
    if (another) return { isVerified: false, problem: 'ambiguous-key' };
    if (!key) unknown.push(signature);
    else if (!by.includes(key)) {
      if (!(await verifyEd25519(key.publicKey, message, signature.signature))) return { isVerified: false, problem: 'bad-signature', key };
      by.push(key);
    }
  }
  if (by.length === 0) return { isVerified: false, problem: 'unknown-key', text, unknown };
  return { isVerified: true, text, by, unknown };
};

const formatSignature = (name: string, keyId: string, signature: Uint8Array): string => {
  const id = Uint8Array.from(keyId.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  return `— ${name} ${toBase64(concat(id, signature))}\n`;
};

/** Signs `text`, keeping the signatures it already bears, except older ones of the same keys. */
export const signNote = async (text: string, signers: readonly NoteSigner[], existing: readonly NoteSignature[] = []): Promise<string> => {
  if (!text.endsWith('\n') || control.test(text) || !text.isWellFormed())
    throw new RangeError('a note ends its last line and holds no control characters');
  const message = bytesOf(text);
  const kept = existing.filter(({ name, keyId }) => !signers.some(({ key }) => key.name === name && key.id === keyId));
  const added = await Promise.all(signers.map(async ({ key, sign }) => formatSignature(key.name, key.id, await sign(message))));
  return `${text}\n${kept.map(({ name, keyId, signature }) => formatSignature(name, keyId, signature)).join('')}${added.join('')}`;
};
