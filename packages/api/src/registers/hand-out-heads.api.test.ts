import { readFile } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { readCosignatures } from '@jobprod/shared/cosignature';
import pg from 'pg';
import pino from 'pino';
import { describe, expect, inject, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { hasOpenssl, startTimeStampAuthority } from '../../test/time-stamp-authority.ts';
import { startWitness } from '../../test/witness.ts';
import { readConfig } from '../app/config.ts';
import { inviteStaff } from '../authentication/invite-staff.ts';
import { newId } from '../platform/ids.ts';
import { append } from '../platform/register/append.ts';
import { latestHead } from '../platform/register/register-heads.ts';
import { publishedKeys } from '../platform/register/register-keys.ts';
import { receiptFor } from '../platform/register/register-proof.ts';
import { runSequencerOnce } from '../platform/register/sequencer.ts';
import { verifyTimeStamp } from '../platform/register/time-stamp.ts';
import { handOutHeads } from './hand-out-heads.job.ts';

const inFrench = (email: string) => ({ email, language: 'fr' as const });

/** The first entry is the service’s own: it published its first terms. */
const service = { kind: 'service' };

const happen = async ({ services: { orm, registerKeyring, clock } }: TestApp): Promise<string> => {
  const id = await orm.em.fork().transactional((em) =>
    append(em, {
      register: 'orders',
      type: 'restricted-diffusion-ordered',
      at: clock.now(),
      by: service,
      about: { kind: 'order', id: newId() },
      parties: [],
      payload: {},
    }),
  );
  await runSequencerOnce(orm, registerKeyring, clock.now());
  return id;
};

const handOut = (app: TestApp) => handOutHeads.run({ services: app.services, now: app.clock.now(), signal: new AbortController().signal });

const keysOf = (app: TestApp) => async () =>
  (await publishedKeys(app.services.orm.em.fork(), app.services.registerKeyring)).map(({ key }) => key);

const remembered = (app: TestApp) =>
  app.services.orm.em
    .fork()
    .execute<{ channel: string; recipient: string; size: string; proof: string | null }[]>(
      'select channel, recipient, size, proof from register_handout order by at, id',
    );

/** The attacker of section H: takes the end of the log away, heads included. */
const rollBack = async (app: TestApp, size: number) => {
  const url = Object.assign(new URL(inject('adminUrl')), { pathname: new URL(app.databaseUrl).pathname }).href;
  const superuser = new pg.Client({ connectionString: url });
  await superuser.connect();
  for (const table of ['leaf', 'node', 'head']) await superuser.query(`alter table register_${table} disable trigger all`);
  await superuser.query(`delete from register_leaf where index >= ${size}`);
  await superuser.query(`delete from register_node where (index + 1) << level > ${size}`);
  await superuser.query(`delete from register_head where size > ${size}`);
  await superuser.end();
};

const collectingLog = () => {
  const lines: { level: number; msg: string; where?: string; reason?: string; problem?: string }[] = [];
  const sink = new Writable({
    write: (chunk: Buffer, _, done) => {
      lines.push(JSON.parse(chunk.toString()));
      done();
    },
  });
  return { lines, log: pino({ level: 'warn' }, sink) };
};

describe('heads are handed out', () => {
  it('T5: each new one is appended to a file outside the database, once, and that is remembered', async () => {
    await using app = await startTestApp();
    const { headsFile } = app.services.settings.handOut;
    await handOut(app);
    await expect(readFile(headsFile)).rejects.toThrow('ENOENT');
    const em = app.services.orm.em.fork();
    await happen(app);
    const first = (await latestHead(em))?.note ?? '';
    await handOut(app);
    await handOut(app);
    await happen(app);
    await happen(app);
    await handOut(app);
    const second = (await latestHead(em))?.note ?? '';
    expect(await readFile(headsFile, 'utf8')).toBe(`${first}\n${second}\n`);
    expect(await remembered(app)).toEqual(['2', '4'].map((size) => ({ channel: 'file', recipient: headsFile, size, proof: null })));
    await expect(em.execute(`update register_handout set size = 0`)).rejects.toThrow('the register refuses UPDATE');
  });

  it('T5: a witness cosigns them over HTTP, each from the one before; heads and receipts carry its signature', async () => {
    await using app = await startTestApp();
    await using witness = await startWitness('witness.test/w1', keysOf(app));
    app.services.settings.handOut.witnesses = [witness.witness];
    const id = await happen(app);
    await handOut(app);
    for (let n = 0; n < 6; n++) await happen(app);
    await handOut(app);
    expect(witness.seen).toHaveLength(2);
    const em = app.services.orm.em.fork();
    const receipt = (await receiptFor(em, id, await publishedKeys(em, app.services.registerKeyring))) ?? expect.fail();
    const lines = receipt.checkpoint.split('\n\n')[1]?.split('\n').slice(1).join('\n') ?? '';
    const [cosignature] = await readCosignatures((await latestHead(em))?.note ?? '', lines, [witness.witness.key]);
    expect(Math.abs((cosignature?.at.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
    const { registerHead } = await app.browser().ask<{ registerHead: { checkpoint: string } }>('{ registerHead { checkpoint } }');
    expect(registerHead.checkpoint).toBe(receipt.checkpoint);
    expect((await remembered(app)).filter(({ channel }) => channel === 'witness').map(({ size }) => size)).toEqual(['2', '8']);
  });

  it('T5: a witness that this side forgot tells where it is; one that is away or answers nonsense is asked again, and keeps nothing from the file', async () => {
    const { log, lines } = collectingLog();
    await using app = await startTestApp({ log });
    await using witness = await startWitness('witness.test/w1', keysOf(app));
    const away = { ...witness.witness, key: { ...witness.witness.key, name: 'witness.test/away' }, url: 'http://127.0.0.1:9' };
    app.services.settings.handOut.witnesses = [away, { ...witness.witness, key: { ...witness.witness.key, name: 'witness.test/other' } }];
    await happen(app);
    await handOut(app);
    expect(witness.seen).toHaveLength(1); // cosigned, but not by the key it was named with
    expect(lines.map(({ reason }) => reason ?? '').toSorted((a, b) => a.localeCompare(b))).toEqual([
      'it does not answer',
      'its cosignature does not verify under the key it was named with',
    ]);
    await happen(app);
    app.services.settings.handOut.witnesses = [witness.witness];
    for (const [status, body] of [
      [500, ''],
      [200, 'Bonjour\n'],
      [200, 'x'.repeat(20_000)],
      [404, ''],
      [302, ''],
    ] as const) {
      witness.misbehave({ status, body });
      await handOut(app);
    }
    expect((await remembered(app)).map(({ channel }) => channel)).toEqual(['file', 'file']);
    witness.misbehave(undefined);
    await handOut(app);
    expect(witness.seen).toHaveLength(2);
    expect((await remembered(app)).map(({ channel }) => channel)).toEqual(['file', 'file', 'witness']);
  });

  it.skipIf(!hasOpenssl)('T5: an authority stamps one an hour; the stamp is kept and verifies', async () => {
    await using app = await startTestApp();
    await using authority = await startTimeStampAuthority();
    app.services.settings.handOut.authority = authority;
    await happen(app);
    await handOut(app);
    const em = app.services.orm.em.fork();
    const stamped = (await latestHead(em))?.note ?? '';
    await happen(app);
    await handOut(app);
    expect(authority.requests).toBe(1);
    app.clock.advance({ hours: 1 });
    await handOut(app);
    expect(authority.requests).toBe(2);
    const [first] = (await remembered(app)).filter(({ channel }) => channel === 'time-stamp');
    expect(await verifyTimeStamp(stamped, Buffer.from(first?.proof ?? '', 'base64'), authority.roots)).toBeInstanceOf(Date);
  });

  it('T5: mailboxes get the newest with the head itself attached, once a day at most', async () => {
    await using app = await startTestApp();
    app.services.settings.handOut.digestTo = ['huissier@example.org', 'audit@example.org'].map(inFrench);
    await happen(app);
    await handOut(app);
    await happen(app);
    await handOut(app);
    app.clock.advance({ hours: 24 });
    await handOut(app);
    app.clock.advance({ hours: 24 });
    await handOut(app); // nothing was added since
    const em = app.services.orm.em.fork();
    for (const { email } of app.services.settings.handOut.digestTo) {
      const [newest, older, ...others] = await app.mailsTo(email);
      expect(others).toEqual([]);
      expect(older?.subject).toContain('2 écritures');
      expect(newest?.attachments).toEqual([
        expect.objectContaining({ fileName: 'jobprod-register-3.txt', content: (await latestHead(em))?.note }),
      ]);
    }
  });
});

it('T5: heads are mailed in the language that the setting names, else in that of the account with this address, else in French', async () => {
  await using app = await startTestApp();
  const { orm, settings, clock } = app.services;
  const nora = {
    email: 'nora@jobprod.test',
    firstName: 'Nora',
    lastName: 'Weber',
    roles: ['ADMINISTRATOR' as const],
    language: 'en' as const,
  };
  await inviteStaff(orm.em.fork(), nora, settings.origin, clock.now());
  const readers = ['huissier@example.org', 'auditor@example.org en', 'NORA@jobprod.test', 'nora@jobprod.test fr'];
  for (const reader of readers) {
    app.services.settings.handOut.digestTo = readConfig({ REGISTER_DIGEST_TO: reader }).registerDigestTo;
    await happen(app);
    await handOut(app);
    app.clock.advance({ hours: 24 });
  }
  const subjectsTo = async (email: string) =>
    (await app.mailsTo(email)).filter(({ template }) => template === 'register-head').map(({ subject }) => subject.replace(/\d+/, 'n'));
  expect(await subjectsTo('huissier@example.org')).toEqual(['Registres de JobProd\u00a0: n écritures']);
  expect(await subjectsTo('auditor@example.org')).toEqual(['JobProd register: n entries']);
  expect(await subjectsTo('NORA@jobprod.test')).toEqual(['JobProd register: n entries']);
  expect(await subjectsTo('nora@jobprod.test')).toEqual(['Registres de JobProd\u00a0: n écritures']);
});

describe('fault H07: a register rolled back', () => {
  it('fault H07: raises an alarm at once, once a day by mail, and appends nothing to the file', async () => {
    const { log, lines } = collectingLog();
    await using app = await startTestApp({ log });
    await using witness = await startWitness('witness.test/w1', keysOf(app));
    const readers = [inFrench('huissier@example.org'), { email: 'audit@example.org', language: 'en' }];
    Object.assign(app.services.settings.handOut, { digestTo: readers, witnesses: [witness.witness] });
    for (let n = 0; n < 4; n++) await happen(app);
    await handOut(app);
    const before = await readFile(app.services.settings.handOut.headsFile, 'utf8');
    await rollBack(app, 2);
    await handOut(app);
    await handOut(app);
    expect(lines.filter(({ level }) => level === 60).map(({ problem }) => problem)).toEqual(
      expect.arrayContaining([
        'a head of 5 entries was handed out, and the register has 2',
        'it holds a head of 5 entries, and the register has 2',
      ]),
    );
    const alarms = (await app.mailsTo('huissier@example.org')).filter(({ template }) => template === 'register-alarm');
    expect(alarms).toHaveLength(1);
    expect(alarms[0]?.text).toContain('register-heads.txt');
    const [inEnglish] = (await app.mailsTo('audit@example.org')).filter(({ template }) => template === 'register-alarm');
    expect([alarms[0]?.subject, inEnglish?.subject]).toEqual([
      'Alarme\u00a0: les registres de JobProd ne correspondent plus',
      'Alarm: JobProd’s register no longer fits',
    ]);
    // Gone on from there with other entries, it still is another history.
    for (let n = 0; n < 3; n++) await happen(app);
    await handOut(app);
    expect(lines.at(-1)?.problem).toMatch(/^(the register is no continuation|the first 5 entries no longer have the root)/);
    expect(await readFile(app.services.settings.handOut.headsFile, 'utf8')).toBe(before);
    expect(witness.seen).toHaveLength(1);
  });
});
