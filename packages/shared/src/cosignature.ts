import { bytesOf, concat, fromBase64, toHex } from './bytes.ts';
import { verifyEd25519 } from './ed25519.ts';
import { sha256 } from './sha256.ts';
import { parseNote } from './signed-note.ts';
import { isKeyName } from './verifier-key.ts';

/** A witness of a log, by name and key: https://c2sp.org/tlog-cosignature, version 1 (Ed25519). */
export interface CosignerKey {
  name: string;
  id: string;
  publicKey: Uint8Array<ArrayBuffer>;
}

export interface Cosignature {
  by: CosignerKey;
  /** When the witness says that it saw this head as the newest, by its own clock. */
  at: Date;
  /** The line to add to the note, without its newline. */
  line: string;
}

const algorithmCosignature = Uint8Array.of(4);

export const cosignerKeyOf = (name: string, publicKey: Uint8Array<ArrayBuffer>): CosignerKey => ({
  name,
  id: toHex(sha256(concat(bytesOf(`${name}\n`), algorithmCosignature, publicKey)).subarray(0, 4)),
  publicKey,
});

/** `name+id+key` with the algorithm of cosignatures; undefined for anything else, a log's own key included. */
export const parseCosignerKey = (vkey: string): CosignerKey | undefined => {
  const [, name = '', id = '', key = ''] = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(vkey) ?? [];
  const bytes = fromBase64(key);
  if (!isKeyName(name) || bytes?.length !== 33 || bytes[0] !== algorithmCosignature[0]) return undefined;
  const parsed = cosignerKeyOf(name, bytes.slice(1));
  return parsed.id === id ? parsed : undefined;
};

/** What a witness signs: the whole text of the head, under a line of its own and the time in seconds. */
export const cosignedMessage = (text: string, seconds: number): Uint8Array<ArrayBuffer> =>
  bytesOf(`cosignature/v1\ntime ${seconds}\n${text}`);

/** Those of `lines` (signature lines, as a witness answers them) by which one of `keys` signed the head `note`. Others are passed over. */
export const readCosignatures = async (note: string, lines: string, keys: readonly CosignerKey[]): Promise<Cosignature[]> => {
  const text = parseNote(note)?.text;
  const answer = text === undefined ? undefined : parseNote(`${text}\n${lines}`);
  if (text === undefined || !answer || answer.text !== text) return [];
  const found: Cosignature[] = [];
  for (const [i, { name, keyId, signature }] of answer.signatures.entries()) {
    const by = keys.find((key) => key.name === name && key.id === keyId);
    if (!by || signature.length !== 72) continue;
    const seconds = Number(new DataView(signature.buffer, signature.byteOffset, 8).getBigUint64(0));
    if (!Number.isSafeInteger(seconds) || seconds > 8.64e12) continue;
    if (!(await verifyEd25519(by.publicKey, cosignedMessage(text, seconds), signature.slice(8)))) continue;
    found.push({ by, at: new Date(seconds * 1000), line: lines.split('\n')[i] ?? '' });
  }
  return found;
};
