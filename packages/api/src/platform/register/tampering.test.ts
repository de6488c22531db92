import type { AuditReport } from '@jobprod/shared/audit/audit-register';
import { toHex } from '@jobprod/shared/bytes';
import { formatCheckpoint, signedAtLine } from '@jobprod/shared/checkpoint';
import { TreeBuilder } from '@jobprod/shared/merkle';
import { receiptText } from '@jobprod/shared/receipt';
import { signNote } from '@jobprod/shared/signed-note';
import { formatVerifierKey } from '@jobprod/shared/verifier-key';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { registerNow, startTestRegister } from '../../../test/register.ts';
import { newId } from '../ids.ts';
import { erasePayloads, forgetParty } from './erase-payloads.ts';
import { latestHead } from './register-heads.ts';
import { currentSigner, rotateRegisterKey } from './register-keys.ts';
import { runSequencerOnce } from './sequencer.ts';

type TestRegister = Awaited<ReturnType<typeof startTestRegister>>;

const minutes = (count: number) => new Date(registerNow.getTime() + count * 60_000);
const upTo = (size: number) => Array.from({ length: size }, (_, i) => i);
const tables = ['entry', 'payload', 'pending', 'leaf', 'node', 'party', 'head', 'key'];

/** Twelve entries under three heads of 4, 8 and 12; ids in the order of their places. */
const startWritten = async () => {
  const register = await startTestRegister();
  for (const n of upTo(12)) {
    await register.append({ at: minutes(n), parties: [newId()], payload: { n } });
    if (n % 4 === 3) await runSequencerOnce(register.orm, register.keyring, minutes(n));
  }
  const { rows } = await register.superuser.query<{ entry_id: string }>('select entry_id from register_leaf order by index');
  return Object.assign(register, { ids: rows.map(({ entry_id }) => entry_id) });
};

/** The attacker: a superuser who first takes away what the tables refuse by. */
const attack = async (register: TestRegister, ...statements: string[]) => {
  for (const table of tables) await register.superuser.query(`alter table register_${table} disable trigger all`);
  for (const statement of statements) await register.superuser.query(statement);
};

/** Makes the tree over the leaves anew, and the heads' own columns with it; signatures are out of reach. */
const rebuildTree = async ({ superuser }: TestRegister) => {
  const { rows: leaves } = await superuser.query<{ hash: Uint8Array }>('select hash from register_leaf order by index');
  const { rows: heads } = await superuser.query<{ number: number; size: string }>('select number, size from register_head');
  await superuser.query('delete from register_node');
  const tree = new TreeBuilder();
  const nodes = leaves.flatMap(({ hash }) => tree.append(new Uint8Array(hash)));
  for (const { level, index, hash } of nodes) await superuser.query('insert into register_node values ($1, $2, $3)', [level, index, hash]);
  for (const { number, size } of heads) {
    const until = new TreeBuilder();
    for (const { hash } of leaves.slice(0, Number(size))) until.append(new Uint8Array(hash));
    await superuser.query('update register_head set root = $2 where number = $1', [number, until.root]);
  }
};

/** Closes the gap of a removed place, or makes room for one, in all that counts by place. */
const shift = (from: number, by: 1 | -1): string[] =>
  ['leaf', 'party'].flatMap((table) => [
    `update register_${table} set index = -1000 - index where index >= ${from}`,
    `update register_${table} set index = -1000 - index + ${by} where index < -500`,
  ]);

const noteOf = async (register: TestRegister, size: number): Promise<string> => {
  const { rows } = await register.superuser.query<{ note: string }>('select note from register_head where size = $1', [size]);
  return rows[0]?.note ?? expect.fail(`no head of ${size}`);
};

const first = ({ findings }: AuditReport) => findings[0];

