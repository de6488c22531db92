import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64 } from './bytes.ts';
import { parseCheckpoint } from './checkpoint.ts';
import { maxReceiptLength, type Receipt, receiptText } from './receipt.ts';
import { sampleOrigin, sampleReceipt, sampleSignedAt, sampleSigner, signHead } from './sample-log.ts';
import { parseNote } from './signed-note.ts';
import type { JsonValue } from './strict-json.ts';
import { fingerprintOf } from './verifier-key.ts';
import { type Verdict, verifyReceipt, verifyReceipts } from './verify-receipt.ts';

const payloads: JsonValue[] = Array.from({ length: 9 }, (_, i) => ({
  by: { kind: 'candidate' },
  facts: { text: `Élise n° ${i}`, amount: 0.5 },
}));
const signer = sampleSigner(1);
const trust = { trustedKeys: [signer.key] };
const receipt = await sampleReceipt(payloads, 5, signer);
const text = receiptText(receipt);

const verdictOf = (altered: Partial<Receipt> | ((receipt: Receipt) => unknown)): Promise<Verdict> =>
  verifyReceipt(JSON.stringify(typeof altered === 'function' ? altered(structuredClone(receipt)) : { ...receipt, ...altered }), trust);

const headOf = ({ checkpoint }: Receipt) => parseCheckpoint(parseNote(checkpoint)?.text ?? '') ?? expect.fail('no checkpoint');

