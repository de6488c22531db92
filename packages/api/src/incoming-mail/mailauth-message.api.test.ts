import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { type MailApp, startMailApp } from '../../test/incoming-mail.ts';
import { newStaff } from '../../test/people.ts';
import { newPublishedProfile } from '../../test/profiles.ts';
import { Restriction } from '../diffusion/restriction.entity.ts';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';
import { IncomingMail } from './incoming-mail.entity.ts';

const contact = 'contact@jobprod.com';
const joe = 'joe@football.example.com';

/** What football.example.com publishes (RFC 8463, appendix A). */
const ed25519 = 'v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=';
const rsa =
  'v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/J16JYi0Qvx/byYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT+l/K4w3QIDAQAB';

describe('fault D02: mailauth’s own signed message, and what forgers make of it, through the whole path', () => {
  let mail: MailApp;
  let officer: Browser;
  let signed = '';
  const publish = () => {
    mail.dns.records.clear();
    mail.dns.records.set('brisbane._domainkey.football.example.com', [ed25519]);
    mail.dns.records.set('test._domainkey.football.example.com', [rsa]);
    mail.dns.records.set('football.example.com', ['v=spf1 ip4:213.165.64.12/32 ~all']);
  };
  beforeAll(async () => {
    mail = await startMailApp();
    officer = await newStaff(mail.app, { email: 'dpo@jobprod.test', firstName: 'Denis', lastName: 'Garant' }, 'DATA_PROTECTION_OFFICER');
    await newPublishedProfile(mail.app, { email: joe, firstName: 'Joe', lastName: 'SixPack' });
    const file = await readFile(new URL('../../test/mailauth/signed.eml', import.meta.url), 'latin1');
    signed = file.replace(/\r?\n/g, '\r\n');
  });
  afterAll(() => mail.stop());

  const em = () => mail.app.services.orm.em.fork();
  const receive = async (raw: string): Promise<IncomingMail> => {
    await mail.deliver(Buffer.from(raw, 'latin1'), joe, [contact]);
    await mail.app.runDueJobs();
    return mail.newest();
  };

  it('as it was signed it is authentic, twice; written to somebody else it decides nothing, and waits for staff with its verdict', async () => {
    publish();
    const kept = await receive(signed);
    expect(kept).toMatchObject({ verdict: { by: 'ourselves', dkim: 'pass', isAuthentic: true, isSigned: true }, state: 'TO_SORT' });
    expect(kept.verdict?.signatures).toHaveLength(2);
    const { incomingMails } = await officer.ask<{ incomingMails: { nodes: unknown[] } }>(
      '{ incomingMails(toSort: true, first: 1) { nodes { outcome candidate { firstName } reading { subject text } verdict { dkim isAuthentic } } } }',
    );
    expect(incomingMails.nodes).toEqual([
      {
        outcome: 'NOT_UNDERSTOOD',
        candidate: { firstName: 'Joe' },
        reading: { subject: 'Is dinner ready?', text: expect.stringContaining('We lost the game.') as string },
        verdict: { dkim: 'pass', isAuthentic: true },
      },
    ]);
  });

  const wish = 'Please restrict my whole profile.';
  it.each<[string, (raw: string) => string]>([
    ['its text changed', (raw) => raw.replace('We lost the game.  Are you hungry yet?', wish)],
    ['text added below', (raw) => `${raw}\r\n${wish}\r\n`],
    ['its subject changed', (raw) => raw.replace('Is dinner ready?', wish)],
    ['its addressee changed', (raw) => raw.replace('To: Suzie Q <suzie@shopping.example.net>', `To: ${contact}`)],
    ['its date changed', (raw) => raw.replace('11 Jul 2003', '23 Nov 2026')],
    ['a second addressee put on top', (raw) => `To: ${contact}\r\n${raw}`],
    ['a second subject put on top', (raw) => `Subject: ${wish}\r\n${raw}`],
    ['its signatures taken off', (raw) => raw.slice(raw.indexOf('From: Joe'))],
    ['its signatures of another domain', (raw) => raw.replaceAll('football.example.com;', 'shopping.example.net;')],
    ['a letter of each signature changed', (raw) => raw.replace('b=/gCr', 'b=/gCs').replace('b=F45d', 'b=F45e')],
    ['a part of it signed (l=)', (raw) => raw.replaceAll('q=dns/txt;', 'l=4; q=dns/txt;')],
  ])('%s: not authentic, of no effect, and shown to staff for what it is', async (_name, forge) => {
    publish();
    const before = await em().count(OutboundMail, { template: { $ne: 'mail-confirmation' } });
    const kept = await receive(forge(signed));
    expect(kept).toMatchObject({ verdict: { isAuthentic: false }, state: 'TO_SORT' });
    expect(await em().count(Restriction, {})).toBe(0);
    expect(await em().count(OutboundMail, { template: { $ne: 'mail-confirmation' } })).toBe(before);
  });

  it('one signature of the two is enough; with neither key published, or other keys, there is none', async () => {
    const again = (hop: string) => `X-Hop: ${hop}\r\n${signed}`;
    publish();
    mail.dns.records.delete('test._domainkey.football.example.com');
    expect((await receive(again('one'))).verdict).toMatchObject({ isAuthentic: true, signatures: [expect.any(String)] });
    mail.dns.records.delete('brisbane._domainkey.football.example.com');
    expect((await receive(again('none'))).verdict).toMatchObject({ isAuthentic: false });
    mail.dns.records.set('brisbane._domainkey.football.example.com', [ed25519.replace('11qYAYKx', '22qYAYKx')]);
    expect((await receive(again('other'))).verdict).toMatchObject({ isAuthentic: false });
    publish();
  });

  it('sent again by whoever has it, it is known for what it is', async () => {
    publish();
    const before = await mail.count();
    await receive(`Received: from elsewhere.test by mx; Mon, 23 Nov 2026 10:00:00 +0100\r\n${signed}`);
    expect(await mail.count()).toBe(before);
    expect(await em().count(IncomingMail, { copies: 2 })).toBe(1);
    expect(await receive(`X-Sent-On: yes\r\n${signed}`)).toMatchObject({ outcome: 'REPLAYED', state: 'TO_SORT' });
  });
});
