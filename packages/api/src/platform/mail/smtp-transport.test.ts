import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authenticate } from 'mailauth';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newAddressSecret, newId } from '../ids.ts';
import { dkimRecord, readDkimKeys } from './dkim.ts';
import { NotTaken } from './mail-transport.ts';
import { OutboundMail } from './outbound-mail.entity.ts';
import { type Certificate, ownCertificate } from './self-signed.ts';
import { type SmtpOptions, smtpTransport } from './smtp-transport.ts';

const sentAt = new Date('2026-11-23T10:00:00Z');

const mailTo = (to: string, more: Partial<OutboundMail> = {}): OutboundMail =>
  Object.assign(new OutboundMail(), {
    to,
    template: 'staff-answer',
    language: 'fr',
    subject: 'Un mot pour vous, Élodie',
    text: 'Bonjour Élodie,\n\nÀ bientôt.\n',
    html: '<p>Bonjour Élodie,</p><p>À bientôt.</p>',
    messageId: `<${newId()}@mail.jobprod.com>`,
    returnPath: `b-${newAddressSecret()}@jobprod.com`,
    queuedAt: sentAt,
    ...more,
  });

type Received = { raw: Buffer; from: string; isEncrypted: boolean; user: string | undefined; connection: string };

/** A real relay, with or without STARTTLS, that may ask who is there. */
const startServer = async (certificate: Certificate | undefined, account?: { user: string; password: string }) => {
  const received: Received[] = [];
  const server = new SMTPServer({
    ...certificate,
    disabledCommands: certificate ? (account ? [] : ['AUTH']) : ['STARTTLS', 'AUTH'],
    authOptional: !account,
    disableReverseLookup: true,
    onAuth: ({ username, password }, _session, done) =>
      username === account?.user && password === account?.password ? done(null, { user: username }) : done(new Error('Who are you?')),
    onRcptTo: ({ address }, _session, done) => {
      const refusals: Record<string, [number, string]> = {
        gone: [550, '5.1.1 No such user'],
        plain: [550, 'No such user'],
        full: [552, '5.2.2 Mailbox full'],
        busy: [451, '4.3.0 Later'],
        policy: [550, '5.7.1 Not from you'],
      };
      const [responseCode, message] = refusals[address.split('@')[0] ?? ''] ?? [];
      done(responseCode ? Object.assign(new Error(message), { responseCode }) : null);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom } = session.envelope;
        received.push({
          raw: Buffer.concat(chunks),
          from: mailFrom ? mailFrom.address : '',
          isEncrypted: session.secure,
          user: session.user,
          connection: `${session.remoteAddress} ${session.remotePort}`,
        });
        done(null, 'Taken');
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server's address is an AddressInfo.
  const { port } = server.server.address() as AddressInfo;
  return { port, received, stop: () => new Promise<void>((resolve) => server.close(() => resolve())) };
};
type Server = Awaited<ReturnType<typeof startServer>>;

const pem = (type: 'rsa' | 'ed25519'): string =>
  (type === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ed25519')).privateKey
    .export({ type: 'pkcs8', format: 'pem' })
    .toString();

describe('mail by a relay, as configured', () => {
  const servers: Server[] = [];
  let folder: string;
  let certificate: Certificate;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jobprod-smtp-'));
    certificate = await ownCertificate(folder, 'localhost', new Date());
  });
  afterAll(async () => {
    await Promise.all(servers.map(({ stop }) => stop()));
    await rm(folder, { recursive: true, force: true });
  });

  const server = async (...how: Parameters<typeof startServer>): Promise<Server> => {
    const started = await startServer(...how);
    servers.push(started);
    return started;
  };
  const send = async (url: string, options: SmtpOptions, ...mails: OutboundMail[]): Promise<string[]> => {
    const transport = smtpTransport(url, options);
    try {
      const said: string[] = [];
      for (const mail of mails)
        said.push(await transport.send(mail, { from: 'JobProd <contact@jobprod.com>', origin: 'https://jobprod.com' }));
      return said;
    } finally {
      transport.close();
    }
  };
  const whyNot = (sending: Promise<unknown>): Promise<unknown> =>
    sending.then(
      () => 'taken',
      (error: unknown) => (error instanceof NotTaken ? error.why : error),
    );

  it('TLS required, it goes by STARTTLS to a relay whose certificate holds, with the credentials, and says what the relay said', async () => {
    const relay = await server(certificate, { user: 'jobprod', password: 's3cret@relay' });
    const url = `smtp://jobprod:s3cret%40relay@localhost:${relay.port}`;
    expect(await send(url, { tls: 'required', ca: certificate.cert }, mailTo('a@example.test'))).toEqual(['250 Taken']);
    expect(relay.received).toMatchObject([{ isEncrypted: true, user: 'jobprod' }]);
    expect(relay.received[0]?.from).toMatch(/^b-[a-z2-7]{26}@jobprod\.com$/);
  });

  it('TLS required, it does not go to a relay that has none, nor to one whose certificate nobody vouches for; it waits', async () => {
    const bare = await server(undefined);
    expect(await whyNot(send(`smtp://localhost:${bare.port}`, { tls: 'required' }, mailTo('a@example.test')))).toBe('LATER');
    const unknown = await server(certificate);
    expect(await whyNot(send(`smtp://localhost:${unknown.port}`, { tls: 'required' }, mailTo('a@example.test')))).toBe('LATER');
    expect([...bare.received, ...unknown.received]).toEqual([]);
  });

  it('TLS where there is some: encrypted there, in the clear elsewhere', async () => {
    const [able, bare] = [await server(certificate), await server(undefined)];
    await send(`smtp://localhost:${able.port}`, { tls: 'opportunistic' }, mailTo('a@example.test'));
    await send(`smtp://localhost:${bare.port}`, { tls: 'opportunistic' }, mailTo('a@example.test'));
    expect([able.received[0]?.isEncrypted, bare.received[0]?.isEncrypted]).toEqual([true, false]);
  });

  it('a wrong password is not the message’s fault: it waits', async () => {
    const relay = await server(certificate, { user: 'jobprod', password: 'right' });
    const sending = send(
      `smtp://jobprod:wrong@localhost:${relay.port}`,
      { tls: 'required', ca: certificate.cert },
      mailTo('a@example.test'),
    );
    expect(await whyNot(sending)).not.toBe('NO_SUCH_ADDRESS');
    expect(relay.received).toEqual([]);
  });

  it('mails share connections, no more than were allowed', async () => {
    const relay = await server(certificate);
    const transport = smtpTransport(`smtp://localhost:${relay.port}`, { connections: 2 });
    const sending = { from: 'contact@jobprod.com', origin: 'https://jobprod.com' };
    await Promise.all(Array.from({ length: 12 }, (_, at) => transport.send(mailTo(`p${at}@example.test`), sending)));
    transport.close();
    expect(relay.received).toHaveLength(12);
    expect(new Set(relay.received.map(({ connection }) => connection)).size).toBeLessThanOrEqual(2);
  });

  it.each([
    ['gone@example.test', 'NO_SUCH_ADDRESS'],
    ['plain@example.test', 'NO_SUCH_ADDRESS'],
    ['full@example.test', 'REFUSED'],
    ['policy@example.test', 'REFUSED'],
    ['busy@example.test', 'LATER'],
  ])('what is said of %s is %s', async (to, why) => {
    const relay = await server(undefined);
    expect(await whyNot(send(`smtp://localhost:${relay.port}`, {}, mailTo(to)))).toBe(why);
  });

  it('is signed by every key at hand, RSA and Ed25519, its List headers included; the record that is published verifies it', async () => {
    const relay = await server(certificate);
    const files = await Promise.all(
      (['rsa', 'ed25519'] as const).map(async (type) => {
        const path = join(folder, `${type}.pem`);
        await writeFile(path, pem(type));
        return { selector: `s2026${type[0]}`, path };
      }),
    );
    const dkim = await readDkimKeys(files, 'jobprod.com');
    const records = new Map(dkim.map(dkimRecord).map(({ name, value }) => [name, value]));
    records.set('_dmarc.jobprod.com', 'v=DMARC1; p=reject; adkim=s');
    await send(
      `smtp://localhost:${relay.port}`,
      { dkim, now: () => sentAt },
      mailTo('a@example.test', { unsubscribeSecret: newAddressSecret(), replyTo: `r-${newAddressSecret()}@jobprod.com` }),
    );
    const raw = relay.received[0]?.raw ?? Buffer.alloc(0);
    const verify = (message: Buffer) =>
      authenticate(message, {
        ip: '192.0.2.1',
        helo: 'relay.example',
        sender: 'b-x@jobprod.com',
        mta: 'reader.example',
        disableBimi: true,
        resolver: (name, type) => {
          const value = type === 'TXT' ? records.get(name) : undefined;
          return value ? Promise.resolve([[value]]) : Promise.reject(Object.assign(new Error('none'), { code: 'ENOTFOUND' }));
        },
      });
    const { dkim: verdicts, dmarc } = await verify(raw);
    expect(verdicts.results.map(({ selector, status, signingDomain }) => [selector, signingDomain, status.result, status.aligned])).toEqual(
      expect.arrayContaining([
        ['s2026r', 'jobprod.com', 'pass', 'jobprod.com'],
        ['s2026e', 'jobprod.com', 'pass', 'jobprod.com'],
      ]),
    );
    expect(dmarc ? dmarc.status.result : 'none').toBe('pass');
    // RFC 8058, 4: both headers are covered by the signature.
    for (const { signingHeaders } of verdicts.results)
      expect(signingHeaders?.keys.toLowerCase().split(/:\s*/)).toEqual(
        expect.arrayContaining(['list-unsubscribe', 'list-unsubscribe-post', 'from', 'subject']),
      );
    for (const [from, to] of [
      ['<https://jobprod.com/mail/', '<https://evil.test/mail/'],
      ['List-Unsubscribe=One-Click', 'List-Unsubscribe=Two-Click'],
      ['Bonjour', 'Bonsoir'],
    ] as const) {
      expect(raw.toString('latin1')).toContain(from);
      const tampered = await verify(Buffer.from(raw.toString('latin1').replace(from, to), 'latin1'));
      expect(tampered.dkim.results.filter(({ status }) => status.result === 'pass')).toEqual([]);
    }
  });

  it('a key that cannot sign is told of at once', async () => {
    const path = join(folder, 'short.pem');
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    await writeFile(path, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    await expect(readDkimKeys([{ selector: 's1', path }], 'jobprod.com')).rejects.toThrow(
      'MAIL_DKIM: the key of s1 cannot be used: shorter than 2048 bits',
    );
    await expect(readDkimKeys([{ selector: 's1', path: join(folder, 'none.pem') }], 'jobprod.com')).rejects.toThrow(
      'MAIL_DKIM: the key of s1 cannot be used: there is no such file. It must be a private key (PEM, RSA of 2048 bits or more, or Ed25519).',
    );
  });
});
