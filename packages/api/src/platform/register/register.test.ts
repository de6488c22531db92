import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { nextKeyOf } from '@jobprod/shared/checkpoint';
import { verifyConsistency } from '@jobprod/shared/merkle';
import { receiptText } from '@jobprod/shared/receipt';
import { openNote } from '@jobprod/shared/signed-note';
import { formatVerifierKey, parseVerifierKey } from '@jobprod/shared/verifier-key';
import { verifyReceipt } from '@jobprod/shared/verify-receipt';
import { describe, expect, it } from 'vitest';
import { registerNow, startTestRegister } from '../../../test/register.ts';
import { newId } from '../ids.ts';
import { append } from './append.ts';
import { erasePayloads, forgetParty } from './erase-payloads.ts';
import { latestHead } from './register-heads.ts';
import { rotateRegisterKey } from './register-keys.ts';
import { consistencyProof, entriesOf, inclusionProof } from './register-proof.ts';
import { runSequencerOnce } from './sequencer.ts';

const later = (milliseconds: number) => new Date(registerNow.getTime() + milliseconds);

describe('an entry', () => {
  it('T5: stands in the next head with a receipt that verifies by itself, its facts whole', async () => {
    await using register = await startTestRegister();
    const party = newId();
    const payload = { hash: 'a1', prénom: 'E\u0301lise', quote: `'"\\?; drop table x`, consents: ['image', 'voice'], amount: 0.1 };
    const id = await register.append({ register: 'communications', type: 'candidate-contacted', parties: [party], payload });
    expect(await register.receipt(id)).toBeUndefined();

    expect(await runSequencerOnce(register.orm, register.keyring, later(700))).toBe(1);
    const verdict = await register.verdictOn(id);
    expect(verdict).toMatchObject({
      code: 'ok',
      id,
      register: 'communications',
      type: 'candidate-contacted',
      at: registerNow,
      treeSize: 1,
      leafIndex: 0,
      headSignedAt: later(700),
      origin: 'jobprod.test/register',
      payload: { parties: [party], payload: { ...payload, prénom: '\u00c9lise' } },
    });
    const receipt = (await register.receipt(id)) ?? expect.fail();
    expect(receiptText(receipt).length).toBeLessThan(4_000);
  });

  it('T5: leaves nothing behind when the transaction of its fact rolls back', async () => {
    await using register = await startTestRegister();
    await expect(
      register.em().transactional(async (em) => {
        await append(em, register.factOf());
        throw new Error('the fact did not happen');
      }),
    ).rejects.toThrow('did not happen');
    for (const table of ['entry', 'payload', 'pending']) {
      expect((await register.superuser.query(`select * from register_${table}`)).rows).toEqual([]);
    }
    expect(await runSequencerOnce(register.orm, register.keyring, registerNow)).toBe(0);
    expect(await latestHead(register.em())).toBeUndefined();
  });

  it('T5: cannot be written apart from its fact, nor too large for a receipt', async () => {
    await using register = await startTestRegister();
    await expect(append(register.em(), register.factOf())).rejects.toThrow('in the transaction of the fact');
    await expect(register.append({ payload: { text: 'x'.repeat(25_000) } })).rejects.toThrow(RangeError);
    await expect(register.append({ parties: ['not a uuid'] })).rejects.toThrow('invalid input syntax for type uuid');
    expect((await register.superuser.query('select * from register_entry')).rows).toEqual([]);
  });

  it('T5: each party finds their own, and only their own, newest first', async () => {
    await using register = await startTestRegister();
    const [candidate, company, stranger] = [newId(), newId(), newId()];
    const both = await register.append({ parties: [candidate, company, candidate] });
    const own = await register.append({ parties: [candidate], at: later(1) });
    await register.append({ parties: [stranger], at: later(2) });
    await runSequencerOnce(register.orm, register.keyring, later(10));
    const idsOf = async (subject: string, limit = 10, before?: number) =>
      (await entriesOf(register.em(), subject, { limit, ...(before === undefined ? {} : { before }) })).map(({ id }) => id);
    expect(await idsOf(candidate)).toEqual([own, both]);
    expect(await idsOf(candidate, 1)).toEqual([own]);
    expect(await idsOf(candidate, 1, 1)).toEqual([both]);
    expect(await idsOf(company)).toEqual([both]);
    expect(await idsOf(newId())).toEqual([]);
  });
});

describe('the tables', () => {
  it.each(['entry', 'leaf', 'node', 'head', 'key', 'payload', 'party', 'pending'])(
    'T5: the database refuses UPDATE, DELETE and TRUNCATE on register_%s, to a superuser as well',
    async (table) => {
      await using register = await startTestRegister();
      await register.append({ parties: [newId()] });
      await register.append();
      await runSequencerOnce(register.orm, register.keyring, registerNow);
      await register.append();
      const before = (await register.superuser.query(`select * from register_${table}`)).rows;
      expect(before.length).toBeGreaterThan(0);
      const [column] = Object.keys(before[0]);
      for (const statement of [
        `update register_${table} set ${column} = ${column}`,
        `delete from register_${table}`,
        `truncate register_${table}`,
        `set session_replication_role = replica; delete from register_${table}`,
        `with gone as (delete from register_${table} returning 1) select count(*) from gone`,
        `insert into register_${table} select * from register_${table} on conflict (${conflictOf[table]}) do update set ${column} = excluded.${column}`,
      ]) {
        await expect(register.superuser.query(statement), statement).rejects.toMatchObject({ code: '42501' });
      }
      expect((await register.superuser.query(`select * from register_${table}`)).rows).toEqual(before);
    },
  );
});

