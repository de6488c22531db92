import { ed25519 } from '@noble/curves/ed25519.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bytesOf, fromBase64 } from './bytes.ts';
import { type NoteSigner, openNote, parseNote, signNote } from './signed-note.ts';
import { formatVerifierKey, parseVerifierKey, type VerifierKey, verifierKeyOf } from './verifier-key.ts';

// The keys, texts and signatures of golang.org/x/mod/sumdb/note's own tests.
const peterVkey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const enochVkey = 'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop';
const peterSeed = 'AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const peterSig = '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
const enochSig = '— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n';

const key = (vkey: string): VerifierKey => parseVerifierKey(vkey) ?? expect.fail(`${vkey} is not a key`);
const [peter, enoch] = [key(peterVkey), key(enochVkey)];
const seed = (fromBase64(peterSeed) ?? expect.fail()).slice(1);
const peterSigner: NoteSigner = { key: peter, sign: async (message) => ed25519.sign(message, seed).slice() };

/** Verdicts must not depend on where they are computed: run with the platform's Ed25519, then without. */
const runtimes: [string, () => void][] = [
  ['with WebCrypto', () => {}],
  ['without WebCrypto', () => vi.stubGlobal('crypto', {})],
];
afterEach(() => vi.unstubAllGlobals());

describe('a verifier key', () => {
  it('fault H10: is read and written in the one form of x/mod/sumdb/note', () => {
    expect(formatVerifierKey(peter)).toBe(peterVkey);
    expect(formatVerifierKey(verifierKeyOf('PeterNeumann', ed25519.getPublicKey(seed).slice()))).toBe(peterVkey);
  });

  it('fault H10: no part of it, and none with one character changed, is a key', () => {
    for (let i = 0; i <= peterVkey.length; i++) {
      for (let j = i + 1; j <= peterVkey.length; j++) {
        if (i !== 0 || j !== peterVkey.length) expect(parseVerifierKey(peterVkey.slice(i, j))).toBeUndefined();
      }
    }
    for (let i = 0; i < peterVkey.length; i++) {
      const next = String.fromCharCode(peterVkey.charCodeAt(i) + 1);
      expect(parseVerifierKey(peterVkey.slice(0, i) + next + peterVkey.slice(i + 1))).toBeUndefined();
    }
  });

  it.each([
    ['a key of the wrong length, its id adjusted', 'PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY=='],
    ['an unknown algorithm, its id adjusted', 'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
  ])('fault H10: refuses %s', (_, vkey) => {
    expect(parseVerifierKey(vkey)).toBeUndefined();
  });
});

describe.each(runtimes)('a signed note, %s', (_, arrange) => {
  const open = (note: string | Uint8Array, keys: VerifierKey[]) => {
    arrange();
    return openNote(note, keys);
  };

  it('fault H10: opens when one known key signed it, whoever else did', async () => {
    const opened = await open(`${text}\n${peterSig}${enochSig}`, [peter]);
    expect(opened).toMatchObject({ isVerified: true, text, by: [peter], unknown: [{ name: 'EnochRoot', keyId: 'af0cfe78' }] });
    expect(await open(`${text}\n${peterSig}${enochSig}`, [peter, enoch])).toMatchObject({
      isVerified: true,
      by: [peter, enoch],
      unknown: [],
    });
  });

  it('fault H10: does not open when no known key signed it', async () => {
    expect(await open(`${text}\n${peterSig}${enochSig}`, [])).toMatchObject({ isVerified: false, problem: 'unknown-key' });
  });

  it('fault H10: one bad signature of a known key spoils it, of an unknown key does not', async () => {
    const badPeter = peterSig.replace('ZJkuB', 'ZJkuC');
    expect(await open(`${text}\n${badPeter}${enochSig}`, [peter, enoch])).toMatchObject({
      isVerified: false,
      problem: 'bad-signature',
      key: peter,
    });
    expect(await open(`${text}\n${badPeter}${enochSig}`, [enoch])).toMatchObject({ isVerified: true, by: [enoch] });
    const longPeter = `${peterSig.slice(0, 60)}ABCD${peterSig.slice(60)}`;
    expect(await open(`${text}\n${longPeter}`, [peter])).toMatchObject({ isVerified: false, problem: 'bad-signature' });
  });

  it('fault H10: two keys of one name and id leave no way to tell', async () => {
    expect(await open(`${text}\n${enochSig}`, [enoch, peter, enoch])).toMatchObject({ isVerified: false, problem: 'ambiguous-key' });
    expect(await open(`${text}\n${peterSig}`, [enoch, peter, enoch])).toMatchObject({ isVerified: true, by: [peter] });
  });

  it('fault H10: a signature given twice counts once', async () => {
    expect(await open(`${text}\n${peterSig}${peterSig}`, [peter])).toMatchObject({ isVerified: true, by: [peter] });
  });

  it('fault H10: a signature under another name, or another id, is nobody’s', async () => {
    expect(await open(`${text}\n${peterSig.replace('PeterNeumann', 'CarmenSandiego')}`, [peter])).toMatchObject({ problem: 'unknown-key' });
    expect(await open(`${text}\n${peterSig.replace('x08g', 'xxxx')}`, [peter])).toMatchObject({ problem: 'unknown-key' });
  });

  it('fault H10: text added or altered spoils it', async () => {
    expect(await open(`${text}And more.\n\n${peterSig}`, [peter])).toMatchObject({ problem: 'bad-signature' });
    expect(await open(`And more.\n${text}\n${peterSig}`, [peter])).toMatchObject({ problem: 'bad-signature' });
  });

  it.each([
    ['no signature', text],
    ['no signature after the blank line', `${text}\n`],
    ['no newline at the end', `${text}\n${peterSig.slice(0, -1)}`],
    ['no blank line', `${text}${peterSig}`],
    ['a control character', `\u0001${text}\n${peterSig}`],
    ['a carriage return', `${text}\n${peterSig.replace('\n', '\r\n')}`],
    ['half of a surrogate pair', `\ud83d${text}\n${peterSig}`],
    ['a space in a name', `${text}\n${peterSig.replace('PeterNeumann', 'Peter Neumann')}`],
    ['a wide space in a name', `${text}\n${peterSig.replace('PeterNeumann', 'Peter\u3000Neumann')}`],
    ['a plus in a name', `${text}\n${peterSig.replace('PeterNeumann', 'Peter+Neumann')}`],
    ['another dash', `${text}\n${peterSig.replace('—', '-')}`],
    ['another line after the signatures', `${text}\n${peterSig}Unexpected line.\n`],
    ['a hundred and one signatures', `${text}\n${peterSig.repeat(101)}`],
    ['base64 in a second form', `${text}\n${peterSig.replace('nAM=', 'nAN=')}`],
  ])('fault H10: is malformed with %s', async (_, note) => {
    expect(await open(note, [peter])).toEqual({ isVerified: false, problem: 'malformed' });
  });

  it('fault H10: is malformed when its bytes are not UTF-8, and when it starts with a byte order mark it is another text', async () => {
    const bytes = bytesOf(`${text}\n${peterSig}`);
    expect(await open(bytes, [peter])).toMatchObject({ isVerified: true });
    expect(await open(Uint8Array.of(0xff, ...bytes), [peter])).toEqual({ isVerified: false, problem: 'malformed' });
    expect(await open(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes), [peter])).toMatchObject({ problem: 'bad-signature' });
  });
});

describe('signing', () => {
  it('fault H10: writes what x/mod/sumdb/note writes, in place of an older signature of the same key', async () => {
    expect(await signNote(text, [peterSigner])).toBe(`${text}\n${peterSig}`);
    const existing = parseNote(`${text}\n${enochSig}${peterSig}`)?.signatures ?? [];
    expect(await signNote(text, [peterSigner], existing)).toBe(`${text}\n${enochSig}${peterSig}`);
  });

  it('refuses a text that would not come back as it was', async () => {
    await expect(signNote('no newline', [peterSigner])).rejects.toThrow(RangeError);
    await expect(signNote('a\tb\n', [peterSigner])).rejects.toThrow(RangeError);
  });
});