describe('verifyReceipt', () => {
  it('T5: says what a sound receipt proves, and under which key', async () => {
    expect(text.length).toBeLessThan(4000);
    expect(await verifyReceipt(text, trust)).toEqual({
      code: 'ok',
      id: receipt.entry.id,
      register: 'transactions',
      type: 'terms-approved',
      at: new Date('2026-11-22T10:00:00.000Z'),
      payload: payloads[5],
      leafIndex: 5,
      treeSize: 9,
      headSignedAt: sampleSignedAt,
      origin: sampleOrigin,
      keyId: signer.key.id,
      fingerprint: fingerprintOf(signer.key),
      isKeyAnnounced: false,
    });
  });

  it('T5: every entry of a log of any size', async () => {
    for (const size of [1, 2, 3, 8, 13]) {
      for (let index = 0; index < size; index++) {
        const one = await sampleReceipt(
          Array.from({ length: size }, (_, i) => ({ i })),
          index,
          signer,
        );
        expect(await verifyReceipt(receiptText(one), trust)).toMatchObject({ code: 'ok', leafIndex: index, payload: { i: index } });
      }
    }
  });

  it('T5: one character altered anywhere is refused, or was never part of what is proved', async () => {
    const sound = await verifyReceipt(text, trust);
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom(...'aZ09+/"{},: é\n'), async (at, char) => {
        const altered = `${text.slice(0, at)}${char}${text.slice(at + 1)}`;
        const verdict = await verifyReceipt(altered, trust);
        if (verdict.code === 'ok') expect(verdict).toEqual(sound);
        else expect(altered).not.toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it.each<[string, Verdict['code'], (receipt: Receipt) => unknown]>([
    ['the facts altered', 'commitment-mismatch', (r) => ({ ...r, payload: { ...(r.payload as object), facts: 'other' } })],
    ['another salt', 'commitment-mismatch', (r) => ({ ...r, salt: 'A'.repeat(43) })],
    ['the facts in a second form (NFD)', 'commitment-mismatch', (r) => JSON.parse(JSON.stringify(r).normalize('NFD'))],
    ['the entry back-dated', 'proof-mismatch', (r) => ({ ...r, entry: { ...r.entry, at: '2020-01-01T00:00:00.000Z' } })],
    ['another type', 'proof-mismatch', (r) => ({ ...r, entry: { ...r.entry, type: 'terms-refused' } })],
    ['another register', 'proof-mismatch', (r) => ({ ...r, entry: { ...r.entry, register: 'orders' } })],
    ['another place', 'proof-mismatch', (r) => ({ ...r, leafIndex: 4 })],
    ['a place beyond the tree', 'proof-mismatch', (r) => ({ ...r, leafIndex: 9 })],
    ['a proof cut short', 'proof-mismatch', (r) => ({ ...r, inclusionProof: r.inclusionProof.slice(1) })],
    ['a larger tree claimed', 'signature-mismatch', (r) => ({ ...r, checkpoint: r.checkpoint.replace('\n9\n', '\n10\n') })],
    [
      'another time of signing',
      'signature-mismatch',
      (r) => ({ ...r, checkpoint: r.checkpoint.replace('signed-at 2026', 'signed-at 2025') }),
    ],
    ['a head that is no checkpoint', 'malformed', (r) => ({ ...r, checkpoint: r.checkpoint.replace('\n9\n', '\nnine\n') })],
    ['a head that is no note', 'malformed', (r) => ({ ...r, checkpoint: 'hello' })],
    ['a field too many', 'malformed', (r) => ({ ...r, remark: 'paid in full' })],
    ['a field too many in the entry', 'malformed', (r) => ({ ...r, entry: { ...r.entry, amount: 100 } })],
    ['a field missing', 'malformed', (r) => ({ ...r, leafIndex: undefined })],
    ['facts without their salt', 'malformed', (r) => ({ ...r, salt: undefined })],
    ['a date that does not exist', 'malformed', (r) => ({ ...r, entry: { ...r.entry, at: '2026-02-30T00:00:00.000Z' } })],
    ['a number as index that is none', 'malformed', (r) => ({ ...r, leafIndex: 1.5 })],
    ['the next version', 'unknown-version', (r) => ({ ...r, version: 'jobprod-receipt/2' })],
    ['another kind of file', 'not-a-receipt', () => ({ invoice: 12, total: '40 €' })],
    ['no object at all', 'not-a-receipt', () => [1, 2, 3]],
  ])('T5: a receipt with %s: %s', async (_, code, alter) => {
    expect(await verdictOf(alter)).toMatchObject({ code });
  });

  it.each<[Verdict['code'], string]>([
    ['truncated', text.slice(0, text.length / 2)],
    ['truncated', ''],
    ['too-large', ' '.repeat(maxReceiptLength + 1)],
    ['too-large', 'x'.repeat(50_000_000)],
    ['not-json', 'Bonjour'],
    ['not-json', `${text}${text}`],
    ['duplicate-keys', text.replace('"leafIndex"', '"leafIndex": 4, "leafIndex"')],
    ['malformed', '['.repeat(100)],
  ])('bad input: %s', async (code, input) => {
    expect(await verifyReceipt(input, trust)).toEqual({ code });
  });

  it('T5: a receipt of another service is told from a forged one', async () => {
    const elsewhere = await sampleReceipt(payloads, 5, sampleSigner(1, 'other.example/log'));
    expect(await verifyReceipt(receiptText(elsewhere), trust)).toEqual({ code: 'other-service', origin: 'other.example/log' });
    const forged = await sampleReceipt(payloads, 5, sampleSigner(2));
    expect(await verifyReceipt(receiptText(forged), trust)).toEqual({ code: 'unknown-key', keyId: sampleSigner(2).key.id });
    expect(await verifyReceipt(text, { trustedKeys: [] })).toEqual({ code: 'unknown-key', keyId: signer.key.id });
  });

  it('fault H11: once facts and salt are erased, the entry stays proved', async () => {
    expect(await verdictOf({ payload: undefined, salt: undefined })).toMatchObject({
      code: 'ok',
      payload: undefined,
      type: 'terms-approved',
    });
  });

  it('T5: of several receipts at once each gets the verdict it gets alone, whatever head the others show', async () => {
    const forged = await sampleReceipt(payloads, 5, sampleSigner(2));
    const texts = [
      text,
      receiptText(await sampleReceipt(payloads, 2, signer)),
      receiptText(forged),
      receiptText({ ...receipt, checkpoint: receipt.checkpoint.replace('\n9\n', '\n10\n') }),
      text,
      receiptText({ ...receipt, leafIndex: 4 }),
      'Bonjour',
      receiptText(await sampleReceipt(payloads.slice(0, 6), 5, signer)),
      receiptText({ ...receipt, keyAnnouncements: [forged.checkpoint] }),
    ];
    const verdicts = await verifyReceipts(texts, trust);
    expect(verdicts.map(({ code }) => code)).toEqual([
      'ok',
      'ok',
      'unknown-key',
      'signature-mismatch',
      'ok',
      'proof-mismatch',
      'not-json',
      'ok',
      'ok',
    ]);
    expect(verdicts).toEqual(await Promise.all(texts.map((one) => verifyReceipt(one, trust))));
    expect(await verifyReceipts([], trust)).toEqual([]);
  });

  it('gives the same verdict for the same key given twice, and under a byte order mark', async () => {
    expect(await verifyReceipt(`\ufeff${text}`, { trustedKeys: [signer.key, signer.key] })).toMatchObject({ code: 'ok' });
  });
});

const next = sampleSigner(2);
const later = await sampleReceipt(payloads, 5, next);

describe('fault H14: when keys change', () => {
  const announce = async (size: number, by = signer) => {
    const head = headOf(await sampleReceipt(payloads.slice(0, size), 0, by));
    return signHead(size, head.root, [by, next], next);
  };
  it('the new key is believed by who trusts the old one, through the head that announces it', async () => {
    const keyAnnouncements = [await announce(7)];
    expect(await verifyReceipt(receiptText(later), trust)).toEqual({ code: 'unknown-key', keyId: next.key.id });
    expect(await verifyReceipt(receiptText({ ...later, keyAnnouncements }), trust)).toMatchObject({ code: 'ok', isKeyAnnounced: true });
    expect(await verifyReceipt(receiptText(later), { ...trust, keyAnnouncements })).toMatchObject({ code: 'ok', isKeyAnnounced: true });
    expect(await verifyReceipt(receiptText(later), { trustedKeys: [next.key] })).toMatchObject({ code: 'ok', isKeyAnnounced: false });
  });

  it('an announcement that no trusted key signed announces nothing', async () => {
    const keyAnnouncements = [await announce(7, sampleSigner(3)), `${await announce(7)}`.replace('\n7\n', '\n6\n')];
    expect(await verifyReceipt(receiptText({ ...later, keyAnnouncements }), trust)).toMatchObject({ code: 'unknown-key' });
  });

  it('a key that has named its successor names no other for a larger tree', async () => {
    const [third, keyAnnouncements] = [sampleSigner(3), [await announce(7)]];
    const root = headOf(receipt).root;
    const second = await signHead(9, root, [signer, third], third);
    const forged = await sampleReceipt(payloads, 5, third);
    expect(await verifyReceipt(receiptText(forged), { ...trust, keyAnnouncements: [second] })).toMatchObject({ code: 'ok' });
    expect(await verifyReceipt(receiptText(forged), { ...trust, keyAnnouncements: [...keyAnnouncements, second] })).toMatchObject({
      code: 'unknown-key',
    });
  });

  it('a key that was stolen after it had named its successor names no other in a smaller tree, and takes nothing from what it signed', async () => {
    const [third, keyAnnouncements] = [sampleSigner(3), [await announce(7)]];
    const small = headOf(await sampleReceipt(payloads.slice(0, 2), 0, signer));
    const other = await signHead(2, small.root, [signer, third], third);
    const forged = await sampleReceipt(payloads, 5, third);
    const text = receiptText({ ...forged, keyAnnouncements: [other] });
    expect(await verifyReceipt(text, trust)).toMatchObject({ code: 'ok', isKeyAnnounced: true });
    expect(await verifyReceipt(text, { ...trust, keyAnnouncements })).toEqual({ code: 'unknown-key', keyId: third.key.id });
    const before = await sampleReceipt(payloads.slice(0, 6), 5, signer);
    const beside = receiptText({ ...before, keyAnnouncements: [other] });
    expect(await verifyReceipt(beside, { ...trust, keyAnnouncements })).toMatchObject({ code: 'ok' });
  });

  it('what the old key signed before stays proved; for larger trees it is believed no more', async () => {
    const before = await sampleReceipt(payloads.slice(0, 6), 5, signer);
    expect(await verifyReceipt(receiptText(before), { ...trust, keyAnnouncements: [await announce(7)] })).toMatchObject({ code: 'ok' });
    expect(await verifyReceipt(text, { ...trust, keyAnnouncements: [await announce(7)] })).toEqual({
      code: 'retired-key',
      keyId: signer.key.id,
    });
  });
});

it('the proofs of a receipt are plain base64 and the leaf is the canonical JSON of `entry`, as anyone may check', () => {
  expect(receipt.inclusionProof.every((hash) => fromBase64(hash)?.length === 32)).toBe(true);
  expect(Object.keys(receipt.entry).sort()).toEqual(['at', 'commitment', 'id', 'register', 'type', 'v']);
});