const conflictOf: Record<string, string> = {
  entry: 'id',
  leaf: 'index',
  node: 'level, index',
  head: 'number',
  key: 'number',
  payload: 'entry_id',
  party: 'subject_id, index',
  pending: 'entry_id',
};

describe('proofs', () => {
  it('T5: any two heads are consistent, and every entry is in every head since its own', async () => {
    await using register = await startTestRegister();
    const sizes = [1, 2, 3, 6, 7, 12, 13];
    for (const [i, size] of sizes.entries()) {
      for (let n = sizes[i - 1] ?? 0; n < size; n++) await register.append();
      await runSequencerOnce(register.orm, register.keyring, later(i));
    }
    const em = register.em();
    const signed = await em.execute<{ size: number; root: Uint8Array }[]>('select size::int as size, root from register_head');
    const headAt = (size: number) => signed.find((head) => head.size === size) ?? expect.fail(`no head of ${size}`);
    for (const size1 of sizes) {
      for (const size2 of sizes.filter((size) => size >= size1)) {
        const [{ root: root1 }, { root: root2 }] = [headAt(size1), headAt(size2)];
        expect(verifyConsistency({ size1, size2, root1, root2, proof: await consistencyProof(em, size1, size2) })).toBe(true);
      }
    }
    await expect(async () => inclusionProof(em, 13, 13)).rejects.toThrow(RangeError);
    await expect(async () => consistencyProof(em, 0, 13)).rejects.toThrow(RangeError);
    await expect(inclusionProof(em, 0, 14)).rejects.toThrow('lacks node');
  });

  it('fault I07: a clock set back makes no head look older than the one before', async () => {
    await using register = await startTestRegister();
    await register.append();
    await runSequencerOnce(register.orm, register.keyring, later(5_000));
    await register.append();
    await runSequencerOnce(register.orm, register.keyring, registerNow);
    expect(await latestHead(register.em())).toMatchObject({ size: 2, signedAt: later(5_000) });
  });

  it('T5: nothing more is signed over a tree that was tampered with', async () => {
    await using register = await startTestRegister();
    await register.append();
    await runSequencerOnce(register.orm, register.keyring, registerNow);
    await register.superuser.query('alter table register_leaf disable trigger all; update register_leaf set hash = sha256(hash)');
    const id = await register.append();
    await expect(runSequencerOnce(register.orm, register.keyring, registerNow)).rejects.toThrow('no longer have the root that was signed');
    expect(await latestHead(register.em())).toMatchObject({ size: 1 });
    expect(await register.receipt(id)).toBeUndefined();
  });
});

describe('erasure', () => {
  it('fault H11, G4: facts and salts go, receipts kept by others and every proof stay valid', async () => {
    await using register = await startTestRegister();
    const ids = [await register.append({ payload: { name: 'Élise Martin' } }), await register.append({ payload: { name: 'Ada' } })];
    const [erasedId = '', keptId = ''] = ids;
    await runSequencerOnce(register.orm, register.keyring, registerNow);
    const kept = receiptText((await register.receipt(erasedId)) ?? expect.fail());

    expect(await register.em().transactional((em) => erasePayloads(em, [erasedId, newId()], registerNow))).toBe(1);
    await register.append();
    await runSequencerOnce(register.orm, register.keyring, registerNow);

    expect(await register.verdictOn(erasedId)).toMatchObject({
      code: 'ok',
      payload: undefined,
      leafIndex: expect.any(Number),
      treeSize: 4,
    });
    expect(await register.verdictOn(keptId)).toMatchObject({ code: 'ok', payload: { payload: { name: 'Ada' } } });
    const trustedKeys = (await register.keys()).map(({ key }) => key);
    expect(await verifyReceipt(kept, { trustedKeys })).toMatchObject({ code: 'ok', payload: { payload: { name: 'Élise Martin' } } });
    const { rows } = await register.superuser.query(
      `select string_agg(t, '') as dump from (
         select e::text from register_entry e union all select p::text from register_payload p union all select h.note from register_head h) as all_rows (t)`,
    );
    expect(rows[0].dump).not.toContain('Martin');
  });

  it('fault H11: what is erased before it has a number keeps its place', async () => {
    await using register = await startTestRegister();
    const id = await register.append();
    await register.em().transactional((em) => erasePayloads(em, [id], registerNow));
    await runSequencerOnce(register.orm, register.keyring, registerNow);
    expect(await register.verdictOn(id)).toMatchObject({ code: 'ok', payload: undefined });
  });

  it('G4, T6: a party is forgotten in all their entries, numbered or not, but for evidence that is kept', async () => {
    await using register = await startTestRegister();
    const [gone, other] = [newId(), newId()];
    const shared = await register.append({ parties: [gone, other] });
    const frozen = await register.append({ parties: [gone] });
    const foreign = await register.append({ parties: [other] });
    await runSequencerOnce(register.orm, register.keyring, registerNow);
    const unnumbered = await register.append({ parties: [gone] });

    expect(await register.em().transactional((em) => forgetParty(em, gone, registerNow, { kept: [frozen] }))).toBe(2);
    await runSequencerOnce(register.orm, register.keyring, registerNow);

    const idsOf = async (subject: string) => (await entriesOf(register.em(), subject, { limit: 10 })).map(({ id }) => id).sort();
    expect(await idsOf(gone)).toEqual([frozen]);
    expect(await idsOf(other)).toEqual([shared, foreign].sort());
    for (const id of [shared, unnumbered]) expect(await register.verdictOn(id)).toMatchObject({ code: 'ok', payload: undefined });
    for (const id of [frozen, foreign])
      expect(await register.verdictOn(id)).toMatchObject({ code: 'ok', payload: { payload: { language: 'fr' } } });
    const { rows } = await register.superuser.query('select * from register_payload where $1 = any(parties) or payload like $2', [
      gone,
      `%${gone}%`,
    ]);
    expect(rows.map(({ entry_id }) => entry_id)).toEqual([frozen]);
  });
});

