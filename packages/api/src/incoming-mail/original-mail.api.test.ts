import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { type RelayedApp, startRelayedApp } from '../../test/incoming-mail.ts';
import { newCompany, newProgram, newRecruiter, newStaff } from '../../test/people.ts';
import { newPublishedProfile } from '../../test/profiles.ts';
import type { TestApp } from '../../test/test-app.ts';
import { toGlobalId } from '../platform/graphql/global-id.ts';
import { newId } from '../platform/ids.ts';
import { keepMail } from './keep-mail.ts';
import { MailKey } from './mail-key.entity.ts';
import { originalAddress } from './original-mail.ts';

type Seen = {
  originalUrl: string;
  reading: { text: string; files: { name: string; contentType: string; bytes: number }[] };
  verdict: { arc: string };
};
const list =
  '{ incomingMails(toSort: true, first: 5) { nodes { originalUrl verdict { arc } reading { text files { name contentType bytes } } } } }';

const part = (type: string, name: string, content: string): string =>
  `--b\r\nContent-Type: ${type}\r\nContent-Disposition: attachment; filename*=utf-8''${encodeURIComponent(name)}\r\n\r\n${content}\r\n`;

describe('staff see what is attached to a message, and take the message as it came', { timeout: 120_000 }, () => {
  let relayed: RelayedApp;
  let app: TestApp;
  let officer: Browser;
  let camille: Browser;
  let raw: Buffer;
  const camilleIs = 'camille@example.test';
  beforeAll(async () => {
    relayed = await startRelayedApp();
    ({ app } = relayed);
    officer = await newStaff(app, { email: 'dpo@jobprod.test', firstName: 'Denis', lastName: 'Garant' }, 'DATA_PROTECTION_OFFICER');
    ({ owner: camille } = await newPublishedProfile(app, { email: camilleIs, firstName: 'Camille', lastName: 'Durand' }));
    raw = Buffer.from(
      [
        `From: ${camilleIs}`,
        'To: contact@jobprod.com',
        'Subject: Pièces',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary="b"',
        '',
        '--b',
        'Content-Type: text/plain; charset=utf-8',
        '',
        'Voyez ce qui est joint.',
        part('application/pdf', 'Diplôme.pdf', '%PDF-1.7'),
        part('text/html', 'facture\u202Efdp.exe\r\nSet-Cookie: a=b', '<script>alert(1)</script>'),
        '--b\r\nContent-Type: image/svg+xml\r\nContent-Disposition: attachment\r\n\r\n<svg onload="alert(1)"/>',
        '--b--',
        '',
      ].join('\r\n'),
    );
    await keepMail(app.services, { raw, from: camilleIs, to: ['contact@jobprod.com'], ip: '127.0.0.1', helo: 'relay.test' }, 'smtp');
    await app.runDueJobs();
  });
  afterAll(() => relayed.stop());
  const em = () => app.services.orm.em.fork();
  const seen = async (): Promise<Seen | undefined> =>
    (await officer.ask<{ incomingMails: { nodes: Seen[] } }>(list)).incomingMails.nodes[0];
  const looks = () => em().execute<{ by_id: string }[]>("select 1 from register_entry where type = 'mail-looked-at'");
  const address = async (): Promise<string> => (await seen())?.originalUrl ?? '';

  it('by name, kind and size, in one line each whatever was put in it; nothing of them is in the answer', async () => {
    const found = await seen();
    expect(found?.reading).toEqual({
      text: 'Voyez ce qui est joint.',
      files: [
        { name: 'Diplôme.pdf', contentType: 'application/pdf', bytes: 10 },
        { name: expect.stringMatching(/^facture fdp\.exe\s+Set-Cookie: a=b$/) as string, contentType: 'text/html', bytes: 27 },
        { name: '', contentType: 'image/svg+xml', bytes: 24 },
      ],
    });
    expect(found?.verdict.arc).toBe('none');
    expect(JSON.stringify(found)).not.toContain('script');
  });

  it('T5: byte for byte, as a file that no browser opens; each look is in the register, with who looked', async () => {
    expect(await looks()).toHaveLength(0);
    const response = await officer.fetch(await address());
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(raw);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="?jobprod-message-[\d-]{10}-[0-9a-f]{8}\.eml"?$/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(await looks()).toHaveLength(1);
    await officer.fetch(await address());
    expect(await looks()).toHaveLength(2);
    // What only asks whether it is there is no look.
    expect((await officer.fetch(await address(), { method: 'HEAD' })).status).toBe(404);
    expect(await looks()).toHaveLength(2);
  });

  it('for anyone who does not sort mail it does not exist, its own writer included', async () => {
    const there = await address();
    const acme = await newCompany(app, { name: 'Acme' });
    const rita = await newRecruiter(app, acme, { email: 'rita@example.test', firstName: 'Rita', lastName: 'Roche' });
    const staff = (role: Parameters<typeof newStaff>[2]) =>
      newStaff(app, { email: `${role.toLowerCase()}@jobprod.test`, firstName: 'Noé', lastName: 'Autre' }, role);
    const others = [
      app.browser(),
      camille,
      rita,
      await newProgram(app, rita, ['PROFILES_READ']),
      await staff('EDITOR'),
      await staff('INTERVIEWER'),
      await staff('ADMINISTRATOR'),
    ];
    const before = (await looks()).length;
    for (const other of others) {
      const [hidden, absent] = [await other.fetch(there), await other.fetch(originalAddress(newId()))];
      expect([hidden.status, await hidden.text()]).toEqual([404, await absent.text()]);
    }
    expect(await looks()).toHaveLength(before);
    expect((await (await staff('NETWORK_MANAGER')).fetch(there)).status).toBe(200);
    for (const wrong of ['/incoming-mail/x.eml', `/incoming-mail/${toGlobalId('Candidate', newId())}.eml`, there.replace('.eml', '.html')])
      expect((await officer.fetch(wrong)).status, wrong).toBe(404);
  });

  it('G4: once its key is gone, so is the message', async () => {
    const there = await address();
    await em().nativeUpdate(MailKey, { erasedAt: null }, { erasedAt: app.clock.now() });
    expect((await officer.fetch(there)).status).toBe(404);
  });
});
