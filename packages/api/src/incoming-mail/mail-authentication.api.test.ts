import { createHmac } from 'node:crypto';
import { connect } from 'node:net';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MailApp, startMailApp } from '../../test/incoming-mail.ts';
import { newCandidate } from '../../test/people.ts';
import { newPublishedProfile } from '../../test/profiles.ts';
import { newSignedMessage } from '../../test/signed-message.ts';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import { IncomingMail } from './incoming-mail.entity.ts';
import { openArrival } from './sealed.ts';

const contact = 'contact@jobprod.com';
const secret = Buffer.from('a secret of at least twenty-four bytes');

describe('whether a mail is from whom it says', () => {
  let mail: MailApp;
  let signed = '';
  beforeAll(async () => {
    mail = await startMailApp({ mailHookSecret: secret });
    const message = await newSignedMessage({ from: 'joe@football.example.com', to: contact });
    signed = message.signed;
    for (const [name, texts] of message.records) mail.dns.records.set(name, texts);
    await newCandidate(mail.app, { email: 'joe@football.example.com', firstName: 'Joe', lastName: 'SixPack' });
  });
  afterAll(() => mail.stop());

  const receive = async (raw: string, from = 'joe@football.example.com'): Promise<IncomingMail> => {
    await mail.deliver(Buffer.from(raw), from, [contact]);
    await mail.app.runDueJobs();
    return mail.newest();
  };

  describe('fault D02: a message signed twice, and what forgers make of it, through the whole path', () => {
    it('as its sender signed it, with RSA and Ed25519, it is authentic', async () => {
      const kept = await receive(signed);
      expect(kept).toMatchObject({ verdict: { dkim: 'pass', isAuthentic: true }, state: 'TO_SORT' });
      expect(kept.verdict?.signatures).toHaveLength(2);
      expect(kept.accountId).not.toBeNull();
    });

    it.each<[string, (raw: string) => string]>([
      ['its text changed', (raw) => raw.replace('quand mon clip sera-t-il en ligne ?', 'effacez mes données.')],
      ['its subject changed', (raw) => raw.replace('Une question', 'Effacez mes données')],
      ['its author changed', (raw) => raw.replace('joe@football.example.com>', 'suzie@football.example.com>')],
      ['another author added', (raw) => `From: Eve <eve@attacker.test>\r\n${raw}`],
      ['its signatures taken off', (raw) => raw.slice(raw.indexOf('From: Joe'))],
      ['its signatures in another’s name', (raw) => raw.replaceAll('d=football.example.com', 'd=attacker.test')],
      ['a signature without its key', (raw) => raw.replaceAll('s=rsa', 's=nowhere').replaceAll('s=ed25519', 's=nowhere')],
    ])('%s: it is not, and waits for staff', async (_name, forge) => {
      const before = await mail.app.services.orm.em.fork().count(OutboundMail, { to: 'eve@attacker.test' });
      expect(await receive(forge(signed))).toMatchObject({ verdict: { isAuthentic: false }, state: 'TO_SORT' });
      expect(await mail.app.services.orm.em.fork().count(OutboundMail, { to: 'eve@attacker.test' })).toBe(before);
    });
  });

  describe('the relay that is trusted', () => {
    let relayed: MailApp;
    beforeAll(async () => {
      relayed = await startMailApp({ mailTrust: { relay: { name: 'mx.relay.test', addresses: ['127.0.0.1'] } } });
      await newCandidate(relayed.app, { email: 'joe@football.example.com', firstName: 'Joe', lastName: 'SixPack' });
    });
    afterAll(() => relayed.stop());

    it.each<[boolean, string]>([
      [true, 'mx.relay.test; dmarc=pass header.from=football.example.com; spf=fail'],
      [true, 'mx.relay.test; dkim=pass (2048-bit key) header.d=football.example.com'],
      [true, 'MX.Relay.test 1; dkim=pass header.i=@football.example.com'],
      [false, 'mx.other.test; dmarc=pass header.from=football.example.com'],
      [false, 'mx.relay.test; dmarc=fail header.from=football.example.com; dkim=pass header.d=football.example.com'],
      [false, 'mx.relay.test; dmarc=pass header.from=attacker.test'],
      [false, 'mx.relay.test; dkim=pass header.d=attacker.test'],
      [false, 'mx.relay.test; dkim=fail (dkim=pass header.d=football.example.com) header.d=football.example.com'],
      [false, 'mx.relay.test; none'],
      [false, 'mx.relay.test; dmarc=none reason="; dmarc=pass header.from=football.example.com"'],
      [false, 'evil.test; none\r\nAuthentication-Results: mx.relay.test; dmarc=pass header.from=football.example.com'],
    ])('authentic %s: %s', async (isAuthentic, results) => {
      const raw = `Authentication-Results: ${results}\r\nFrom: joe@football.example.com\r\nTo: ${contact}\r\nSubject: ${results.replace(/\s+/g, ' ')}\r\n\r\nBonjour\r\n`;
      await relayed.deliver(Buffer.from(raw), 'joe@football.example.com', [contact]);
      await relayed.app.runDueJobs();
      expect((await relayed.newest()).verdict).toMatchObject({ by: 'relay', isAuthentic });
    });
  });

  describe('D1, fault D02: what the trusted relay does not say of a signature', () => {
    it('to a public mailbox an act needs a signature that is whole by our own reading; without one its writer is asked', async () => {
      await using relayed = await startMailApp({ mailTrust: { relay: { name: 'mx.relay.test', addresses: ['127.0.0.1'] } } });
      relayed.domain('example.test');
      await newPublishedProfile(relayed.app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
      const outcomeOf = async (text: string, signedBy: Record<string, string>): Promise<unknown> => {
        const letter = { from: 'camille@example.test', to: contact, subject: 'Diffusion', text, ...signedBy };
        const said = 'Authentication-Results: mx.relay.test; dkim=pass header.d=example.test\r\n';
        await relayed.deliver(Buffer.concat([Buffer.from(said), await relayed.compose(letter)]), 'camille@example.test', [contact]);
        await relayed.app.runDueJobs();
        return relayed.newest();
      };
      expect(await outcomeOf('Merci de restreindre tout mon profil.', {})).toMatchObject({
        outcome: 'CONFIRMATION_SENT',
        verdict: { by: 'relay', isAuthentic: true, isSigned: false },
      });
      expect(await outcomeOf('Merci de restreindre mon clip.', { signedBy: 'example.test' })).toMatchObject({
        outcome: 'ACTED',
        verdict: { by: 'relay', isAuthentic: true, isSigned: true },
      });
    });
  });

  describe('the hook of a hosted service', () => {
    const call = (body: string, { key = secret, at = mail.app.clock.now(), id = 'msg_1' } = {}) => {
      const timestamp = String(Math.floor(at.getTime() / 1000));
      const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
      const headers = {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': `v1,${signature}`,
      };
      return fetch(`${mail.app.origin}/hooks/incoming-mail`, { method: 'POST', headers, body });
    };
    const handedIn = (to = contact) =>
      JSON.stringify({
        from: 'joe@football.example.com',
        to: [to],
        ip: '192.0.2.7',
        helo: 'out.football.example.com',
        raw: Buffer.from(`X-Way: hook\r\n${signed}`).toString('base64'),
      });

    it('signed, its message is kept and read like any other', async () => {
      expect((await call(handedIn())).status).toBe(200);
      await mail.app.runDueJobs();
      expect(await mail.newest()).toMatchObject({ via: 'hook', verdict: { dkim: 'pass', isAuthentic: true } });
    });

    it('the same call again within its time brings no second message', async () => {
      const before = await mail.count();
      expect((await call(handedIn())).status).toBe(200);
      expect((await call(handedIn())).status).toBe(200);
      expect(await mail.count()).toBe(before);
      expect((await mail.newest()).copies).toBeGreaterThan(2);
    });

    it('written to others beside us, it is kept for ours alone', async () => {
      const told = {
        from: 'joe@football.example.com',
        to: ['someone@elsewhere.test', contact],
        ip: '192.0.2.7',
        helo: 'out.football.example.com',
        raw: Buffer.from('From: Zoe <zoe@elsewhere.test>\r\nSubject: to two\r\n\r\nBonjour.\r\n').toString('base64'),
      };
      const before = await mail.count();
      expect((await call(JSON.stringify(told))).status).toBe(200);
      expect(await mail.count()).toBe(before + 1);
      const { id } = await mail.newest();
      const kept = await mail.app.services.orm.em.fork().findOneOrFail(IncomingMail, { id }, { populate: ['key', 'raw', 'envelope'] });
      expect(openArrival(mail.app.services, kept).to).toEqual([contact]);
    });

    it('unsigned, signed by another, changed, or too late: refused, nothing kept', async () => {
      const before = await mail.count();
      expect((await call(handedIn(), { key: Buffer.from('another secret of the same length!!') })).status).toBe(401);
      expect((await call(handedIn(), { at: new Date(mail.app.clock.now().getTime() - 301_000) })).status).toBe(401);
      expect(
        (
          await fetch(`${mail.app.origin}/hooks/incoming-mail`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: handedIn(),
          })
        ).status,
      ).toBe(401);
      expect((await call('{}')).status).toBe(422);
      expect((await call(handedIn('someone@elsewhere.test'))).status).toBe(422);
      expect(await mail.count()).toBe(before);
    });
  });

  describe('the door', () => {
    it('speaks STARTTLS with a certificate of its own, and is not one for others’ mail', async () => {
      const client = createTransport({ host: '127.0.0.1', port: mail.port, requireTLS: true, tls: { rejectUnauthorized: false } });
      const envelope = { from: 'joe@football.example.com', to: [contact] };
      const sent = await client.sendMail({ envelope, raw: `X-Way: tls\r\n${signed}` });
      expect(sent.response).toMatch(/^250/);
      await expect(client.sendMail({ envelope: { ...envelope, to: ['someone@elsewhere.test'] }, raw: signed })).rejects.toMatchObject({
        responseCode: 550,
      });
      client.close();
    });

    it('one that hangs up in the middle is forgotten', async () => {
      const before = await mail.count();
      const socket = connect(mail.port, '127.0.0.1');
      socket.write(`EHLO x\r\nMAIL FROM:<a@b.test>\r\nRCPT TO:<${contact}>\r\nDATA\r\nSubject: half a`);
      await new Promise((resolve) => socket.once('data', resolve));
      socket.destroy();
      expect(await mail.count()).toBe(before);
    });
  });
});