describe('a register left alone', () => {
  it('T5: audits as whole, held against every head and receipt handed out of it, across a change of keys and an erasure', async () => {
    await using register = await startWritten();
    const old = await noteOf(register, 4);
    await rotateRegisterKey(register.em(), register.keyring, minutes(13));
    const last = await register.append({ at: minutes(14) });
    await runSequencerOnce(register.orm, register.keyring, minutes(15));
    await register.em().transactional((em) => erasePayloads(em, [register.ids[2] ?? ''], minutes(16)));
    // What says so waits for its place: nothing is amiss meanwhile.
    expect(await register.audit()).toMatchObject({ entries: 13, findings: [], erased: 1 });
    await runSequencerOnce(register.orm, register.keyring, minutes(16));
    const receipt = receiptText((await register.receipt(last)) ?? expect.fail());
    const { rows } = await register.superuser.query<{ note: string }>('select note from register_head order by number');
    const everyHead = rows.map(({ note }) => `${note}\n`).join('');
    const report = await register.audit([
      { label: 'old', text: old },
      { label: 'receipt', text: receipt },
      { label: 'file', text: everyHead },
      { label: 'mail', text: `Bonjour,\r\n\r\n${old.replaceAll('\n', '\r\n')}\r\nÀ bientôt` },
      { label: 'quoted', text: `> Le 3 :\n>\n${old.replaceAll(/^/gm, '> ')}` },
    ]);
    expect(report).toMatchObject({ entries: 14, heads: 6, erased: 1, findings: [], held: { heads: 10, fitting: 10, entries: 1 } });
  });

  it('T5: is audited while entries wait for their place, and before there is any', async () => {
    await using register = await startTestRegister();
    await rotateRegisterKey(register.em(), register.keyring, registerNow);
    expect(await register.audit()).toMatchObject({ entries: 0, findings: [] });
    await register.append();
    expect(await register.audit()).toMatchObject({ entries: 0, findings: [] });
  });
});

describe('fault H01: one entry edited', () => {
  it.each([
    ['what happened', `update register_entry set type = 'terms-withdrawn' where id = '$id'`, 'edited'],
    ['its register', `update register_entry set register = 'payments' where id = '$id'`, 'edited'],
    ['one millisecond of its date', `update register_entry set at = at + interval '1 millisecond' where id = '$id'`, 'edited'],
    [
      'one character of its commitment',
      `update register_entry set commitment = overlay(commitment placing 'é' from 7) where id = '$id'`,
      'edited',
    ],
    ['its date, into another age', `update register_entry set at = 'infinity' where id = '$id'`, 'edited'],
    ['a bit of its hash', `update register_leaf set hash = set_bit(hash, 3, 1 - get_bit(hash, 3)) where entry_id = '$id'`, 'edited'],
    ['its facts', `update register_payload set payload = replace(payload, '"n":5', '"n":6') where entry_id = '$id'`, 'facts-edited'],
    ['its salt', `update register_payload set salt = reverse(salt) where entry_id = '$id'`, 'facts-edited'],
    ['whose it is', `update register_payload set parties = array['$id'::uuid] where entry_id = '$id'`, 'parties-edited'],
    ['to whom it is shown', `update register_party set subject_id = '$id' where index = 5`, 'parties-edited'],
  ])('fault H01: %s', async (_, statement, kind) => {
    await using register = await startWritten();
    const id = register.ids[5] ?? '';
    await attack(register, statement.replaceAll('$id', id));
    expect((await register.audit()).findings).toEqual([expect.objectContaining({ kind, index: 5, until: 6, id })]);
  });

  it('fault H01: a hash edited and the whole tree made anew over it', async () => {
    await using register = await startWritten();
    const id = register.ids[5] ?? '';
    await attack(register, `update register_leaf set hash = sha256(hash) where entry_id = '${id}'`);
    await rebuildTree(register);
    const { findings } = await register.audit();
    expect(findings[0]).toEqual({ kind: 'edited', index: 5, until: 6, id });
    expect(findings).toContainEqual({ kind: 'head-edited', number: 2, size: 8 });
  });

  it('fault H01: an entry replaced by another that is whole in itself', async () => {
    await using register = await startWritten();
    const forged = await register.append({ at: minutes(5), payload: { n: 'forged' } });
    await runSequencerOnce(register.orm, register.keyring, minutes(12));
    const { rows } = await register.superuser.query(`select hash from register_leaf where entry_id = '${forged}'`);
    await attack(
      register,
      'delete from register_head where size > 12',
      'delete from register_leaf where index = 12',
      `delete from register_payload where entry_id in ('${register.ids[5]}', '${forged}')`,
      'delete from register_party where index = 5',
      `delete from register_entry where id = '${register.ids[5]}'`,
      `update register_leaf set entry_id = '${forged}', hash = '\\x${toHex(rows[0].hash)}' where index = 5`,
    );
    // The tree left alone tells which pair; made anew, which head.
    expect(first(await register.audit())).toMatchObject({ kind: 'altered', index: 4, until: 6 });
    await rebuildTree(register);
    expect(first(await register.audit())).toMatchObject({ kind: 'altered', index: 4, until: 8, size: 8 });
  });

  it('fault H01: a node of the tree edited is told from an entry edited', async () => {
    await using register = await startWritten();
    await attack(register, 'update register_node set hash = sha256(hash) where level = 1 and index = 2');
    expect((await register.audit()).findings).toEqual([{ kind: 'tree-edited', level: 1, index: 4, until: 6 }]);
  });
});

