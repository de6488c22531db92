import { publisher } from '@jobprod/shared/publisher';
import { readReceipt } from '@jobprod/shared/receipt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { approveTerms, newCandidate, newStaff, signIn } from '../../test/people.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { contentHashOf } from './content-hash.ts';
import { firstTermsOf } from './ensure-first-terms.ts';

const current =
  '{ currentTerms { id number isCurrent text(language: FR) { language title contentHash isAuthoritative html } texts { language isAuthoritative } } }';
const mine = `{ viewer { candidate {
  termsAcceptance { approvedAt image voice waiver contentHash language undertakings termsVersion { number } receipt { json fileName } }
  imageRelease { id image voice state startsAt expiresAt }
} } }`;

type Mine = {
  viewer: {
    candidate: {
      termsAcceptance: { approvedAt: string; contentHash: string; receipt: { json: string } | null } | null;
      imageRelease: { id: string; state: string; expiresAt: string; image: boolean; voice: boolean } | null;
    };
  };
};
const mineOf = async (browser: Browser) => (await browser.ask<Mine>(mine)).viewer.candidate;

describe('the terms and their approval', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ now: '2026-08-31T12:30:00Z' });
  });
  afterAll(() => app.stop());

  const candidate = (name: string) =>
    newCandidate(app, { email: `${name.toLowerCase()}@example.test`, firstName: name, lastName: 'Lambert' });

  it('T3: anyone reads the terms in force and can compute their hash', async () => {
    const { currentTerms } = await app
      .browser()
      .ask<{ currentTerms: { text: { contentHash: string; html: string }; texts: unknown[] } }>(current);
    expect(currentTerms).toMatchObject({ number: 1, isCurrent: true, text: { language: 'FR', isAuthoritative: true } });
    expect(currentTerms.text.contentHash).toBe(contentHashOf(firstTermsOf(publisher).fr));
    expect(currentTerms.texts).toEqual([
      { language: 'FR', isAuthoritative: true },
      { language: 'EN', isAuthoritative: false },
    ]);
  });

  it('T2: an approval names the text and each consent, and a signed receipt follows by e-mail', async () => {
    const browser = await candidate('Alma');
    expect((await mineOf(browser)).termsAcceptance).toBeNull();
    expect(await approveTerms(browser)).toEqual([]);
    await app.runDueJobs();
    const { termsAcceptance } = await mineOf(browser);
    expect(termsAcceptance).toMatchObject({ image: true, voice: true, waiver: true, language: 'FR', termsVersion: { number: 1 } });
    const [mail] = await app.mailsTo('alma@example.test');
    expect(mail).toMatchObject({ subject: 'Votre reçu : conditions générales approuvées', state: 'sent' });
    // To the second: the page says it to the minute.
    expect(mail?.text).toContain('Votre autorisation prend fin le 29 février 2028 à 14:30:00 (heure de Paris)');
    const attached = readReceipt(mail?.attachments[0]?.content ?? '');
    expect(attached).toMatchObject({ receipt: { entry: { type: 'terms-approved', register: 'transactions' } } });
    expect(JSON.parse(termsAcceptance?.receipt?.json ?? '{}')).toMatchObject({
      // From where it was approved: the whole address, not its network.
      payload: { payload: { contentHash: termsAcceptance?.contentHash, from: { address: browser.source } } },
    });
  });

  it('T2: approvals that wait for their number in the register hold nobody’s receipt up', async () => {
    const em = app.services.orm.em.fork();
    await em.execute(
      `insert into terms_acceptance (id, candidate_id, version_id, language, content_hash, approved_at, image, voice, waiver, undertakings, entry_id)
       select gen_random_uuid(), candidate_id, version_id, language, content_hash, approved_at - interval '1 day', image, voice, waiver, undertakings, gen_random_uuid()
       from (select * from terms_acceptance limit 1) known, generate_series(1, 60)`,
    );
    await approveTerms(await candidate('Odile'));
    await app.runDueJobs();
    expect(await app.mailsTo('odile@example.test')).toMatchObject([{ subject: 'Votre reçu : conditions générales approuvées' }, {}]);
    await em.execute('delete from terms_acceptance where receipt_sent_at is null');
  });

  it('T2: a receipt that cannot be sent holds nobody else’s up, and is tried again later and later, and sent once it can', async () => {
    const em = app.services.orm.em.fork();
    const receiptsTo = async (name: string) =>
      (await app.mailsTo(`${name}@example.test`)).filter(({ template }) => template === 'terms-receipt').length;
    await em.execute(`
      create function refuse_berthe() returns trigger language plpgsql as $$
        begin if new."to" = 'berthe@example.test' and new.template = 'terms-receipt' then raise exception 'no room'; end if; return new; end $$;
      create trigger refuse_berthe before insert on outbound_mail for each row execute function refuse_berthe()`);
    const asked = app.clock.now();
    await approveTerms(await candidate('Berthe'));
    app.clock.advance({ seconds: 1 });
    await approveTerms(await candidate('Clara'));
    await app.runDueJobs();
    expect([await receiptsTo('berthe'), await receiptsTo('clara')]).toEqual([0, 1]);
    const waits = () =>
      em.execute<object[]>(
        `select receipt_attempts as attempts, round(extract(epoch from receipt_try_at - ?::timestamptz))::int as seconds
         from terms_acceptance where receipt_sent_at is null`,
        [app.clock.now()],
      );
    expect(await waits()).toEqual([{ attempts: 1, seconds: 10 }]);
    app.clock.advance({ seconds: 10 });
    await app.runDueJobs();
    expect(await waits(), 'longer each time').toEqual([{ attempts: 2, seconds: 20 }]);
    await em.execute('drop trigger refuse_berthe on outbound_mail; drop function refuse_berthe()');
    app.clock.advance({ seconds: 20 });
    await app.runDueJobs();
    await app.runDueJobs();
    expect([await receiptsTo('berthe'), await receiptsTo('clara')]).toEqual([1, 1]);
    app.clock.set(asked);
  });

  it('T2: however many receipts could not be sent and wait to be tried again, the others are sent', async () => {
    const em = app.services.orm.em.fork();
    const asked = app.clock.now();
    await approveTerms(await candidate('Denise'));
    await em.execute(
      `insert into terms_acceptance (id, candidate_id, version_id, language, content_hash, approved_at, image, voice, waiver, undertakings, entry_id, receipt_attempts, receipt_try_at)
       select gen_random_uuid(), candidate_id, version_id, language, content_hash, approved_at - interval '1 day', image, voice, waiver, undertakings, entry_id, 1, ?::timestamptz
       from (select * from terms_acceptance where receipt_sent_at is not null limit 1) known, generate_series(1, 60)`,
      [new Date(asked.getTime() + 1000)],
    );
    await app.runDueJobs();
    const receipts = (await app.mailsTo('denise@example.test')).filter(({ template }) => template === 'terms-receipt');
    expect(receipts).toHaveLength(1);
    await em.execute('delete from terms_acceptance where receipt_sent_at is null');
    app.clock.set(asked);
  });

  it('A2: the release runs 18 calendar months from the approval, clamped to the month’s end, and ends at that instant', async () => {
    const browser = await candidate('Zoe');
    await approveTerms(browser);
    expect((await mineOf(browser)).imageRelease).toMatchObject({
      state: 'LIVE',
      image: true,
      voice: true,
      expiresAt: '2028-02-29T13:30:00.000Z',
    });
    const asked = new Date(app.clock.now());
    app.clock.set('2028-02-29T13:29:59.999Z');
    const late = await signIn(app, 'zoe@example.test');
    expect((await mineOf(late)).imageRelease?.state).toBe('LIVE');
    app.clock.set('2028-02-29T13:30:00.000Z');
    expect((await mineOf(late)).imageRelease).toBeNull();
    app.clock.set(asked);
  });

  it.each([
    ['T2: without the four undertakings', { undertakings: ['CONFIDENTIALITY'] }, 'UNDERTAKINGS_REQUIRED'],
    ['T2: with a voice but without the waiver', { waiver: false }, 'WAIVER_REQUIRED'],
    ['T2: with an image but without the voice', { voice: false }, 'INVALID_INPUT'],
    ['T2: of another text than the one shown', { contentHash: 'f'.repeat(64) }, 'TERMS_NOT_CURRENT'],
  ])('%s nothing is approved', async (title, changes, code) => {
    const browser = await candidate(`C${title.length}${code.length}${Object.keys(changes)[0]}`);
    expect(await approveTerms(browser, changes)).toEqual([code]);
    expect((await mineOf(browser)).termsAcceptance).toBeNull();
  });

  it('T2: refusing image and voice leaves an approval without a release', async () => {
    const browser = await candidate('Nina');
    expect(await approveTerms(browser, { image: false, voice: false, waiver: false })).toEqual([]);
    expect(await mineOf(browser)).toMatchObject({ imageRelease: null, termsAcceptance: { image: false, voice: false } });
  });

  it('A3: a release is withdrawn by its candidate alone, at once', async () => {
    const browser = await candidate('Iris');
    await approveTerms(browser);
    const { imageRelease } = await mineOf(browser);
    const withdraw =
      'mutation($id: ID!) { withdrawImageRelease(input: { imageReleaseId: $id }) { imageRelease { state } errors { code } } }';
    const other = await candidate('Omar');
    expect((await other.answer(withdraw, { id: imageRelease?.id })).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    expect(await browser.ask(withdraw, { id: imageRelease?.id })).toMatchObject({
      withdrawImageRelease: { imageRelease: { state: 'WITHDRAWN' }, errors: [] },
    });
    expect((await mineOf(browser)).imageRelease).toBeNull();
  });

  it('T4: a new version asks for a new approval; only administrators publish', async () => {
    const browser = await candidate('Ines');
    await approveTerms(browser);
    const publish = 'mutation($input: PublishTermsInput!) { publishTerms(input: $input) { termsVersion { number } errors { code } } }';
    const input = { texts: [{ language: 'FR', title: 'Conditions, version 2', markdown: '# Deux\n\nTexte.' }] };
    expect((await browser.answer(publish, { input })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const administrator = await newStaff(app, { email: 'admin@jobprod.test', firstName: 'Ada', lastName: 'Admin' }, 'ADMINISTRATOR');
    expect(await administrator.ask(publish, { input })).toEqual({ publishTerms: { termsVersion: { number: 2 }, errors: [] } });
    expect((await mineOf(browser)).termsAcceptance).toBeNull();
    expect((await mineOf(browser)).imageRelease?.state).toBe('LIVE');
  });

  it('T4: each candidate who approved an earlier version is asked by e-mail to approve the new one, once, in their language', async () => {
    const asked = async (name: string) =>
      (await app.mailsTo(`${name}@example.test`)).filter(({ template }) => template === 'new-terms').map(({ subject }) => subject);
    await app.runDueJobs();
    expect(await asked('ines')).toEqual(['Nos conditions générales ont changé']);
    expect(await asked('nina')).toEqual(['Nos conditions générales ont changé']);
    await app.runDueJobs();
    expect(await asked('ines')).toHaveLength(1);
  });

  it('T4: the page shows what changed since the version the reader approved, and nothing to who approved none', async () => {
    const changes = '{ currentTerms { changes { since { number } language changes { kind article parts { kind text } } } } }';
    type Changes = {
      currentTerms: { changes: { since: { number: number }; changes: { kind: string; parts: { kind: string; text: string }[] }[] } | null };
    };
    const since = async (browser: Browser) => (await browser.ask<Changes>(changes)).currentTerms.changes;
    const old = await signIn(app, 'ines@example.test');
    const seen = await since(old);
    expect(seen?.since.number).toBe(1);
    expect(seen?.changes.at(-1)).toMatchObject({ kind: 'ADDED', parts: [{ kind: 'ADDED', text: 'Texte.' }] });
    expect(seen?.changes.filter(({ kind }) => kind === 'REMOVED').length).toBeGreaterThan(20);
    expect(await since(app.browser())).toBeNull();
    await approveTerms(old);
    expect(await since(old)).toBeNull();
  });

  it('T3: a version is looked at before it is published: drawn safely, compared with the one in force; nothing is published by it', async () => {
    const administrator = await signIn(app, 'admin@jobprod.test');
    const texts = [
      {
        language: 'FR',
        title: 'Conditions, version 2',
        markdown: '# Deux\n\nTexte. <img src=x onerror=alert(1)> [ici](javascript:alert(1))',
      },
    ];
    const preview =
      'query($input: PublishTermsInput!) { previewTerms(input: $input) { candidatesAsked texts { html contentHash changes { kind parts { kind text } } } } }';
    const { previewTerms } = await administrator.ask<{
      previewTerms: { candidatesAsked: number; texts: { html: string; changes: unknown[] }[] };
    }>(preview, { input: { texts } });
    expect(previewTerms.texts[0]?.html).toContain('&lt;img');
    expect(previewTerms.texts[0]?.html).not.toContain('href');
    expect(previewTerms.texts[0]?.changes).toMatchObject([
      { kind: 'REMOVED', parts: [{ text: 'Texte.' }] },
      { kind: 'ADDED', parts: [{ text: 'Texte. <img src=x onerror=alert(1)> [ici](javascript:alert(1))' }] },
    ]);
    expect(previewTerms.candidatesAsked).toBeGreaterThan(2);
    expect(await app.browser().ask('{ currentTerms { number } }')).toEqual({ currentTerms: { number: 2 } });
  });

  it.each([
    ['another version came since it was written', (first: string) => ({ afterVersionId: first, title: 'Autre' }), 'TERMS_NOT_CURRENT'],
    ['it says word for word what is in force', () => ({ title: 'Conditions, version 2' }), 'NOT_POSSIBLE_NOW'],
    ['it has no French text', () => ({ title: 'Terms', language: 'EN' }), 'INVALID_INPUT'],
    ['it is empty', () => ({ title: ' ' }), 'INVALID_INPUT'],
  ])('T3: nothing is published where %s', async (_what, changesOf, code) => {
    const administrator = await signIn(app, 'admin@jobprod.test');
    const { termsVersions } = await administrator.ask<{ termsVersions: { nodes: { id: string }[] } }>(
      '{ termsVersions { nodes { id number } } }',
    );
    const changes: { afterVersionId?: string; title: string; language?: string } = changesOf(termsVersions.nodes.at(-1)?.id ?? '');
    const { afterVersionId, ...text } = changes;
    const publish = 'mutation($input: PublishTermsInput!) { publishTerms(input: $input) { termsVersion { number } errors { code } } }';
    const input = { afterVersionId, texts: [{ language: 'FR', markdown: '# Deux\n\nTexte.', ...text }] };
    expect(await administrator.ask(publish, { input })).toMatchObject({ publishTerms: { termsVersion: null, errors: [{ code }] } });
  });

  it('T3: an earlier document is imported with its own date, stands last in the archive, and is never in force', async () => {
    const administrator = await signIn(app, 'admin@jobprod.test');
    const importTerms =
      'mutation($input: ImportTermsInput!) { importTerms(input: $input) { termsVersion { number isImported isCurrent publishedAt importedAt } errors { code path } } }';
    const texts = [{ language: 'FR', title: 'Conditions fondatrices', markdown: 'Article 1. Au commencement.' }];
    const imported = (publishedOn: string, content = texts) => administrator.ask(importTerms, { input: { publishedOn, texts: content } });
    expect(await imported('2012-06-11')).toEqual({
      importTerms: {
        termsVersion: {
          number: 0,
          isImported: true,
          isCurrent: false,
          publishedAt: '2012-06-10T22:00:00.000Z',
          importedAt: '2026-08-31T12:30:00.000Z',
        },
        errors: [],
      },
    });
    const refused = { importTerms: { termsVersion: null, errors: [{ code: 'INVALID_INPUT' }] } };
    expect(await imported('2012-06-12')).toMatchObject(refused);
    expect(await imported('2026-08-31', [{ language: 'FR', title: 'Autre', markdown: 'Trop tard.' }])).toMatchObject(refused);
    expect(await imported('2011-01-01', [{ language: 'FR', title: 'Plus ancien', markdown: 'Avant.' }])).toMatchObject({
      importTerms: { termsVersion: { number: -1 } },
    });
    const { termsVersions, currentTerms } = await app
      .browser()
      .ask<{ termsVersions: { nodes: { number: number }[] }; currentTerms: { number: number } }>(
        '{ termsVersions { nodes { number } } currentTerms { number } }',
      );
    expect(termsVersions.nodes.map(({ number }) => number)).toEqual([2, 1, 0, -1]);
    expect(currentTerms.number).toBe(2);
    expect(await approveTerms(await candidate('Tess'))).toEqual([]);
  });

  it('T3: the text of a version is refused to be changed, even to the database’s own account', async () => {
    await expect(app.services.orm.em.fork().execute("update terms_text set markdown = 'x'")).rejects.toThrow(/terms_text/);
    await expect(app.services.orm.em.fork().execute('delete from terms_version')).rejects.toThrow(/terms_version/);
  });
});
