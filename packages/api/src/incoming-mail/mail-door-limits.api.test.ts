import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import express from 'express';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MailApp, startMailApp } from '../../test/incoming-mail.ts';
import { smtpDialogue } from '../../test/smtp-dialogue.ts';
import { byteBudget } from '../platform/mail/byte-budget.ts';
import { ownCertificate } from '../platform/mail/self-signed.ts';
import { type ListenerOptions, listenForMail } from '../platform/mail/smtp-listener.ts';
import { mountMailHook } from './incoming-mail.route.ts';
import { maxMailBytes } from './start-incoming-mail.ts';

const contact = 'contact@jobprod.com';
const secret = Buffer.from('a secret of at least twenty-four bytes');
const letter = (id: string, to = contact): string =>
  `From: someone@example.test\r\nTo: ${to}\r\nSubject: ${id}\r\nMessage-ID: <${id}@example.test>\r\n\r\nBonjour.\r\n`;

describe('fault D04: the limits of the door, met by who speaks to it over the socket', () => {
  let mail: MailApp;
  beforeAll(async () => {
    mail = await startMailApp({ mailHookSecret: secret });
  });
  afterAll(() => mail.stop());

  it('says how much it takes, and refuses more before a byte of it travels', async () => {
    using smtp = await smtpDialogue(mail.port);
    const features = await smtp.say('EHLO client.test');
    expect(features).toMatch(new RegExp(`^250[- ]SIZE ${maxMailBytes}\\r?$`, 'm'));
    expect(features).toContain('STARTTLS');
    expect(features).not.toContain('AUTH');
    expect(await smtp.say(`MAIL FROM:<someone@example.test> SIZE=${maxMailBytes + 1}`)).toMatch(/^552/);
    expect(await smtp.say(`MAIL FROM:<someone@example.test> SIZE=${maxMailBytes}`)).toMatch(/^250/);
  });

  it('refuses what turns out larger than it was said to be, by a real client, and keeps nothing of it', async () => {
    const before = await mail.count();
    const raw = Buffer.concat([Buffer.from(letter('large')), Buffer.alloc(maxMailBytes, 'abcdefgh\r\n')]);
    using smtp = await smtpDialogue(mail.port);
    await smtp.say('EHLO client.test');
    await smtp.say('MAIL FROM:<someone@example.test> SIZE=1000');
    await smtp.say(`RCPT TO:<${contact}>`);
    expect(await smtp.say('DATA')).toMatch(/^354/);
    smtp.write(raw);
    expect(await smtp.say('\r\n.')).toMatch(/^552/);
    await expect(mail.deliver(raw, 'someone@example.test', [contact])).rejects.toMatchObject({ responseCode: 552 });
    expect(await mail.count()).toBe(before);
    // The same connection is still good for what is small enough.
    expect(await smtp.say('MAIL FROM:<someone@example.test>')).toMatch(/^250/);
  });

  it('takes twenty recipients of one message, and the message for those', async () => {
    using smtp = await smtpDialogue(mail.port);
    await smtp.say('EHLO client.test');
    await smtp.say('MAIL FROM:<someone@example.test>');
    const addresses = Array.from({ length: 21 }, (_, at) => `r-${'abcdefghijklmnopqrstuvwxy'}${String.fromCharCode(97 + at)}@jobprod.com`);
    const answers: string[] = [];
    for (const address of addresses) answers.push((await smtp.say(`RCPT TO:<${address}>`)).slice(0, 3));
    expect(answers).toEqual([...Array.from({ length: 20 }, () => '250'), '452']);
    await smtp.say('DATA');
    smtp.write(letter('twenty'));
    expect(await smtp.say('.')).toMatch(/^250/);
  });

  it('holds a hundred connections at once, and tells the next one to come back; those it holds go on', async () => {
    const held = await Promise.all(Array.from({ length: 100 }, (_, at) => smtpDialogue(mail.port, `127.0.1.${1 + (at % 10)}`)));
    expect(held.every(({ greeting }) => greeting.startsWith('220'))).toBe(true);
    using over = await smtpDialogue(mail.port);
    expect(over.greeting).toMatch(/^421/);
    expect(await held[0]?.say('EHLO client.test')).toMatch(/^250/);
    for (const one of held) one.close();
    await expect
      .poll(async () => {
        using next = await smtpDialogue(mail.port);
        return next.greeting.slice(0, 3);
      })
      .toBe('220');
  });

  it('holds ten connections of one network at once, and tells that one alone to come back; one that leaves makes room', async () => {
    const held = await Promise.all(Array.from({ length: 10 }, () => smtpDialogue(mail.port, '127.0.2.1')));
    expect(held.every(({ greeting }) => greeting.startsWith('220'))).toBe(true);
    using over = await smtpDialogue(mail.port, '127.0.2.1');
    expect(over.greeting).toMatch(/^421/);
    using other = await smtpDialogue(mail.port, '127.0.2.2');
    expect(other.greeting).toMatch(/^220/);
    held[0]?.close();
    await expect
      .poll(async () => {
        using next = await smtpDialogue(mail.port, '127.0.2.1');
        return next.greeting.slice(0, 3);
      })
      .toBe('220');
    for (const one of held) one.close();
  });

  const openDoor = async (options: Partial<ListenerOptions>) => {
    const { settings, log, clock } = mail.app.services;
    return listenForMail({
      host: '127.0.0.1',
      port: 0,
      name: settings.mailDomain,
      certificate: await ownCertificate(join(settings.dataDir, 'keys'), settings.mailDomain, clock.now()),
      maxBytes: maxMailBytes,
      budget: byteBudget(1_000_000),
      log,
      takesFor: () => true,
      mayGoOn: () => Promise.resolve(true),
      mostAtOnce: () => 10,
      keep: () => Promise.reject(new Error('Nothing came to an end')),
      ...options,
    });
  };

  it('who only says that they are there is shown out after a while, encrypted or not, and makes room for somebody else', async () => {
    const door = await openDoor({ waitingMs: 500, mostCommands: Number.POSITIVE_INFINITY, mostAtOnce: () => 2 });
    using plain = await smtpDialogue(door.port);
    using before = await smtpDialogue(door.port);
    await before.say('EHLO client.test');
    await before.say('STARTTLS');
    using encrypted = await before.encrypt();
    const staysOn = async ({ say }: Pick<typeof plain, 'say'>) => {
      let heard = '250';
      while (heard.startsWith('250')) heard = await say('NOOP');
      return heard;
    };
    expect(await Promise.all([staysOn(plain), staysOn(encrypted)])).toEqual(['closed', 'closed']);
    await expect
      .poll(async () => {
        using next = await smtpDialogue(door.port);
        return next.greeting.slice(0, 3);
      })
      .toBe('220');
    await door.stop();
  });

  it('who says more than mail needs is shown out, unless a message came with it', async () => {
    const door = await openDoor({ mostCommands: 20, keep: () => Promise.resolve() });
    using busy = await smtpDialogue(door.port);
    for (let round = 0; round < 3; round += 1) {
      await busy.say('EHLO client.test');
      for (let said = 0; said < 10; said += 1) expect(await busy.say('NOOP')).toMatch(/^250/);
      await busy.say('MAIL FROM:<someone@example.test>');
      await busy.say(`RCPT TO:<${contact}>`);
      await busy.say('DATA');
      busy.write(letter(`busy-${round}`));
      expect(await busy.say('.')).toMatch(/^250/);
    }
    const answers: string[] = [];
    while (answers.at(-1) !== 'closed') answers.push(await busy.say('RSET'));
    expect(answers).toHaveLength(21);
    await door.stop();
  });

  it('who hands a message over without end is hung up on, and holds nothing any more, however often they say something', async () => {
    const budget = byteBudget(1_000_000);
    const impatient = await openDoor({ budget, patienceMs: 200 });
    using smtp = await smtpDialogue(impatient.port);
    await smtp.say('EHLO client.test');
    await smtp.say('MAIL FROM:<someone@example.test>');
    await smtp.say(`RCPT TO:<${contact}>`);
    expect(await smtp.say('DATA')).toMatch(/^354/);
    const trickle = setInterval(() => smtp.write('a'.repeat(10_000)), 20);
    try {
      expect(await smtp.reply()).toBe('closed');
    } finally {
      clearInterval(trickle);
    }
    const others = budget.hold();
    expect(others.reach(1_000_000)).toBe(true);
    await impatient.stop();
  });

  it('a peer past its bound is told 451 for ten minutes, and loses nothing by it; another one is not', async () => {
    const from = (localAddress: string) =>
      createTransport({
        host: '127.0.0.1',
        port: mail.port,
        ignoreTLS: true,
        localAddress,
        pool: true,
        maxConnections: 1,
        maxMessages: 10_000,
      });
    const [many, other] = [from('127.0.0.7'), from('127.0.0.8')];
    const send = (client: ReturnType<typeof from>, id: string, to = contact) =>
      client.sendMail({ envelope: { from: 'someone@example.test', to: [to] }, raw: letter(id) }).then(
        () => 250,
        ({ responseCode }: { responseCode?: number }) => responseCode,
      );
    const before = await mail.count();
    using guesses = await smtpDialogue(mail.port, '127.0.0.7');
    await guesses.say('EHLO client.test');
    await guesses.say('MAIL FROM:<someone@example.test>');
    // Addresses that are none of ours count as messages do.
    for (let at = 0; at < 297; at += 1) expect(await guesses.say(`RCPT TO:<guess-${at}@jobprod.com>`)).toMatch(/^550/);
    expect(await send(many, 'last-but-one')).toBe(250);
    expect(await send(many, 'last')).toBe(250);
    expect(await send(many, 'refused')).toBe(451);
    expect(await send(other, 'from-another-peer')).toBe(250);
    expect(await mail.count()).toBe(before + 3);
    mail.app.clock.advance({ minutes: 10 });
    expect(await send(many, 'refused')).toBe(250);
    expect(await mail.count()).toBe(before + 4);
    many.close();
    other.close();
  });

  it('fault D01: what looks like the end of a message to another server ends none here: no second message is smuggled in', async () => {
    const before = await mail.count();
    using smtp = await smtpDialogue(mail.port);
    await smtp.say('EHLO client.test');
    await smtp.say('MAIL FROM:<someone@example.test>');
    await smtp.say(`RCPT TO:<${contact}>`);
    await smtp.say('DATA');
    const hidden = `MAIL FROM:<camille@example.test>\r\nRCPT TO:<${contact}>\r\nDATA\r\n${letter('smuggled')}`;
    for (const end of ['\n.\n', '\n.\r\n', '\r\n.\n', '\r.\r', '\r\n.\r'])
      smtp.write(`${letter(`outer-${Buffer.from(end).toString('hex')}`)}${end}${hidden}`);
    expect(await smtp.say('\r\n.')).toMatch(/^250/);
    expect(await smtp.say('NOOP')).toMatch(/^250/);
    expect(await mail.count()).toBe(before + 1);
  });

  it('what was written before the line was encrypted counts for nothing after', async () => {
    using smtp = await smtpDialogue(mail.port);
    await smtp.say('EHLO client.test');
    smtp.write('STARTTLS\r\nMAIL FROM:<injected@example.test>\r\n');
    expect(await smtp.reply()).toMatch(/^220/);
    using encrypted = await smtp.encrypt();
    await encrypted.say('EHLO client.test');
    // No sender was named on this line.
    expect(await encrypted.say(`RCPT TO:<${contact}>`)).toMatch(/^503/);
  });

  it('behind the relay that is trusted, everybody’s mail comes by one peer, and is not taken for one peer’s', async () => {
    await using relayed = await startMailApp({ mailTrust: { relay: { name: 'mx.relay.test', addresses: ['127.0.0.1'] } } });
    using smtp = await smtpDialogue(relayed.port);
    await smtp.say('EHLO relay.test');
    for (let at = 0; at < 301; at += 1) {
      expect(await smtp.say('MAIL FROM:<someone@example.test>')).toMatch(/^250/);
      await smtp.say('RSET');
    }
  });

  it('what the door holds in all is bounded: past it a large message is told to come back, an ordinary one still gets in', async () => {
    const large = (id: string) => `${letter(id)}${'abcdefgh\r\n'.repeat(100_000)}`;
    const others = mail.app.services.mailBytes.hold();
    // As much as one may hold, and a little more each time, until nothing more fits.
    let held = 0;
    while (others.reach(held + 64 * 1024)) held += 64 * 1024;
    expect(held).toBeLessThan(64 * 1024 * 1024);
    const before = await mail.count();
    await expect(mail.deliver(Buffer.from(large('too-much')), 'someone@example.test', [contact])).rejects.toMatchObject({
      responseCode: 451,
    });
    await mail.deliver(Buffer.from(letter('ordinary')), 'someone@example.test', [contact]);
    expect(await mail.count()).toBe(before + 1);
    others.release();
    await mail.deliver(Buffer.from(large('too-much')), 'someone@example.test', [contact]);
    expect(await mail.count()).toBe(before + 2);
  });

  describe('the hook of a hosted service', () => {
    const call = (told: unknown, { type = 'application/json' } = {}) => {
      const body = typeof told === 'string' ? told : JSON.stringify(told);
      const timestamp = String(Math.floor(mail.app.clock.now().getTime() / 1000));
      const signature = createHmac('sha256', secret).update(`msg_9.${timestamp}.${body}`).digest('base64');
      const headers = {
        'content-type': type,
        'webhook-id': 'msg_9',
        'webhook-timestamp': timestamp,
        'webhook-signature': `v1,${signature}`,
      };
      return fetch(`${mail.app.origin}/hooks/incoming-mail`, { method: 'POST', headers, body });
    };
    const message = { from: 'someone@example.test', to: [contact], ip: '192.0.2.7', helo: 'out.example.test' };
    const raw = (bytes: Buffer | string) => Buffer.from(bytes).toString('base64');

    it.each<[string, number, unknown]>([
      ['larger than a message may be', 422, { ...message, raw: raw(Buffer.alloc(maxMailBytes + 1, 'a')) }],
      ['larger than it reads at all', 413, 'x'.repeat(Math.ceil(maxMailBytes * 1.4) + 1)],
      [
        'for more recipients than a message may have',
        422,
        { ...message, to: Array.from({ length: 21 }, () => contact), raw: raw(letter('a')) },
      ],
      ['for nobody', 422, { ...message, to: [], raw: raw(letter('a')) }],
      ['whose bytes are not base64', 422, { ...message, raw: '~~~' }],
      ['from no address', 422, { ...message, ip: 'nowhere', raw: raw(letter('a')) }],
      ['with a sender longer than one can be', 422, { ...message, from: `${'a'.repeat(321)}@b.test`, raw: raw(letter('a')) }],
      ['that is no JSON', 422, '{"from":'],
      ['that is an array', 422, []],
    ])('signed, a call %s is refused, and nothing is kept', async (_name, status, told) => {
      const before = await mail.count();
      expect((await call(told)).status).toBe(status);
      expect(await mail.count()).toBe(before);
    });

    /** Says what it would send, and sends nothing of it. */
    const announced = (headers: Record<string, string>): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const asked = request(`${mail.app.origin}/hooks/incoming-mail`, { method: 'POST', headers }, (response) => {
          resolve(response.statusCode);
          asked.destroy();
        });
        asked.on('error', reject);
        asked.flushHeaders();
      });
    const now = () => String(Math.floor(mail.app.clock.now().getTime() / 1000));
    const wellFormed = () => ({
      'content-type': 'application/json',
      'content-length': String(5 * 1024 * 1024),
      'webhook-id': 'msg_10',
      'webhook-timestamp': now(),
      'webhook-signature': `v1,${'A'.repeat(43)}=`,
    });

    it.each<[string, number, (headers: ReturnType<typeof wellFormed>) => Record<string, string>]>([
      ['long ago', 401, (headers) => ({ ...headers, 'webhook-timestamp': String(Number(now()) - 301) })],
      ['at no moment', 401, (headers) => ({ ...headers, 'webhook-timestamp': 'now' })],
      ['by no key', 401, (headers) => ({ ...headers, 'webhook-signature': 'v1,short' })],
      ['by a key of another kind', 401, (headers) => ({ ...headers, 'webhook-signature': `v1a,${'A'.repeat(86)}==` })],
      ['as no call', 401, (headers) => ({ ...headers, 'webhook-id': ' ' })],
      ['longer than may be', 413, (headers) => ({ ...headers, 'content-length': String(50 * 1024 * 1024) })],
    ])('signed %s, it is refused before its body is read', async (_name, status, change) => {
      expect(await announced(change(wellFormed()))).toBe(status);
    });

    it('with no room for its body it is told to come back, before that body is read', async () => {
      const others = mail.app.services.mailHookBytes.hold();
      let held = 0;
      while (others.reach(held + 64 * 1024)) held += 64 * 1024;
      expect(held).toBeLessThan(32 * 1024 * 1024);
      expect(await announced(wellFormed())).toBe(503);
      // Nobody at the other door is kept waiting by it.
      await mail.deliver(Buffer.from(`${letter('beside')}${'a\r\n'.repeat(200_000)}`), 'someone@example.test', [contact]);
      const refused = await call({ ...message, raw: raw(Buffer.alloc(500_000, 'a')) });
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '30']);
      others.release();
      expect((await call({ ...message, raw: raw(`${letter('later')}${'a'.repeat(500_000)}`) })).status).toBe(200);
      // What it held is free again, though the body never came.
      const hold = mail.app.services.mailHookBytes.hold();
      expect(hold.reach(held)).toBe(true);
      hold.release();
    });

    it.each(['gzip', 'deflate', 'br', 'gzip, identity'])(
      'compressed by %s it is refused, and not one byte of it is blown up',
      async (coding) => {
        expect(await announced({ ...wellFormed(), 'content-encoding': coding })).toBe(415);
      },
    );

    it('a body that trickles in is waited for so long and no longer, and holds nothing any more', async () => {
      const app = express();
      mountMailHook(app, mail.app.services, secret, { patienceMs: 200 });
      const server = app.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      const said = await new Promise<number | undefined>((resolve, reject) => {
        const asked = request(`http://127.0.0.1:${port}/hooks/incoming-mail`, { method: 'POST', headers: wellFormed() }, (response) => {
          resolve(response.statusCode);
        });
        const trickle = setInterval(() => asked.write('{'), 20);
        asked.on('error', reject);
        asked.on('close', () => clearInterval(trickle));
      });
      expect(said).toBe(408);
      await expect.poll(() => promisify(server.getConnections.bind(server))()).toBe(0);
      const others = mail.app.services.mailHookBytes.hold();
      expect(others.reach(14 * 1024 * 1024)).toBe(true);
      others.release();
      await promisify(server.close.bind(server))();
    });

    it('a call of another type is not read; one whose message is as large as may be is kept', async () => {
      expect((await call({ ...message, raw: raw(letter('typed')) }, { type: 'text/plain' })).status).toBe(401);
      const head = Buffer.from(letter('as-large-as-may-be'));
      const whole = Buffer.concat([head, Buffer.alloc(maxMailBytes - head.length, 'a')]);
      expect((await call({ ...message, raw: raw(whole) })).status).toBe(200);
    });
  });
});
