import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../../test/browser.ts';
import { openDoor } from '../../test/mail-door.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { noVerdict } from '../platform/mail/authenticate-mail.ts';
import { IncomingMail } from './incoming-mail.entity.ts';

const megabyte = 1024 * 1024;
const head = (extra: string): string =>
  `From: someone@example.test\r\nTo: contact@jobprod.com\r\nMessage-ID: <${extra.length}.${Math.abs(hash(extra))}@example.test>\r\nMIME-Version: 1.0\r\n${extra}`;
const hash = (text: string): number => [...text.slice(0, 200)].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);

const nested = (depth: number): string => {
  const opening = Array.from({ length: depth }, (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`).join('');
  const closing = Array.from({ length: depth }, (_, at) => `--b${depth - 1 - at}--\r\n`).join('');
  return `${opening}Content-Type: text/plain\r\n\r\nau fond\r\n${closing}`;
};

const attachment = (name: string, type: string, content: Buffer): string => {
  const base64 = content.toString('base64').replace(/.{76}/g, '$&\r\n');
  return `Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nvoir la pièce jointe\r\n--b\r\nContent-Type: ${type}; name="${name}"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${base64}\r\n--b--\r\n`;
};

const signature = 'DKIM-Signature: v=1; a=rsa-sha256; d=example.test; s=a; h=from:to:subject; bh=YQ==; b=YQ==\r\n';
const seals = (count: number): string =>
  Array.from({ length: count }, (_, at) => {
    const tags = `i=${at + 1}; a=rsa-sha256; d=example.test; s=a`;
    return `ARC-Seal: ${tags}; cv=pass; b=YQ==\r\nARC-Message-Signature: ${tags}; h=from; bh=YQ==; b=YQ==\r\nARC-Authentication-Results: i=${at + 1}; a.test\r\n`;
  }).join('');

const monsters: Readonly<Record<string, () => Buffer>> = {
  '1,000 parts one in the other': () => Buffer.from(head(nested(1_000))),
  '250 parts one in the other': () => Buffer.from(head(nested(250))),
  '1,000 parts, their boundaries said in capitals': () => Buffer.from(head(nested(1_000).replaceAll('boundary=', 'BOUNDARY ='))),
  '1,000 parts, their boundaries said in pieces': () => Buffer.from(head(nested(1_000).replaceAll('boundary=', 'Boundary*0='))),
  'a boundary that never ends': () =>
    Buffer.from(head('Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\noui')),
  'a boundary that is nowhere': () => Buffer.from(head('Content-Type: multipart/mixed; boundary="nowhere"\r\n\r\noui\r\n')),
  'the wrong charset': () =>
    Buffer.concat([
      Buffer.from(head('Content-Type: text/plain; charset=utf-16\r\n\r\n')),
      Buffer.from([0xe9, 0xff, 0xfe, 0xc3, 0x28, 0x00]),
    ]),
  'a charset that does not exist': () => Buffer.from(head('Content-Type: text/plain; charset="x-no-such"\r\n\r\nvoilà\r\n')),
  'winmail.dat': () =>
    Buffer.from(head(attachment('winmail.dat', 'application/ms-tnef', Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0, 1, 0, 0xff])))),
  'a bomb of zeros, compressed': () => Buffer.from(head(attachment('x.gz', 'application/gzip', gzipSync(Buffer.alloc(50 * megabyte))))),
  'no body': () => Buffer.from(head('Subject: rien\r\n')),
  'no header': () => Buffer.from('\r\nJ’approuve\r\n'),
  'nothing at all': () => Buffer.from('\r\n'),
  'a header of a megabyte': () => Buffer.from(head(`Subject: ${'=?utf-8?q?a?= '.repeat(80_000)}\r\n\r\noui\r\n`)),
  '20,000 headers': () => Buffer.from(head(`${'X-A: b\r\n'.repeat(20_000)}\r\noui\r\n`)),
  '20,000 recipients': () => Buffer.from(head(`Cc: ${'a@b.test, '.repeat(20_000)}c@d.test\r\n\r\noui\r\n`)),
  'a line of five megabytes': () => Buffer.from(head(`Content-Type: text/plain\r\n\r\n${'a'.repeat(5 * megabyte)}\r\n`)),
  'five megabytes of quotation marks': () => Buffer.from(head(`Content-Type: text/plain\r\n\r\n${'> \r\n'.repeat(megabyte)}\r\n`)),
  'HTML 100,000 elements deep': () => Buffer.from(head(`Content-Type: text/html\r\n\r\n${'<div>'.repeat(100_000)}oui\r\n`)),
  'quoted-printable that is none': () =>
    Buffer.from(head(`Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${'=ZZ='.repeat(200_000)}\r\n`)),
  'NUL and control characters': () => Buffer.from(head(`Subject: a\0b\u0007c\r\n\r\n${'\0'.repeat(100_000)}\r\n`)),
  '1,000 signatures': () => Buffer.from(`${signature.repeat(1_000)}${head('Subject: signed\r\n\r\noui\r\n')}`),
  '1,000 seals of servers on its way': () => Buffer.from(`${seals(1_000)}${head('Subject: sealed\r\n\r\noui\r\n')}`),
  'a From of 500 KB of @': () => Buffer.from(`From: <${'@'.repeat(500_000)}\r\nTo: contact@jobprod.com\r\nSubject: who\r\n\r\noui\r\n`),
  'a line of a megabyte of spaces': () => Buffer.from(head(`Content-Type: text/plain\r\n\r\noui${' '.repeat(megabyte)}x\r\n`)),
  'a bounce with a line of a megabyte of dashes': () =>
    Buffer.from(
      `From: MAILER-DAEMON@example.test\r\nTo: contact@jobprod.com\r\nSubject: failure notice\r\n\r\n${'-'.repeat(megabyte)}x\r\nuser unknown\r\n`,
    ),
  ...Object.fromEntries(
    ['-', '.', ' '].map((sign) => [
      `a line of 100,000 times ${JSON.stringify(sign)} in an answer`,
      () => Buffer.from(head(`Subject: Re: ${sign}\r\n\r\nBonjour\r\n\r\n${sign.repeat(3)}x${sign.repeat(99_000)}x\r\n-- \r\nCamille\r\n`)),
    ]),
  ),
  'an attachment as large as is taken': () =>
    Buffer.from(head(attachment('x.bin', 'application/octet-stream', Buffer.alloc(7 * megabyte, 7)))),
};

describe('fault D04: monstrous MIME', () => {
  let app: TestApp;
  let door: Awaited<ReturnType<typeof openDoor>>;
  beforeAll(async () => {
    app = await startTestApp();
    door = await openDoor(app);
  });
  afterAll(async () => {
    await door.kill();
    await app.stop();
  });
  const kept = () => app.services.orm.em.fork().count(IncomingMail, {});
  const waiting = () => app.services.orm.em.fork().count(IncomingMail, { state: 'RECEIVED' });

  it.each(Object.entries(monsters))(
    '%s: kept, read within five seconds of work and 256 megabytes, the door stays open',
    { timeout: 120_000 },
    async (_name, monster) => {
      const before = await kept();
      const worked = await door.work();
      const held = await door.watchMemory();
      await door.send(monster());
      expect(await kept()).toBe(before + 1);
      await eventually(async () => (await waiting()) === 0, 120);
      expect((await door.work()) - worked).toBeLessThan(5);
      expect(await held()).toBeLessThan(256);
      expect(door.isAlive()).toBe(true);
    },
  );

  it('1,000 signatures and more to ask a DNS for: nothing of it is believed, it waits for staff, and so does the door for what comes next', async () => {
    await door.send(Buffer.from(`${signature.repeat(1_000)}${seals(100)}${head('Subject: so many of them\r\n\r\noui\r\n')}`));
    await eventually(async () => (await waiting()) === 0, 120);
    const [newest] = await app.services.orm.em.fork().find(IncomingMail, {}, { orderBy: { id: 'desc' }, limit: 1 });
    expect(newest).toMatchObject({ state: 'TO_SORT', outcome: 'UNKNOWN_SENDER', verdict: noVerdict });
    expect(door.isAlive()).toBe(true);
  });

  it('100 megabytes are refused, not held, and the sender is told', { timeout: 180_000 }, async () => {
    const before = await kept();
    const held = await door.watchMemory();
    const raw = Buffer.concat([Buffer.from(head('Subject: x\r\n\r\n')), Buffer.alloc(100 * megabyte, 'abcdefgh\r\n')]);
    await expect(door.send(raw)).rejects.toMatchObject({ responseCode: 552 });
    expect(await held()).toBeLessThan(256);
    expect(await kept()).toBe(before);
    expect(door.isAlive()).toBe(true);
  });

  it('twenty of nine megabytes at once, by SMTP and by the hook: what fits is kept, the others are told to come back, within 256 megabytes', {
    timeout: 300_000,
  }, async () => {
    const before = await kept();
    const worked = await door.work();
    const held = await door.watchMemory();
    const content = Buffer.alloc(6.5 * megabyte, 7);
    const body = attachment('photos.bin', 'application/octet-stream', content);
    const message = (at: number): Buffer => Buffer.from(head(`Subject: ${at}\r\n${body}`));
    const bySmtp = Array.from({ length: 13 }, (_, at) =>
      door.send(message(at)).then(
        () => 250,
        ({ responseCode }: { responseCode?: number }) => responseCode,
      ),
    );
    // Told so before it has sent all of it, a client may be cut off in the middle.
    const byHook = Array.from({ length: 7 }, (_, at) => door.handIn(message(100 + at)).catch(() => 503));
    const [answers, statuses] = await Promise.all([Promise.all(bySmtp), Promise.all(byHook)]);
    expect(body.length).toBeGreaterThan(8.5 * megabyte);
    expect(answers.every((answer) => answer === 250 || answer === 451)).toBe(true);
    expect(statuses.every((status) => status === 200 || status === 503)).toBe(true);
    expect(answers).toContain(250);
    expect(statuses).toContain(200);
    const taken = [...answers, ...statuses].filter((answer) => answer === 250 || answer === 200).length;
    expect(await kept()).toBe(before + taken);
    await eventually(async () => (await waiting()) === 0, 120);
    expect(await held()).toBeLessThan(256);
    // For each, what one alone may take.
    expect((await door.work()) - worked).toBeLessThan(5 * taken);
    expect(door.isAlive()).toBe(true);
  });

  it('after all of it an ordinary message still gets through', async () => {
    const before = await kept();
    await door.send(Buffer.from(head('Subject: simple\r\n\r\nBonjour\r\n')));
    expect(await kept()).toBe(before + 1);
  });
});