describe('fault H14: keys', () => {
  it('the first is made with the first head, readable by its owner only, published as vkey and JWK', async () => {
    await using register = await startTestRegister();
    await register.append();
    await runSequencerOnce(register.orm, register.keyring, registerNow);
    const [published, ...others] = await register.keys();
    if (!published) return expect.fail();
    expect(others).toEqual([]);
    expect(published.key.name).toBe('jobprod.test/register');
    expect(parseVerifierKey(published.vkey)).toEqual(published.key);
    expect(published.jwk).toMatchObject({ kty: 'OKP', crv: 'Ed25519', kid: published.key.id });
    expect(published.jwk).not.toHaveProperty('d');
    const { mode } = await stat(join(register.keyring.dir, `register-${published.key.id}.json`));
    expect(mode & 0o777).toBe(0o600);
  });

  it('after a rotation old receipts verify for ever, and who trusts only the old key follows to the new one', async () => {
    await using register = await startTestRegister();
    const id = await register.append();
    await runSequencerOnce(register.orm, register.keyring, registerNow);
    const old = receiptText((await register.receipt(id)) ?? expect.fail());
    const oldKey = (await register.keys())[0]?.key ?? expect.fail();

    const second = await rotateRegisterKey(register.em(), register.keyring, later(1));
    const announcing = (await latestHead(register.em())) ?? expect.fail();
    expect(announcing).toMatchObject({ size: 1, number: 2 });
    expect(formatVerifierKey(nextKeyOf(register.checkpointOf(announcing) ?? expect.fail()) ?? expect.fail())).toBe(
      formatVerifierKey(second),
    );
    expect(await openNote(announcing.note, [oldKey, second])).toMatchObject({ isVerified: true, by: [oldKey, second] });

    await rotateRegisterKey(register.em(), register.keyring, later(2));
    const next = await register.append();
    await runSequencerOnce(register.orm, register.keyring, later(3));
    const third = (await register.keys())[2]?.key ?? expect.fail();

    expect(await verifyReceipt(old, { trustedKeys: [oldKey] })).toMatchObject({ code: 'ok', keyId: oldKey.id });
    for (const entry of [id, next]) {
      const text = receiptText((await register.receipt(entry)) ?? expect.fail());
      expect(await verifyReceipt(text, { trustedKeys: [oldKey] })).toMatchObject({ code: 'ok', keyId: third.id, isKeyAnnounced: true });
      expect(await verifyReceipt(text, { trustedKeys: [third] })).toMatchObject({ code: 'ok', isKeyAnnounced: false });
    }
  });

  it('can be rotated before there is any entry', async () => {
    await using register = await startTestRegister();
    await rotateRegisterKey(register.em(), register.keyring, registerNow);
    const id = await register.append();
    await runSequencerOnce(register.orm, register.keyring, later(1));
    expect(await register.verdictOn(id)).toMatchObject({ code: 'ok', keyId: (await register.keys())[1]?.key.id });
  });

  it('a lost private key is said by the name of its file, and no other is made in its place', async () => {
    await using register = await startTestRegister();
    await register.append();
    await runSequencerOnce(register.orm, register.keyring, registerNow);
    await register.append();
    const elsewhere = { ...register.keyring, dir: join(register.keyring.dir, 'elsewhere') };
    const { key } = (await register.keys())[0] ?? expect.fail();
    await expect(runSequencerOnce(register.orm, elsewhere, registerNow)).rejects.toThrow(`register-${key.id}.json`);
    expect(await register.keys()).toHaveLength(1);
  });
});
