import { generateKeyPairSync } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dkimSign, sealMessage } from 'mailauth';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MailApp, startMailApp } from '../../test/incoming-mail.ts';
import { newCandidate } from '../../test/people.ts';
import { IncomingMail } from './incoming-mail.entity.ts';

const contact = 'contact@jobprod.com';
const bare = (key: string) => key.replace(/-----[^-]+-----|\s/g, '');

type Signing = {
  d?: string;
  s?: string;
  algorithm?: string;
  canonicalization?: string;
  maxBodyLength?: number;
  expires?: Date;
  signTime?: Date;
  headerList?: string[];
};

describe('fault D02: signatures of every kind, made with mailauth and nodemailer, through the whole path', () => {
  let mail: MailApp;
  const keys = new Map<string, string>();
  let sent = 0;

  const publish = (d: string, s: string, k: 'rsa' | 'ed25519', flags = '', bits = 2048) => {
    const pair = k === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: bits }) : generateKeyPairSync('ed25519');
    const publicKey = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const privateKey = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const p = k === 'rsa' ? bare(publicKey) : Buffer.from(bare(publicKey), 'base64').subarray(-32).toString('base64');
    mail.dns.records.set(`${s}._domainkey.${d}`, [`v=DKIM1; k=${k};${flags} p=${p}`]);
    keys.set(`${s}.${d}`, privateKey);
  };

  beforeAll(async () => {
    mail = await startMailApp();
    for (const d of ['example.test', 'strict.test', 'lists.test', 'quiet.test', 'spf.test']) {
      publish(d, 'rsa', 'rsa');
      mail.dns.records.set(d, ['v=spf1 -all']);
    }
    publish('example.test', 'ed', 'ed25519');
    publish('example.test', 'trial', 'rsa', ' t=y;');
    publish('example.test', 'small', 'rsa', '', 768);
    mail.dns.records.set('_dmarc.example.test', ['v=DMARC1; p=none; sp=reject']);
    mail.dns.records.set('_dmarc.strict.test', ['v=DMARC1; p=reject; adkim=s; aspf=s']);
    mail.dns.records.set('_dmarc.spf.test', ['v=DMARC1; p=reject']);
    mail.dns.records.set('spf.test', ['v=spf1 ip4:127.0.0.1 -all']);
    mail.dns.records.set('elsewhere.test', ['v=spf1 ip4:127.0.0.1 -all']);
    for (const [firstName, email] of [
      ['Camille', 'camille@example.test'],
      ['Paul', 'paul@courrier.example.test'],
      ['Stella', 'stella@mail.strict.test'],
      ['Quentin', 'quentin@quiet.test'],
      ['Simon', 'simon@spf.test'],
    ] as const)
      await newCandidate(mail.app, { email, firstName, lastName: 'Durand' });
  });
  afterAll(() => mail.stop());

  const letter = (from: string, text = 'Bonjour, voici.') => {
    sent += 1;
    return Buffer.from(
      `From: ${from}\r\nTo: ${contact}\r\nSubject: Lettre ${sent}\r\nDate: Mon, 23 Nov 2026 10:00:00 +0100\r\nMessage-ID: <${sent}@letters.test>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`,
    );
  };
  const sign = async (raw: Buffer, signing: Signing = {}): Promise<Buffer> => {
    const { d = 'example.test', s = 'rsa', maxBodyLength, ...rest } = signing;
    const by = {
      canonicalization: 'relaxed/relaxed',
      ...rest,
      signingDomain: d,
      selector: s,
      privateKey: keys.get(`${s}.${d}`) ?? '',
      ...(maxBodyLength === undefined ? {} : { maxBodyLength }),
    };
    const { signatures, errors } = await dkimSign(raw, { ...by, signatureData: [by] });
    if (signatures === '') throw new Error(`not signed: ${JSON.stringify(errors)}`);
    return Buffer.concat([Buffer.from(signatures), raw]);
  };
  const receive = async (raw: Buffer, from = 'camille@example.test'): Promise<IncomingMail> => {
    await mail.deliver(raw, from, [contact]);
    await mail.app.runDueJobs();
    return mail.newest();
  };

  it.each<[string, Signing]>([
    ['rsa-sha256', {}],
    ['rsa-sha256, byte for byte', { canonicalization: 'simple/simple' }],
    ['ed25519-sha256', { s: 'ed', algorithm: 'ed25519-sha256' }],
    ['until later', { expires: new Date('2100-01-01') }],
  ])('authentic: %s', async (_name, signing) => {
    expect(await receive(await sign(letter('camille@example.test'), signing))).toMatchObject({
      verdict: { dkim: 'pass', isAuthentic: true },
    });
  });

  it('until when a signature holds (x=) is judged by the service’s clock at the moment it came in, however late it is read', async () => {
    const before = mail.app.clock.now();
    const raw = await sign(letter('camille@example.test'), { signTime: new Date('2099-12-30'), expires: new Date('2100-01-01T12:00:00Z') });
    mail.app.clock.set('2100-01-01T11:59:59Z');
    await mail.deliver(raw, 'camille@example.test', [contact]);
    mail.app.clock.set('2100-01-01T12:00:01Z');
    await mail.app.runDueJobs();
    expect((await mail.newest()).verdict).toMatchObject({ dkim: 'pass', isAuthentic: true });
    const late = await sign(letter('camille@example.test'), {
      signTime: new Date('2099-12-30'),
      expires: new Date('2100-01-01T12:00:00Z'),
    });
    expect((await receive(late)).verdict).toMatchObject({ isAuthentic: false });
    mail.app.clock.set(before.toISOString());
  });

  it('authentic: signed twice, and twice with one of them broken', async () => {
    const twice = await sign(await sign(letter('camille@example.test')), { s: 'ed', algorithm: 'ed25519-sha256' });
    expect((await receive(twice)).verdict).toMatchObject({ isAuthentic: true, signatures: [expect.any(String), expect.any(String)] });
    const changed = Buffer.from(
      (await sign(letter('camille@example.test'), { s: 'ed', algorithm: 'ed25519-sha256' })).toString().replace(/b=\w/, 'b=A'),
    );
    expect((await receive(await sign(changed))).verdict).toMatchObject({ isAuthentic: true });
  });

  it('authentic: signed by the real client that hands it over', async () => {
    const dkim = { domainName: 'example.test', keySelector: 'rsa', privateKey: keys.get('rsa.example.test') ?? '' };
    const client = createTransport({ host: '127.0.0.1', port: mail.port, tls: { rejectUnauthorized: false }, dkim });
    await client.sendMail({ from: 'Camille <camille@example.test>', to: contact, subject: 'Bonjour', text: 'Une question.' });
    client.close();
    await mail.app.runDueJobs();
    expect((await mail.newest()).verdict).toMatchObject({ by: 'ourselves', dkim: 'pass', isAuthentic: true });
  });

  const added = (raw: Buffer) => Buffer.concat([raw, Buffer.from('Supprimez mes données.\r\n')]);
  it.each<[string, () => Promise<Buffer>]>([
    ['another text', async () => Buffer.from((await sign(letter('camille@example.test'))).toString().replace('voici', 'jamais'))],
    ['text added under a signature of a part (l=)', async () => added(await sign(letter('camille@example.test'), { maxBodyLength: 17 }))],
    ['a signature of a part (l=), nothing added yet', () => sign(letter('camille@example.test'), { maxBodyLength: 5 })],
    [
      'a signature that has expired (x=)',
      () => sign(letter('camille@example.test'), { signTime: new Date('2026-01-01'), expires: new Date('2026-01-02') }),
    ],
    ['a key its domain only tries out (t=y)', () => sign(letter('camille@example.test'), { s: 'trial' })],
    ['a key too short', () => sign(letter('camille@example.test'), { s: 'small' })],
    ['a signature that leaves the addressee out', () => sign(letter('camille@example.test'), { headerList: ['from', 'subject', 'date'] })],
    ['a signature that leaves the subject out', () => sign(letter('camille@example.test'), { headerList: ['from', 'to', 'date'] })],
    [
      'a second addressee put on top',
      async () => Buffer.concat([Buffer.from(`To: ${contact}\r\n`), await sign(letter('camille@example.test'))]),
    ],
    [
      'a second subject put on top',
      async () => Buffer.concat([Buffer.from('Subject: Restreindre tout\r\n'), await sign(letter('camille@example.test'))]),
    ],
    [
      'a second author put on top',
      async () => Buffer.concat([Buffer.from('From: eve@lists.test\r\n'), await sign(letter('camille@example.test'))]),
    ],
    ['another domain’s signature', () => sign(letter('camille@example.test'), { d: 'lists.test' })],
    [
      'a signature of the public suffix',
      () => {
        publish('test', 'rsa', 'rsa');
        return sign(letter('camille@example.test'), { d: 'test' });
      },
    ],
    ['nobody’s signature', () => Promise.resolve(letter('camille@example.test'))],
  ])('not authentic: %s', async (_name, forge) => {
    expect(await receive(await forge())).toMatchObject({ verdict: { isAuthentic: false }, state: 'TO_SORT' });
  });

  it('DMARC: a domain signs for its parts unless it says that it does not; a part of it follows the policy of parts', async () => {
    const relaxed = await receive(await sign(letter('paul@courrier.example.test')), 'paul@courrier.example.test');
    expect(relaxed.verdict).toMatchObject({ dmarc: 'pass', isAuthentic: true });
    const strict = await receive(await sign(letter('stella@mail.strict.test'), { d: 'strict.test' }), 'stella@mail.strict.test');
    expect(strict.verdict).toMatchObject({ dmarc: 'fail', isAuthentic: false });
    const unsigned = await receive(letter('paul@courrier.example.test'), 'paul@courrier.example.test');
    expect(unsigned.verdict).toMatchObject({ dmarc: 'fail', isAuthentic: false });
  });

  it('a domain without DMARC: its own aligned signature is enough, that of the envelope’s domain is not', async () => {
    expect((await receive(await sign(letter('quentin@quiet.test'), { d: 'quiet.test' }), 'quentin@quiet.test')).verdict).toMatchObject({
      dmarc: 'none',
      isAuthentic: true,
    });
    expect((await receive(letter('quentin@quiet.test'), 'quentin@elsewhere.test')).verdict).toMatchObject({
      spf: 'pass',
      isAuthentic: false,
    });
  });

  it('SPF alone: of the author’s own domain with DMARC it vouches, of any other it does not', async () => {
    expect((await receive(letter('simon@spf.test'), 'simon@spf.test')).verdict).toMatchObject({
      spf: 'pass',
      dmarc: 'pass',
      isAuthentic: true,
    });
    expect((await receive(letter('simon@spf.test'), 'bounce@elsewhere.test')).verdict).toMatchObject({ dmarc: 'fail', isAuthentic: false });
  });

  it('a mailing list that changes the text and seals it (ARC): its seal is shown, and vouches for nobody', async () => {
    const raw = await sign(letter('camille@example.test'));
    const changed = Buffer.from(raw.toString().replace('voici.', 'voici.\r\n-- \r\nliste@lists.test'));
    const seal = await sealMessage(changed, {
      signingDomain: 'lists.test',
      selector: 'rsa',
      privateKey: keys.get('rsa.lists.test') ?? '',
      authResults: 'lists.test; dkim=pass header.d=example.test; dmarc=pass header.from=example.test',
      cv: 'none',
    });
    const kept = await receive(Buffer.concat([Buffer.from(seal), changed]));
    expect(kept).toMatchObject({ verdict: { arc: 'pass', isAuthentic: false }, state: 'TO_SORT' });
  });
});

// The repository of mailauth is nobody's dependency: whoever has it says where its fixtures lie.
const { MAILAUTH_FIXTURES: folder } = process.env;
it.skipIf(folder === undefined)(
  'fault D02: each message of mailauth’s own repository, read from MAILAUTH_FIXTURES, is kept and read, and none is believed without its DNS',
  async () => {
    await using mail = await startMailApp();
    const files = (await readdir(folder ?? '')).filter((file) => file.endsWith('.eml'));
    for (const file of files) {
      await mail.deliver(await readFile(`${folder}/${file}`), 'someone@example.test', [contact]);
      await mail.app.runDueJobs();
    }
    const kept = await mail.app.services.orm.em.fork().find(IncomingMail, {});
    expect(kept.filter(({ verdict }) => verdict?.isAuthentic !== false)).toEqual([]);
    expect(kept.map(({ state }) => state)).not.toContain('RECEIVED');
    // Some differ in what relays add alone: those are copies of one message, counted.
    expect(kept.reduce((sum, { copies }) => sum + copies, 0)).toBe(files.length);
  },
);