describe('fault H11: facts taken out of it', () => {
  const gone = (register: Awaited<ReturnType<typeof startWritten>>, ...places: number[]) =>
    places.map((index) => ({ kind: 'facts-removed', index, until: index + 1, id: register.ids[index] }));

  it.each<[string, (register: Awaited<ReturnType<typeof startWritten>>) => string[], number[]]>([
    [
      'the facts of one entry, by the service’s own role',
      ({ ids }) => [`set jobprod.register_purpose = 'erase'`, `delete from register_payload where entry_id = '${ids[5]}'`],
      [5],
    ],
    [
      'the facts of some and whose they are',
      ({ ids }) => [
        `set jobprod.register_purpose = 'erase'`,
        `delete from register_payload where entry_id in ('${ids[9]}', '${ids[3]}')`,
        'delete from register_party where index in (3, 9)',
      ],
      [3, 9],
    ],
    ['what it is erased by, without a word', ({ ids }) => [`select register_erase(array['${ids[7]}']::uuid[])`], [7]],
    ['whose one is', () => [`set jobprod.register_purpose = 'erase'`, 'delete from register_party where index = 6'], [6]],
  ])('fault H11, G4: %s: the first is named', async (_what, statements, places) => {
    await using register = await startWritten();
    const role = new pg.Client({ connectionString: register.url });
    await role.connect();
    for (const statement of statements(register)) await role.query(statement);
    await role.end();
    expect((await register.audit()).findings).toEqual(gone(register, ...places));
  });

  it('fault H11, G4: what is erased with a word is counted, whoever looks and whenever; one more taken beside it is named', async () => {
    await using register = await startWritten();
    const party = newId();
    await register.append({ at: minutes(20), parties: [party] });
    await runSequencerOnce(register.orm, register.keyring, minutes(20));
    await register.append({ at: minutes(21), parties: [party] });
    await register.em().transactional((em) => forgetParty(em, party, minutes(22)));
    await register.em().transactional((em) => erasePayloads(em, [register.ids[1] ?? '', newId()], minutes(23)));
    expect(await register.audit()).toMatchObject({ findings: [], erased: 2 });
    await runSequencerOnce(register.orm, register.keyring, minutes(24));
    expect(await register.audit()).toMatchObject({ entries: 16, findings: [], erased: 3 });
    await register.superuser.query(`select register_erase(array['${register.ids[8]}']::uuid[])`);
    expect(await register.audit()).toMatchObject({ findings: gone(register, 8), erased: 3 });
  });

  it('fault H11, G4: what is said to be erased and stands all the same is named: never taken out, or put back', async () => {
    await using register = await startWritten();
    const kept = (index: number) => ({ kind: 'facts-kept', index, until: index + 1, id: register.ids[index] });
    await register.superuser.query('create table kept_aside as select * from register_payload');
    await register.em().transactional((em) => erasePayloads(em, [register.ids[2] ?? ''], minutes(13)));
    await runSequencerOnce(register.orm, register.keyring, minutes(13));
    expect(await register.audit()).toMatchObject({ findings: [], erased: 1 });
    await attack(register, `insert into register_payload select * from kept_aside where entry_id = '${register.ids[2]}'`);
    expect((await register.audit()).findings).toEqual([kept(2)]);
    // Whoever says so of what is there, and waits for a place of their own; of what never was an entry nothing stands.
    await register.append({ type: 'facts-erased', at: minutes(14), payload: { entries: [register.ids[6] ?? '', newId(), 'x'] } });
    expect((await register.audit()).findings).toEqual([kept(2), kept(6)]);
    await runSequencerOnce(register.orm, register.keyring, minutes(15));
    expect((await register.audit()).findings).toEqual([kept(2), kept(6)]);
  });

  it('fault H11: what says so is not erased itself; taken out all the same, it and what it named are found', async () => {
    await using register = await startWritten();
    await register.em().transactional((em) => erasePayloads(em, [register.ids[1] ?? ''], minutes(13)));
    await runSequencerOnce(register.orm, register.keyring, minutes(13));
    const { rows } = await register.superuser.query<{ id: string }>(`select id from register_entry where type = 'facts-erased'`);
    const id = rows[0]?.id ?? expect.fail('nothing says so');
    const own = register.em().transactional((em) => erasePayloads(em, [id], minutes(14)));
    await expect(own).rejects.toThrow('the register keeps what says that facts were erased');
    await attack(register, `delete from register_payload where entry_id = '${id}'`);
    const [named, said] = [gone(register, 1)[0], { kind: 'facts-removed', index: 12, until: 13, id }];
    expect((await register.audit()).findings).toEqual([named, said]);
    // Nor does another entry make up for it.
    await register.append({ type: 'facts-erased', at: minutes(15), payload: { entries: [id] } });
    await runSequencerOnce(register.orm, register.keyring, minutes(15));
    expect((await register.audit()).findings).toEqual([named, said]);
  });
});

