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
    ['base64url', `${text}\n${peterSig.replaceAll('/', '_')}`],
    ['base64 without its padding', `${text}\n${peterSig.replace('=', '')}`],
    ['base64 with a space inside', `${text}\n${peterSig.replace('ZJkuB', 'ZJ kuB')}`],
    ['no name', `${text}\n${peterSig.replace('PeterNeumann ', ' ')}`],
    ['no signature after the name', `${text}\n— PeterNeumann\n`],
    ['an empty signature after the name', `${text}\n— PeterNeumann \n`],
    ['a signature that is a key id and nothing more', `${text}\n— PeterNeumann x08goA==\n`],
    ['two spaces after the dash', `${text}\n${peterSig.replace('— ', '—  ')}`],
    ['no space after the dash', `${text}\n${peterSig.replace('— ', '—')}`],
    ['a space at the end of a signature', `${text}\n${peterSig.replace('\n', ' \n')}`],
    ['a tab for a space', `${text}\n${peterSig.replace('— ', '—\t')}`],
    ['a next line (U+0085) in a name', `${text}\n${peterSig.replace('PeterNeumann', 'Peter\u0085Neumann')}`],
    ['a no-break space in a name', `${text}\n${peterSig.replace('PeterNeumann', 'Peter\u00a0Neumann')}`],
    ['a line separator in a name', `${text}\n${peterSig.replace('PeterNeumann', 'Peter\u2028Neumann')}`],
    ['a blank line at its end', `${text}\n${peterSig}\n`],
    ['signatures alone', peterSig],
    ['nothing', ''],
    ['a newline', '\n'],
    ['two newlines', '\n\n'],
  ])('fault H10: is malformed with %s', async (_, note) => {
    expect(await open(note, [peter])).toEqual({ isVerified: false, problem: 'malformed' });
  });

  it('fault H10: is a note with a hundred signatures, odd names, short signatures of unknown keys and any text', async () => {
    const stranger = '— étrange\u007f\u0080/😀?n=1 AAAAAAA=\n';
    expect(await open(`${text}\n${stranger.repeat(99)}${peterSig}`, [peter])).toMatchObject({ isVerified: true, by: [peter] });
    expect((await open(`${text}\n${stranger}`, [peter])).isVerified).toBe(false);
    for (const words of ['\n', '\n\n\n', 'a\n\n\nb\n', '— a b\n', 'É\u007f\u0085\u00a0\u2028😀\n', `${text}\n${enochSig}`]) {
      const note = await signNote(words, [peterSigner]);
      expect(await open(note, [peter]), JSON.stringify(words)).toMatchObject({ isVerified: true, text: words, by: [peter], unknown: [] });
    }
  });

  it('fault H10: a blank line among the signatures makes those before it a part of the text', async () => {
    const opened = await open(`${text}\n${peterSig}\n${enochSig}`, [peter, enoch]);
    expect(opened).toMatchObject({ isVerified: false, problem: 'bad-signature', key: enoch });
    expect(await open(`${text}\n${peterSig}\n${enochSig}`, [peter])).toMatchObject({
      problem: 'unknown-key',
      text: `${text}\n${peterSig}`,
    });
  });

  it('fault H10: each known key that signed has to have signed well, in whatever order the signatures stand', async () => {
    const bad = enochSig.replace('BzmZ', 'BzmY');
    expect(await open(`${text}\n${peterSig}${bad}`, [peter, enoch])).toMatchObject({ problem: 'bad-signature', key: enoch });
    expect(await open(`${text}\n${bad}${peterSig}`, [peter, enoch])).toMatchObject({ problem: 'bad-signature', key: enoch });
    expect(await open(`${text}\n${enochSig}${peterSig}`, [peter, enoch])).toMatchObject({ isVerified: true, by: [enoch, peter] });
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
