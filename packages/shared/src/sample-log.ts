import { ed25519 } from '@noble/curves/ed25519.js';
import { toBase64, toBase64Url } from './bytes.ts';
import { formatCheckpoint, nextKeyLine, signedAtLine } from './checkpoint.ts';
import { inclusionSpans, rootOf, spanHashes } from './merkle.ts';
import { type Receipt, receiptVersion } from './receipt.ts';
import { commitmentOf, leafHashOf, type RegisterLeaf } from './register-leaf.ts';
import { type NoteSigner, signNote } from './signed-note.ts';
import type { JsonValue } from './strict-json.ts';
import { formatVerifierKey, verifierKeyOf } from './verifier-key.ts';

/** For tests: a log in memory, signed with real keys, so that a receipt can be made without a database. */
export const sampleOrigin = 'jobprod.test/register';
export const sampleSignedAt = new Date('2026-11-22T10:00:01.000Z');

export const sampleSigner = (seedByte: number, name = sampleOrigin): NoteSigner => {
  const seed = new Uint8Array(32).fill(seedByte);
  const key = verifierKeyOf(name, ed25519.getPublicKey(seed).slice());
  return { key, sign: async (message) => ed25519.sign(message, seed).slice() };
};

const salt = new Uint8Array(32).fill(7);

const entryOf = (index: number, payload: JsonValue, type = 'terms-approved'): RegisterLeaf => ({
  v: 1,
  id: `01939000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`,
  register: 'transactions',
  type,
  at: '2026-11-22T10:00:00.000Z',
  commitment: commitmentOf(payload, salt),
});

export const signHead = (size: number, root: Uint8Array, signers: readonly NoteSigner[], next?: NoteSigner): Promise<string> => {
  const extensions = [signedAtLine(sampleSignedAt), ...(next ? [nextKeyLine(formatVerifierKey(next.key))] : [])];
  return signNote(formatCheckpoint({ origin: signers[0]?.key.name ?? sampleOrigin, size, root, extensions }), signers);
};

/** The receipt of entry `index` in a log of `payloads.length` entries. */
export const sampleReceipt = async (
  payloads: readonly JsonValue[],
  index: number,
  signer: NoteSigner,
  types: readonly string[] = [],
): Promise<Receipt> => {
  const entries = payloads.map((payload, i) => entryOf(i, payload, types[i]));
  const hashes = entries.map(leafHashOf);
  const entry = entries[index];
  const payload = payloads[index];
  if (!entry || payload === undefined) throw new RangeError(`no entry ${index}`);
  return {
    version: receiptVersion,
    entry,
    payload,
    salt: toBase64Url(salt),
    leafIndex: index,
    inclusionProof: spanHashes(hashes, inclusionSpans(index, hashes.length)).map(toBase64),
    checkpoint: await signHead(hashes.length, rootOf(hashes), [signer]),
    verifierKeys: [formatVerifierKey(signer.key)],
  };
};