describe('fault H02: an entry removed from the middle', () => {
  it.each([
    ['the entry alone', ['delete from register_entry where id = $id']],
    [
      'the entry and its place',
      [
        'delete from register_entry where id = $id',
        'delete from register_leaf where index = 6',
        'delete from register_party where index = 6',
      ],
    ],
    [
      'everything of it',
      [
        'delete from register_entry where id = $id',
        'delete from register_payload where entry_id = $id',
        'delete from register_leaf where index = 6',
        'delete from register_party where index = 6',
      ],
    ],
  ])('fault H02: %s', async (_, statements) => {
    await using register = await startWritten();
    await attack(register, ...statements.map((statement) => statement.replaceAll('$id', `'${register.ids[6]}'`)));
    expect(first(await register.audit())).toMatchObject({ kind: 'removed', index: 6, until: 7 });
  });

  it('fault H02: its place alone, the gap closed', async () => {
    await using register = await startWritten();
    await attack(register, 'delete from register_leaf where index = 6', 'delete from register_party where index = 6', ...shift(6, -1));
    await rebuildTree(register);
    const { findings } = await register.audit();
    expect(findings[0]).toMatchObject({ kind: 'removed', index: 6, until: 7 });
    expect(findings).toContainEqual({ kind: 'placeless', id: register.ids[6] });
  });

  it('fault H02: everything of it, the gap closed, the tree made anew', async () => {
    await using register = await startWritten();
    const id = `'${register.ids[6]}'`;
    await attack(
      register,
      `delete from register_entry where id = ${id}`,
      `delete from register_payload where entry_id = ${id}`,
      'delete from register_leaf where index = 6',
      'delete from register_party where index = 6',
      ...shift(6, -1),
    );
    expect(first(await register.audit())).toMatchObject({ kind: 'altered', index: 6, until: 8 });
    await rebuildTree(register);
    expect(first(await register.audit())).toMatchObject({ kind: 'altered', index: 4, until: 8, size: 8 });
  });
});

describe('fault H03: the end cut off', () => {
  const cut = (size: number) => [
    `delete from register_entry where id in (select entry_id from register_leaf where index >= ${size})`,
    `delete from register_payload where entry_id in (select entry_id from register_leaf where index >= ${size})`,
    `delete from register_party where index >= ${size}`,
    `delete from register_leaf where index >= ${size}`,
    `delete from register_node where (index + 1) << level > ${size}`,
  ];

  it('fault H03: against the register’s own heads', async () => {
    await using register = await startWritten();
    await attack(register, ...cut(9));
    expect(first(await register.audit())).toMatchObject({ kind: 'truncated', index: 9, until: 12, size: 12 });
  });

  it('fault H03: its heads cut off as well, against a head handed out', async () => {
    await using register = await startWritten();
    const text = await noteOf(register, 12);
    await attack(register, ...cut(8), 'delete from register_head where size > 8');
    expect(await register.audit()).toMatchObject({ entries: 8, findings: [] });
    expect((await register.audit([{ label: 'kept', text }])).findings).toEqual([
      { kind: 'rolled-back', index: 8, size: 12, signedAt: minutes(11).toISOString(), label: 'kept' },
    ]);
  });

  it('fault H03: the heads alone cut off', async () => {
    await using register = await startWritten();
    await attack(register, 'delete from register_head where size > 8');
    expect(first(await register.audit())).toEqual({ kind: 'unsigned', index: 8, until: 12 });
    await attack(register, 'delete from register_head where number = 1');
    expect((await register.audit()).findings).toContainEqual({ kind: 'head-removed', number: 1 });
  });
});

