import { ed25519 } from '@noble/curves/ed25519.js';
import { expect, it } from 'vitest';
import { bytesOf, concat, toBase64 } from './bytes.ts';
import { cosignedMessage, cosignerKeyOf, parseCosignerKey, readCosignatures } from './cosignature.ts';
import { sampleSigner, signHead } from './sample-log.ts';
import { openNote } from './signed-note.ts';
import { formatVerifierKey } from './verifier-key.ts';

const seed = new Uint8Array(32).fill(5);
const publicKey = ed25519.getPublicKey(seed).slice();
const key = cosignerKeyOf('witness.example/w1', publicKey);
const vkey = `${key.name}+${key.id}+${toBase64(concat(Uint8Array.of(4), publicKey))}`;
const log = sampleSigner(1);
const note = await signHead(3, new Uint8Array(32).fill(1), [log]);
const text = note.slice(0, note.indexOf('\n\n') + 1);

const lineOf = (seconds: number, message = cosignedMessage(text, seconds), { name, id } = key) => {
  const time = new Uint8Array(8);
  new DataView(time.buffer).setBigUint64(0, BigInt(seconds));
  const keyId = Uint8Array.from(id.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  return `— ${name} ${toBase64(concat(keyId, time, ed25519.sign(message, seed)))}\n`;
};

it('T5: a witness’s key is read from its vkey, and a log’s own key is none', () => {
  expect(parseCosignerKey(vkey)).toEqual(key);
  expect(parseCosignerKey(formatVerifierKey(log.key))).toBeUndefined();
  for (const wrong of ['', 'a+b+c', vkey.replace('w1', 'w2'), vkey.slice(0, -4)]) expect(parseCosignerKey(wrong), wrong).toBeUndefined();
});

it('T5: a cosignature counts with its time, and leaves the note as readable as before', async () => {
  const line = lineOf(1_763_805_601);
  const [cosignature, ...others] = await readCosignatures(note, line, [key]);
  expect(others).toEqual([]);
  expect(cosignature).toEqual({ by: key, at: new Date(1_763_805_601_000), line: line.trimEnd() });
  expect(await openNote(note + line, [log.key])).toMatchObject({ isVerified: true, by: [log.key] });
});

it.each([
  ['of another head', lineOf(1, cosignedMessage(text.replace('3', '4'), 1))],
  ['at another time', lineOf(2, cosignedMessage(text, 1))],
  ['by a witness nobody named', lineOf(1, cosignedMessage(text, 1), cosignerKeyOf('other.example', publicKey))],
  ['without its prefix', lineOf(1, bytesOf(text))],
  ['cut short', `${lineOf(1).slice(0, 60)}\n`],
  ['that is no line', 'Bonjour\n'],
  ['that is empty', ''],
])('T5: a cosignature %s counts for nothing', async (_, lines) => {
  expect(await readCosignatures(note, lines, [key])).toEqual([]);
});
