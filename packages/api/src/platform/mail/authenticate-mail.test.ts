import { describe, expect, it } from 'vitest';
import { authenticateMail, type MailTrust, noVerdict, VerdictPending } from './authenticate-mail.ts';

const from = 'someone@example.test';
const signature = 'DKIM-Signature: v=1; a=rsa-sha256; d=example.test; s=a; h=from; bh=YQ==; b=YQ==\r\n';
const seal = (name: string): string => `${name}: i=1; a=rsa-sha256; d=example.test; s=a; cv=none; b=YQ==\r\n`;
const written = (fields: string, text = 'oui') => ({
  raw: Buffer.from(`${fields}From: ${from}\r\nTo: contact@jobprod.com\r\n\r\n${text}\r\n`),
  from,
  to: ['contact@jobprod.com'],
  ip: '192.0.2.1',
  helo: 'client.test',
});
const said = { from, authenticationResults: ['relay.test; dmarc=pass header.from=example.test'] };
const now = new Date('2026-11-23T10:00:00Z');

describe('fault D04: what one message may cost to check', () => {
  const asking = (relay?: MailTrust['relay']) => {
    const asked: string[] = [];
    const resolve = (name: string) => {
      asked.push(name);
      return Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }));
    };
    return { asked, trust: { relay, resolve } };
  };

  it.each([
    ['signatures', signature.repeat(11)],
    ['signatures, their name said in capitals', signature.toUpperCase().repeat(11)],
    ['signatures, a space before the colon', signature.replace(':', ' :').repeat(11)],
    ['signatures, lines ended as on Unix', signature.replace('\r', '').repeat(11)],
    ['signatures, their colon on a line of its own', signature.replace(':', '\r\n :').repeat(11)],
    ['signatures, their colon the first of its line', signature.replace(':', '\r\n:').repeat(11)],
    ['seals', seal('ARC-Seal').repeat(11)],
    ['signatures of servers on its way', seal('ARC-Message-Signature').repeat(11)],
  ])('eleven %s: nothing is believed, and no DNS is asked', async (_name, fields) => {
    const { asked, trust } = asking();
    expect(await authenticateMail(written(fields), said, trust, now)).toEqual(noVerdict);
    const relayed = asking({ name: 'relay.test', addresses: ['192.0.2.1'] });
    expect(await authenticateMail(written(fields), said, relayed.trust, now)).toEqual(noVerdict);
    expect([...asked, ...relayed.asked]).toEqual([]);
  });

  it('ten are checked; and so is a message that shows any number of them in its text', async () => {
    for (const arrival of [written(signature.repeat(10)), written(signature, signature.repeat(100))]) {
      const { asked, trust } = asking();
      expect((await authenticateMail(arrival, said, trust, now)).dkim).not.toBe('none');
      expect(asked).toContain('_dmarc.example.test');
    }
  });

  it('a DNS that never answers is waited for so long and no longer, and the verdict stays open', async () => {
    const resolve = () => new Promise<string[]>(() => undefined);
    const patient = { relay: undefined, resolve, patienceMs: 50 };
    await expect(authenticateMail(written(signature), said, patient, now)).rejects.toBeInstanceOf(VerdictPending);
  });
});
