import { readReceipt } from '@jobprod/shared/receipt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { approveTerms, newCandidate, newStaff, signIn } from '../../test/people.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { contentHashOf } from './content-hash.ts';
import { firstTermsFr } from './first-terms.fr.ts';

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
    expect(currentTerms.text.contentHash).toBe(contentHashOf(firstTermsFr));
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
    const attached = readReceipt(mail?.attachments[0]?.content ?? '');
    expect(attached).toMatchObject({ receipt: { entry: { type: 'terms-approved', register: 'transactions' } } });
    expect(JSON.parse(termsAcceptance?.receipt?.json ?? '{}')).toMatchObject({
      payload: { payload: { contentHash: termsAcceptance?.contentHash } },
    });
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

  it('T3: the text of a version is refused to be changed, even to the database’s own account', async () => {
    await expect(app.services.orm.em.fork().execute("update terms_text set markdown = 'x'")).rejects.toThrow(/terms_text/);
    await expect(app.services.orm.em.fork().execute('delete from terms_version')).rejects.toThrow(/terms_version/);
  });
});