describe('fault H04: two entries swapped', () => {
  const swap = (columns: string) =>
    `update register_leaf leaf set ${columns} from register_leaf other where (leaf.index, other.index) in ((5, 10), (10, 5))`;

  it('fault H04: under the hashes of each other', async () => {
    await using register = await startWritten();
    await attack(register, 'alter table register_leaf drop constraint register_leaf_entry_id_unique', swap('entry_id = other.entry_id'));
    const { findings } = await register.audit();
    expect(findings[0]).toEqual({ kind: 'swapped', index: 5, until: 6, other: 10 });
    expect(findings.map(({ kind }) => kind)).not.toContain('edited');
  });

  it.each(upTo(3).map((i) => [4, 5 + i]))('fault H04: %i and %i under one head, hashes and tree made to fit', async (a, b) => {
    await using register = await startWritten();
    await attack(
      register,
      'alter table register_leaf drop constraint register_leaf_entry_id_unique',
      `update register_leaf leaf set entry_id = other.entry_id, hash = other.hash from register_leaf other
       where (leaf.index, other.index) in ((${a}, ${b}), (${b}, ${a}))`,
      `update register_party set index = case index when ${a} then ${b} else ${a} end where index in (${a}, ${b})`,
    );
    await rebuildTree(register);
    expect(first(await register.audit())).toEqual({ kind: 'swapped', index: a, until: Number(a) + 1, other: b });
  });
});

describe('fault H05: an entry slipped in with an old date', () => {
  it('fault H05: by the queue, and signed like any other', async () => {
    await using register = await startWritten();
    const id = await register.append({ at: new Date('2025-01-06T09:00:00.000Z') });
    await runSequencerOnce(register.orm, register.keyring, minutes(13));
    expect((await register.audit()).findings).toEqual([{ kind: 'back-dated', index: 12, until: 13, id, at: '2025-01-06T09:00:00.000Z' }]);
  });

  it('fault H05: between two others, the tree made anew', async () => {
    await using register = await startWritten();
    const id = await register.append({ at: minutes(5), parties: [] });
    await runSequencerOnce(register.orm, register.keyring, minutes(12));
    await attack(
      register,
      'delete from register_head where size = 13',
      'update register_leaf set index = -1 where index = 12',
      ...shift(5, 1),
      'update register_leaf set index = 5 where index = -1',
    );
    await rebuildTree(register);
    expect(first(await register.audit())).toEqual({ kind: 'inserted', index: 5, until: 6, id });
  });

  it('fault H05: a date that is yet to come is told too', async () => {
    await using register = await startWritten();
    const id = await register.append({ at: new Date('2030-01-01T00:00:00.000Z') });
    await runSequencerOnce(register.orm, register.keyring, minutes(13));
    await register.append({ at: minutes(14) });
    await runSequencerOnce(register.orm, register.keyring, minutes(15));
    expect((await register.audit()).findings).toEqual([expect.objectContaining({ kind: 'post-dated', index: 12, id })]);
  });
});

/** Someone who holds the signing key too: an emptied register, filled and signed again. */
const makeAnew = async (register: TestRegister, from: number) => {
  await attack(
    register,
    `delete from register_entry where id in (select entry_id from register_leaf where index >= ${from})`,
    `delete from register_payload where entry_id in (select entry_id from register_leaf where index >= ${from})`,
    `delete from register_party where index >= ${from}`,
    `delete from register_leaf where index >= ${from}`,
    `delete from register_node where (index + 1) << level > ${from}`,
    `delete from register_head where size > ${from}`,
  );
  for (const n of upTo(14 - from)) await register.append({ at: minutes(from + n), payload: { n: `other ${n}` } });
  await runSequencerOnce(register.orm, register.keyring, minutes(14));
};

