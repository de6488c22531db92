import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { limits } from '@jobprod/shared/limits';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { anOfficeFile, aPdf } from '../../test/documents.ts';
import { jobBrief } from '../../test/introductions.ts';
import { newCompany, newRecruiter, newStaff, type TestCompany } from '../../test/people.ts';
import { aPicture, withExif } from '../../test/pictures.ts';
import { newPublishedProfile, open, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { ContactAttachment } from './contact-attachment.entity.ts';

type Sent = { id: string; kind: string; name: string; bytes: number };
type Shown = Sent & { url: string | null };
type Thread = { messages: { id: string; text: string; attachments: Shown[] }[] };

const contactMutation = `mutation($input: ContactCandidateInput!) { contactCandidate(input: $input) { contact { id } errors { code } } }`;
const replyMutation = `mutation($input: ReplyToContactInput!) { replyToContact(input: $input) {
  contact { messages { id text attachments { id kind name bytes url } } } errors { code path message } } }`;
const threadQuery = `query($id: ID!) { contact(id: $id) { messages { id text attachments { id kind name bytes url } } } }`;

describe('files in a conversation', { timeout: 120_000 }, () => {
  let app: TestApp;
  let acme: TestCompany;
  let ada: Browser;
  let eve: Browser;
  let camille: Published;
  let threadId = '';
  let people = 0;
  beforeAll(async () => {
    app = await startTestApp();
    acme = await newCompany(app, { name: 'Ateliers Beaulieu', city: 'Rezé', mainActivity: 'Ébénisterie' });
    ada = await newRecruiter(app, acme, { email: 'ada@beaulieu.test', firstName: 'Ada', lastName: 'Loiseau' });
    eve = await newRecruiter(app, await newCompany(app, { name: 'Rivale' }), {
      email: 'eve@rivale.test',
      firstName: 'Eve',
      lastName: 'Roy',
    });
    ({ camille, threadId } = await newThread());
  });
  afterAll(() => app.stop());

  const newThread = async (): Promise<{ camille: Published; threadId: string }> => {
    people += 1;
    const email = `camille${people}@example.test`;
    const profile = await newPublishedProfile(app, { email, firstName: 'Camille', lastName: 'Durand' });
    await open(ada, profile.slug);
    const { contactCandidate } = await ada.ask<{ contactCandidate: { contact: { id: string } } }>(contactMutation, {
      input: { profileId: profile.id, text: 'Bonjour.', jobBrief },
    });
    return { camille: profile, threadId: contactCandidate.contact.id };
  };
  const send = async (browser: Browser, bytes: Buffer, name = 'CV.pdf', type = 'application/octet-stream') => {
    const response = await browser.fetch('/contact/attachments', {
      method: 'POST',
      headers: { 'content-type': type, 'x-file-name': encodeURIComponent(name) },
      body: new Uint8Array(bytes),
    });
    const text = await response.text();
    return { status: response.status, body: JSON.parse(text.startsWith('{') ? text : '{}') as Sent & { code?: string; message?: string } };
  };
  const reply = async (browser: Browser, attachmentIds: string[], contactId = threadId) =>
    (
      await browser.ask<{ replyToContact: { contact: Thread | null; errors: { code: string; path: string[]; message: string }[] } }>(
        replyMutation,
        { input: { contactId, text: 'Voici.', attachmentIds } },
      )
    ).replyToContact;
  const shownTo = async (browser: Browser, id = threadId): Promise<Shown[]> =>
    (await browser.ask<{ contact: Thread | null }>(threadQuery, { id })).contact?.messages.flatMap(({ attachments }) => attachments) ?? [];
  const files = async () => {
    const entries = await readdir(join(app.services.settings.dataDir, 'renditions'), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    return entries.filter((entry) => entry.isFile()).length;
  };
  const em = () => app.services.orm.em.fork();

  it('N3: goes with a reply, and is handed over to the two of the thread to be kept; the register holds its digest, the mail only says that it waits', async () => {
    const pdf = aPdf();
    const taken = await send(camille.owner, pdf, 'CV de Camille.pdf');
    expect(taken).toMatchObject({ status: 201, body: { kind: 'PDF', name: 'CV de Camille.pdf', bytes: pdf.length } });
    const { contact, errors } = await reply(camille.owner, [taken.body.id]);
    expect(errors).toEqual([]);
    expect(contact?.messages.at(-1)?.attachments).toMatchObject([{ kind: 'PDF', name: 'CV de Camille.pdf', bytes: pdf.length }]);
    for (const browser of [ada, camille.owner]) {
      const [shown] = await shownTo(browser);
      const response = await browser.fetch(shown?.url ?? '');
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="document.pdf"',
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      });
      expect(Buffer.from(await response.arrayBuffer()).equals(pdf)).toBe(true);
    }
    const [mail] = await app.mailsTo('ada@beaulieu.test');
    expect(mail).toMatchObject({ template: 'contact-replied' });
    expect(mail?.text).toContain('Un fichier est joint à ce message');
    expect(`${mail?.html}${mail?.text}`).not.toContain('CV de Camille');
    const [registered] = await em().execute<{ payload: string }[]>(
      `select payload from register_entry join register_payload on entry_id = id where type = 'contact-replied' order by id desc limit 1`,
    );
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    expect(JSON.parse(registered?.payload ?? '')).toMatchObject({ payload: { attachments: [{ sha256, kind: 'PDF', bytes: pdf.length }] } });
  });

  it('N3, C14: a picture is drawn anew, and what its file said of its place or maker stays outside', async () => {
    const photograph = withExif(await aPicture('jpg', 400, 300), { orientation: 6, text: 'Camille Durand, 12 rue des Lilas' });
    const taken = await send(ada, photograph, 'L’atelier.PNG');
    expect(taken).toMatchObject({ status: 201, body: { kind: 'IMAGE', name: 'L’atelier.jpg' } });
    expect((await reply(ada, [taken.body.id])).errors).toEqual([]);
    const shown = (await shownTo(camille.owner)).find(({ id }) => id === taken.body.id);
    const response = await camille.owner.fetch(shown?.url ?? '');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="image.jpg"');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.toString('latin1')).not.toMatch(/Camille|Lilas|Exif/);
    expect(bytes.length).toBe(taken.body.bytes);
  });

  it('N3: is for the two alone: nobody else is shown it or given it, whatever address they hold', async () => {
    const [forAda] = await shownTo(ada);
    const [forCamille] = await shownTo(camille.owner);
    const other = await newThread();
    const editor = await newStaff(app, { email: 'ed@jobprod.test', firstName: 'Ed', lastName: 'Itor' }, 'EDITOR');
    for (const browser of [eve, other.camille.owner, editor, acme.manager, app.browser()])
      for (const url of [forAda?.url, forCamille?.url]) expect((await browser.fetch(url ?? '')).status).toBe(404);
    for (const browser of [eve, other.camille.owner, editor, app.browser()]) expect(await shownTo(browser)).toEqual([]);
    // Whoever follows introductions sees that a file went, and not the file.
    expect(await shownTo(acme.manager)).toMatchObject([{ name: 'CV de Camille.pdf', url: null }, { url: null }]);
    // Nor by another name of the same address.
    expect((await ada.fetch((forAda?.url ?? '').replace('document.pdf', 'document.docx'))).status).toBe(404);
    // A colleague writes for the same company.
    const bob = await newRecruiter(app, acme, { email: 'bob@beaulieu.test', firstName: 'Bob', lastName: 'Ray' });
    const [forBob] = await shownTo(bob);
    expect((await bob.fetch(forBob?.url ?? '')).status).toBe(200);
    expect((await ada.fetch(forBob?.url ?? '')).status).toBe(404);
  });

  it('N3: a network manager is given it once the thread was reported to them, and it is theirs to judge', async () => {
    const { camille: reporting, threadId: id } = await newThread();
    const taken = await send(ada, aPdf(), 'Poste.pdf');
    await reply(ada, [taken.body.id], id);
    expect(await shownTo(acme.manager, id)).toMatchObject([{ url: null }]);
    await reporting.owner.ask('mutation($input: ReportContactInput!) { reportContact(input: $input) { errors { code } } }', {
      input: { contactId: id, ground: 'MISLEADING', words: 'Le fichier n’est pas une offre.' },
    });
    const [shown] = await shownTo(acme.manager, id);
    expect((await acme.manager.fetch(shown?.url ?? '')).status).toBe(200);
    const editor = await newStaff(app, { email: 'edith@jobprod.test', firstName: 'Edith', lastName: 'Or' }, 'EDITOR');
    expect((await editor.fetch(shown?.url ?? '')).status).toBe(404);
  });

  it('N3, fault E07: what is no plain document of the list is refused by its bytes, with a code and a sentence', async () => {
    const refused: [Buffer, string, number][] = [
      [Buffer.from('<!doctype html><script>alert(1)</script>'), 'ATTACHMENT_REFUSED', 422],
      [Buffer.from('MZ program'), 'ATTACHMENT_REFUSED', 422],
      [Buffer.alloc(0), 'ATTACHMENT_REFUSED', 422],
      [Buffer.from('ffd8ffe0'.padEnd(200, '0'), 'hex'), 'ATTACHMENT_REFUSED', 422],
      [aPdf({ more: '<</S/JavaScript/JS(1)>>' }), 'ATTACHMENT_ACTIVE', 422],
      [anOfficeFile('docx', { 'word/vbaProject.bin': 'x' }), 'ATTACHMENT_ACTIVE', 422],
      [aPdf({ more: '<</Encrypt 7 0 R>>' }), 'ATTACHMENT_LOCKED', 422],
      [Buffer.alloc(limits.attachmentBytes + 1), 'ATTACHMENT_TOO_LARGE', 413],
    ];
    const before = await files();
    for (const [bytes, code, status] of refused) {
      const answer = await send(ada, bytes, 'Contrat.pdf');
      expect(answer).toMatchObject({ status, body: { code } });
      expect(answer.body.message).toMatch(/^Ce fichier .{20}/);
    }
    // A form of a foreign page cannot send what is taken here.
    expect((await send(ada, aPdf(), 'x.pdf', 'text/plain')).status).toBe(422);
    expect(await files()).toBe(before);
    for (const browser of [app.browser(), acme.manager]) expect((await send(browser, aPdf())).status).toBe(404);
  });

  it('N3, N8: its name is one line with the ending of what it is, and what it is saved as says nothing of either', async () => {
    const named = async (name: string) => (await send(ada, anOfficeFile('docx'), name)).body.name;
    expect(await named('../..\\offre\u202efdp.exe')).toBe('..-..-offrefdp.docx');
    expect(await named('  \n ')).toBe('document.docx');
    expect(await named('é'.repeat(400))).toBe(`${'é'.repeat(limits.attachmentName)}.docx`);
  });

  it('N3: each goes once, is its sender’s alone to send, and no more than five go with a message', async () => {
    const { camille: other, threadId: id } = await newThread();
    const taken = await send(other.owner, aPdf());
    expect((await reply(ada, [taken.body.id], id)).errors).toMatchObject([{ code: 'ATTACHMENT_GONE', path: ['attachmentIds'] }]);
    expect((await reply(other.owner, [taken.body.id, taken.body.id], id)).errors).toMatchObject([{ code: 'ATTACHMENT_GONE' }]);
    const both = await Promise.all([reply(other.owner, [taken.body.id], id), reply(other.owner, [taken.body.id], id)]);
    expect(both.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'ATTACHMENT_GONE' }]);
    expect(await shownTo(ada, id)).toHaveLength(1);
    const six = await Promise.all(Array.from({ length: limits.attachments + 1 }, () => send(other.owner, aPdf())));
    expect(
      (
        await reply(
          other.owner,
          six.map(({ body }) => body.id),
          id,
        )
      ).errors,
    ).toMatchObject([{ code: 'TOO_MANY_ATTACHMENTS', path: ['attachmentIds'] }]);
  });

  it('G5: of what went with no message the oldest makes room for the next, and nobody is refused for it', async () => {
    const { camille: other, threadId: id } = await newThread();
    const oldest = await send(other.owner, aPdf());
    const before = await files();
    for (let more = 0; more < 19; more += 1) await send(other.owner, aPdf());
    const next = await send(other.owner, aPdf());
    expect(next.status).toBe(201);
    expect(await files()).toBe(before + 19);
    expect((await reply(other.owner, [oldest.body.id], id)).errors).toMatchObject([{ code: 'ATTACHMENT_GONE' }]);
    expect((await reply(other.owner, [next.body.id], id)).errors).toEqual([]);
  });

  it('N3: the candidate says stop, and no file goes any more, a taken one neither', async () => {
    const { camille: other, threadId: id } = await newThread();
    const taken = await send(ada, aPdf());
    await other.owner.ask('mutation($id: ID!) { stopContact(input: { contactId: $id }) { errors { code } } }', { id });
    expect((await reply(ada, [taken.body.id], id)).errors).toMatchObject([{ code: 'CONTACT_STOPPED' }]);
    expect(await shownTo(other.owner, id)).toEqual([]);
  });

  it('G3: locked, it is for the candidate alone, until the lock is lifted', async () => {
    const [forAda] = await shownTo(ada);
    const lock = (operation: string) =>
      camille.owner.ask(`mutation($id: ID!) { ${operation}(input: { profileId: $id }) { errors { code } } }`, { id: camille.id });
    await lock('lockData');
    expect((await ada.fetch(forAda?.url ?? '')).status).toBe(404);
    const [forCamille] = await shownTo(camille.owner);
    expect((await camille.owner.fetch(forCamille?.url ?? '')).status).toBe(200);
    await lock('unlockData');
    expect((await ada.fetch(forAda?.url ?? '')).status).toBe(200);
  });

  it('G5: one that went with no message is forgotten after a day, its file with it; one that went stays', async () => {
    const sent = await em().count(ContactAttachment, { message: { $ne: null } });
    expect(await em().count(ContactAttachment, { message: null })).toBeGreaterThan(0);
    app.clock.advance({ days: 2 });
    await app.runDueJobs();
    expect(await em().count(ContactAttachment, {})).toBe(sent);
    expect(await files()).toBe(sent);
  });
});
