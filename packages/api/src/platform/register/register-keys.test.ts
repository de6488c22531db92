import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toHex } from '@jobprod/shared/bytes';
import { nextKeyLine } from '@jobprod/shared/checkpoint';
import { readKeyList } from '@jobprod/shared/published-keys';
import { receiptText } from '@jobprod/shared/receipt';
import { sampleSigner } from '@jobprod/shared/sample-log';
import { formatVerifierKey } from '@jobprod/shared/verifier-key';
import { verifyReceipt } from '@jobprod/shared/verify-receipt';
import { describe, expect, it } from 'vitest';
import { forgeReceipt } from '../../../test/forge-receipt.ts';
import { registerNow, startTestRegister } from '../../../test/register.ts';
import { currentSigner, keyListOf, registerKeys, rotateRegisterKey } from './register-keys.ts';
import { runSequencerOnce } from './sequencer.ts';

const later = (milliseconds: number) => new Date(registerNow.getTime() + milliseconds);

describe('fault H06: a key slipped in among those that are published', () => {
  it.each([
    ['before the first', 0],
    ['after the last', 9],
  ])('fault H06: %s: it is not published, it signs nothing that verifies, and the audit names it', async (_where, number) => {
    await using register = await startTestRegister();
    const id = await register.append();
    await runSequencerOnce(register.orm, register.keyring, registerNow);
    const before = keyListOf(await register.keys());
    const trueKey = (await register.keys())[0]?.key ?? expect.fail();
    const own = sampleSigner(66, register.keyring.origin);
    const vkey = formatVerifierKey(own.key);
    // The role of the service may add rows: no trigger stands in the way.
    await register.em().execute(`insert into register_key values (?, ?, '{}', now(), ?)`, [number, vkey, number === 0 ? null : 1]);

    expect(keyListOf(await register.keys())).toBe(before);
    expect(await registerKeys(register.em(), register.keyring)).toMatchObject({ foreign: [vkey] });
    const { receipt } = await forgeReceipt(own, { size: 3, at: registerNow });
    const { trust } = await readKeyList(keyListOf(await register.keys()));
    expect(await verifyReceipt(receiptText(receipt), trust)).toMatchObject({ code: 'unknown-key', keyId: own.key.id });
    expect((await register.audit([], [trueKey])).findings).toEqual([{ kind: 'foreign-key', key: vkey }]);
    // The service goes on under its own key, and changes it, past that row.
    const next = await register.append();
    await runSequencerOnce(register.orm, register.keyring, later(1));
    await rotateRegisterKey(register.em(), register.keyring, later(2));
    for (const entry of [id, next]) expect(await register.verdictOn(entry)).toMatchObject({ code: 'ok', payload: expect.anything() });
    expect(await register.keys()).toHaveLength(2);
  });

  it('fault H06: a keyring without the file of any key publishes none, and no other key is made in its place', async () => {
    await using register = await startTestRegister();
    const own = sampleSigner(66, register.keyring.origin);
    await register.em().execute(`insert into register_key values (0, ?, '{}', now(), null)`, [formatVerifierKey(own.key)]);
    await register.append();
    await expect(runSequencerOnce(register.orm, register.keyring, registerNow)).rejects.toThrow(`register-${own.key.id}.json`);
    expect(await register.keys()).toEqual([]);
  });
});

describe('fault H14: a key that was replaced, and stolen', () => {
  const startRotated = async () => {
    const register = await startTestRegister();
    const id = await register.append();
    for (let n = 0; n < 6; n++) await register.append();
    await runSequencerOnce(register.orm, register.keyring, registerNow);
    const stolen = await currentSigner(register.em(), register.keyring, registerNow);
    const before = receiptText((await register.receipt(id)) ?? expect.fail());
    await rotateRegisterKey(register.em(), register.keyring, later(1));
    return Object.assign(register, { id, stolen, before });
  };

  it('fault H14: signs no larger tree that verifies under the keys as they are published, whatever the receipt keeps silent', async () => {
    await using register = await startRotated();
    const { trust } = await readKeyList(keyListOf(await register.keys()));
    const { receipt } = await forgeReceipt(register.stolen, { size: 9, at: registerNow });
    expect(receipt).not.toHaveProperty('keyAnnouncements');
    expect(await verifyReceipt(receiptText(receipt), trust)).toEqual({ code: 'retired-key', keyId: register.stolen.key.id });
    // Receipts from before are good for ever, and so is what is made since.
    expect(await verifyReceipt(register.before, trust)).toMatchObject({ code: 'ok', keyId: register.stolen.key.id, isKeyAnnounced: false });
    await rotateRegisterKey(register.em(), register.keyring, later(2));
    const { trust: since } = await readKeyList(keyListOf(await register.keys()));
    expect(await verifyReceipt(register.before, since)).toMatchObject({ code: 'ok' });
    const now = receiptText((await register.receipt(register.id)) ?? expect.fail());
    expect(await verifyReceipt(now, since)).toMatchObject({ code: 'ok', isKeyAnnounced: true });
  });

  it.each([
    ['in a smaller tree', 3],
    ['in a larger one', 12],
  ])('fault H14: names no other successor %s: not in a receipt, and not in the database', async (_where, size) => {
    await using register = await startRotated();
    const own = sampleSigner(77, register.keyring.origin);
    const { checkpoint, head } = await forgeReceipt(register.stolen, {
      size,
      at: registerNow,
      extensions: [nextKeyLine(formatVerifierKey(own.key))],
      signers: [register.stolen, own],
    });
    const { receipt } = await forgeReceipt(own, { size: 20, at: registerNow });
    const { trust } = await readKeyList(keyListOf(await register.keys()));
    const text = receiptText({ ...receipt, keyAnnouncements: [checkpoint] });
    expect(await verifyReceipt(text, trust)).toEqual({ code: 'unknown-key', keyId: own.key.id });

    const published = keyListOf(await register.keys());
    await register
      .em()
      .execute(`insert into register_head values (-1, ?, decode(?, 'hex'), ?, now())`, [size, toHex(head.root), checkpoint]);
    await register.em().execute(`insert into register_key values (0, ?, '{}', now(), -1)`, [formatVerifierKey(own.key)]);
    expect(keyListOf(await register.keys())).toBe(published);
  });

  it('H14: its private half may be destroyed: the public one in its file is enough for what it signed', async () => {
    await using register = await startRotated();
    const path = join(register.keyring.dir, `register-${register.stolen.key.id}.json`);
    const { d, ...publicHalf } = JSON.parse(await readFile(path, 'utf8'));
    expect(d).toBeTypeOf('string');
    await writeFile(path, JSON.stringify(publicHalf));
    await register.append();
    await runSequencerOnce(register.orm, register.keyring, later(2));
    expect(await register.keys()).toHaveLength(2);
    expect(await register.verdictOn(register.id)).toMatchObject({ code: 'ok' });
  });
});