describe('fault H06: the whole log made anew, consistently and under the true key', () => {
  it('fault H06: the first head handed out no longer fits, and a receipt contradicts its place', async () => {
    await using register = await startWritten();
    const handed = [
      { label: 'later', text: await noteOf(register, 8) },
      { label: 'first', text: await noteOf(register, 4) },
    ];
    const receipt = receiptText((await register.receipt(register.ids[7] ?? '')) ?? expect.fail());
    await makeAnew(register, 0);
    expect(await register.audit()).toMatchObject({ entries: 14, findings: [] });
    expect((await register.audit(handed)).findings).toEqual([
      { kind: 'rebuilt', index: 0, size: 4, signedAt: minutes(3).toISOString(), label: 'first' },
    ]);
    expect((await register.audit([{ label: 'receipt', text: receipt }])).findings).toContainEqual({
      kind: 'receipt-contradicted',
      index: 7,
      id: register.ids[7],
      label: 'receipt',
    });
  });

  it('fault H06: under a key of the attacker’s own, who has the true one from elsewhere sees that none of it is signed', async () => {
    await using register = await startWritten();
    const [{ key } = expect.fail()] = await register.keys();
    await attack(
      register,
      'delete from register_key',
      ...tables.filter((table) => table !== 'key').map((table) => `delete from register_${table}`),
    );
    const own = { ...register.keyring, dir: `${register.keyring.dir}/attacker` };
    await register.append();
    await runSequencerOnce(register.orm, own, registerNow);
    expect(await register.audit()).toMatchObject({ findings: [] });
    expect((await register.audit([], [key])).findings).toEqual([
      { kind: 'unsigned', index: 0, until: 1 },
      { kind: 'head-unsigned', number: 1, size: 1 },
      { kind: 'foreign-key', key: formatVerifierKey((await currentSigner(register.em(), own, registerNow)).key) },
    ]);
  });
});

describe('fault H07: rolled back to yesterday, and gone on from there', () => {
  it('fault H07: the common beginning fits, what was handed out since does not', async () => {
    await using register = await startWritten();
    const heads = [await noteOf(register, 4), await noteOf(register, 8), await noteOf(register, 12)];
    await makeAnew(register, 8);
    expect(await register.audit()).toMatchObject({ entries: 14, findings: [] });
    const text = heads.map((note) => `${note}\n`).join('');
    expect(await register.audit([{ label: 'heads', text }])).toMatchObject({
      held: { heads: 3, fitting: 2 },
      findings: [{ kind: 'forked', index: 8, size: 12, signedAt: minutes(11).toISOString(), label: 'heads (3)' }],
    });
  });

  it('fault H07: rolled back and not gone on', async () => {
    await using register = await startWritten();
    const text = await noteOf(register, 12);
    await attack(
      register,
      ...['leaf', 'party'].map((table) => `delete from register_${table} where index >= 8`),
      'delete from register_node where (index + 1) << level > 8',
      'delete from register_head where size > 8',
      `delete from register_payload where entry_id not in (select entry_id from register_leaf)`,
      `delete from register_entry where id not in (select entry_id from register_leaf)`,
    );
    expect(first(await register.audit([{ label: 'kept', text }]))).toMatchObject({ kind: 'rolled-back', index: 8, size: 12 });
  });
});

describe('fault H08: two heads of one size', () => {
  it('fault H08: are shown as soon as both are seen, each signed by the true key', async () => {
    await using register = await startWritten();
    const head = (await latestHead(register.em())) ?? expect.fail();
    const signer = await currentSigner(register.em(), register.keyring, registerNow);
    const root = new Uint8Array(32).fill(9);
    const extensions = [signedAtLine(minutes(11))];
    const split = await signNote(formatCheckpoint({ origin: signer.key.name, size: head.size, root, extensions }), [signer]);
    const { findings } = await register.audit([
      { label: 'told to Camille', text: head.note },
      { label: 'told to Acme', text: split },
    ]);
    expect(findings).toContainEqual({ kind: 'split-view', size: 12, label: 'told to Acme', other: 'told to Camille' });
  });
});
