import { createHash } from 'node:crypto';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { limits } from '@jobprod/shared/limits';
import { openNote } from '@jobprod/shared/signed-note';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { newCandidate, newStaff, signIn } from '../../test/people.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { publishedKeys } from '../platform/register/register-keys.ts';
import { TermsScan } from './terms-scan.entity.ts';

type Copy = { language: string; name: string; url: string; sha256: string };
type Imported = { importTerms: { termsVersion: { id: string } | null; errors: { code: string; path: string[] }[] } };
const importing = 'mutation($input: ImportTermsInput!) { importTerms(input: $input) { termsVersion { id } errors { code path } } }';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const pdf = Buffer.from('%PDF-1.4\nfounding terms, four pages\n%%EOF');
const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('a page')]);

describe('T3: an earlier document is imported with its scans', () => {
  let app: TestApp;
  let ada: Browser;
  let ida: Browser;
  beforeAll(async () => {
    app = await startTestApp({ keepsArchive: true });
    ada = await newStaff(app, { email: 'ada@jobprod.test', firstName: 'Ada', lastName: 'Admin' }, 'ADMINISTRATOR');
    ida = await newStaff(app, { email: 'ida@jobprod.test', firstName: 'Ida', lastName: 'Admin' }, 'ADMINISTRATOR');
    await app.runDueJobs();
  });
  afterAll(() => app.stop());

  const send = (browser: Browser, body: Buffer, type = 'application/pdf') =>
    browser.fetch('/terms/scans', { method: 'POST', headers: { 'content-type': type }, body: new Uint8Array(body) });
  const sent = async (browser: Browser, body: Buffer, type?: string): Promise<string> => {
    const response = await send(browser, body, type);
    expect(response.status).toBe(201);
    return ((await response.json()) as { id: string }).id;
  };
  const imports = async (browser: Browser, publishedOn: string, scanIds: string[], markdown = `Article 1. ${publishedOn}`) =>
    (
      await browser.ask<Imported>(importing, {
        input: { publishedOn, scanIds, texts: [{ language: 'FR', title: 'Conditions fondatrices', markdown }] },
      })
    ).importTerms;
  const copiesOf = async (id: string) =>
    (
      await app
        .browser()
        .ask<{ termsVersion: { copies: Copy[] } }>('query($id: ID!) { termsVersion(id: $id) { copies { language name url sha256 } } }', {
          id,
        })
    ).termsVersion.copies;

  it('T3: each is archived beside the transcription in its order, write-once and signed, and anyone can fetch it', async () => {
    const scanIds = [await sent(ada, pdf), await sent(ada, png, 'image/png')];
    const { termsVersion, errors } = await imports(ada, '2012-06-11', scanIds);
    expect(errors).toEqual([]);
    await app.runDueJobs();
    const copies = await copiesOf(termsVersion?.id ?? '');
    expect(copies.map(({ name }) => name.replace(/[0-9a-f]{8}/, 'key'))).toEqual([
      'scan-01.pdf',
      'scan-02.png',
      'terms.pdf',
      'terms.md',
      'canonical.json',
      'archive.key.note',
    ]);
    expect(copies.slice(0, 2).map((copy) => copy.sha256)).toEqual([sha256(pdf), sha256(png)]);
    const [first, second] = copies;
    const response = await app.browser().fetch(new URL(first?.url ?? '').pathname);
    expect([response.headers.get('content-type'), Buffer.from(await response.arrayBuffer())]).toEqual(['application/pdf', pdf]);
    expect((await app.browser().fetch(new URL(second?.url ?? '').pathname)).headers.get('content-type')).toBe('image/png');
    const note = await (await app.browser().fetch(new URL(copies.at(-1)?.url ?? '').pathname)).text();
    const keys = (await publishedKeys(app.services.orm.em.fork(), app.services.registerKeyring)).map(({ key }) => key);
    expect((await openNote(note, keys)).isVerified).toBe(true);
    expect(note).toContain(`scan-01.pdf sha256:${sha256(pdf)}\nscan-02.png sha256:${sha256(png)}\n`);
  });

  it('T3: the register’s entry of the import holds their hashes; an altered scan raises the alarm', async () => {
    const { termsVersion } = await imports(ada, '2011-01-01', [await sent(ada, pdf)]);
    await app.runDueJobs();
    const copies = await copiesOf(termsVersion?.id ?? '');
    const { termsVersion: version } = await app
      .browser()
      .ask<{ termsVersion: { receipt: { json: string } } }>('query($id: ID!) { termsVersion(id: $id) { receipt { json } } }', {
        id: termsVersion?.id,
      });
    expect(JSON.parse(version.receipt.json)).toMatchObject({
      payload: { payload: { scans: [{ name: 'scan-01.pdf', sha256: sha256(pdf) }] } },
    });
    const path = join(app.services.settings.dataDir, new URL(copies[0]?.url ?? '').pathname);
    await chmod(path, 0o644);
    await writeFile(path, Buffer.from('%PDF-1.4\nanother page\n'));
    await app.runDueJobs();
    const { staffQueue } = await ada.ask<{ staffQueue: { kind: string; subject: string }[] }>('{ staffQueue { kind subject } }');
    expect(staffQueue).toContainEqual({ kind: 'ARCHIVE_DAMAGED', subject: 'v-1 fr · scan-01.pdf' });
    await writeFile(path, pdf);
    await app.runDueJobs();
  });

  it('T3: refused: another’s scan, one given twice or imported already, more than there may be', async () => {
    const own = await sent(ada, pdf);
    const others = await sent(ida, pdf);
    const refused = { termsVersion: null, errors: [{ code: 'INVALID_INPUT', path: ['scanIds'] }] };
    expect(await imports(ada, '2010-01-01', [others])).toEqual(refused);
    expect(await imports(ada, '2010-01-01', [own, own])).toEqual(refused);
    expect(
      await imports(
        ada,
        '2010-01-01',
        Array.from({ length: limits.scans + 1 }, () => own),
      ),
    ).toEqual(refused);
    expect((await imports(ada, '2010-01-01', [own])).errors).toEqual([]);
    expect(await imports(ada, '2009-01-01', [own])).toEqual(refused);
  });

  it('T3: what is no scan, or too large, is refused; for anyone but an administrator there is nothing there', async () => {
    const refusal = async (browser: Browser, body: Buffer, type?: string) => {
      const response = await send(browser, body, type);
      return [response.status, response.headers.get('content-type')?.startsWith('application/json') ? await response.json() : null];
    };
    expect(await refusal(ada, Buffer.from('<html>'))).toEqual([422, { code: 'INVALID_INPUT' }]);
    expect(await refusal(ada, Buffer.alloc(limits.scanBytes + 1))).toEqual([413, { code: 'CONTENT_TOO_LONG' }]);
    expect(await refusal(ada, pdf, 'text/plain')).toEqual([422, { code: 'INVALID_INPUT' }]);
    const camille = await newCandidate(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    const editor = await newStaff(app, { email: 'edith@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
    for (const nobody of [app.browser(), camille, editor]) expect(await refusal(nobody, pdf)).toEqual([404, null]);
  });

  it('T3: once imported, a scan is changed by nobody; one that no import named within a day is forgotten', async () => {
    const em = app.services.orm.em.fork();
    const waiting = await sent(ada, pdf);
    await expect(em.execute(`update terms_scan set sha256 = 'x' where text_id is not null`)).rejects.toThrow(/terms_scan/);
    await expect(em.execute('delete from terms_scan where text_id is not null')).rejects.toThrow(/terms_scan/);
    await expect(em.execute('truncate terms_scan')).rejects.toThrow(/terms_scan/);
    // Of Ida’s, refused above, and this one.
    const before = await em.count(TermsScan, {});
    app.clock.advance({ hours: 24 });
    await app.runDueJobs();
    ada = await signIn(app, 'ada@jobprod.test');
    expect(await em.fork().count(TermsScan, {})).toBe(before - 2);
    expect(await imports(ada, '2008-01-01', [waiting])).toMatchObject({ errors: [{ code: 'INVALID_INPUT', path: ['scanIds'] }] });
  });
});
