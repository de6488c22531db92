import { type Verdict, verifyReceipt } from '@jobprod/shared/verify-receipt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { newCandidate, newStaff, signIn } from '../../test/people.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { publishedKeys } from '../platform/register/register-keys.ts';

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const everyUndertaking = ['NO_DIRECT_CONTACT', 'FOLLOW_UP_INTRODUCTIONS', 'CONFIDENTIALITY', 'NO_PUBLIC_PROMOTION'];

type Text = { language: string; title: string; contentHash: string };
type Terms = { id: string; number: number; texts: Text[] };

describe('what the receipt of an approval proves', () => {
  let app: TestApp;
  let camille: Browser;
  beforeAll(async () => {
    app = await startTestApp({ now: '2026-11-23T09:00:00Z' });
    camille = await newCandidate(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    camille.source = '203.0.113.7';
  });
  afterAll(() => app.stop());

  const inForce = async (): Promise<Terms> =>
    (await app.browser().ask<{ currentTerms: Terms }>('{ currentTerms { id number texts { language title contentHash } } }')).currentTerms;

  /** Approves in one language, as the page does, and answers the text that was shown. */
  const approves = async (
    browser: Browser,
    language: 'FR' | 'EN',
    consents = { image: true, voice: true, waiver: true },
  ): Promise<Text> => {
    const { id, texts } = await inForce();
    const text = texts.find((one) => one.language === language) ?? expect.fail();
    const input = { termsVersionId: id, language, contentHash: text.contentHash, ...consents, undertakings: everyUndertaking };
    const answer = await browser.answer<{ approveTerms: { errors: unknown[] } }>(
      'mutation($input: ApproveTermsInput!) { approveTerms(input: $input) { errors { code } } }',
      { input },
      { 'user-agent': firefox },
    );
    expect(answer).toMatchObject({ data: { approveTerms: { errors: [] } } });
    await app.runDueJobs();
    return text;
  };

  /** The receipts mailed to the candidate, newest first: all that is left to them, were the service gone. */
  const receipts = async (): Promise<string[]> =>
    (await app.mailsTo('camille@example.test')).flatMap(({ template, attachments }) =>
      template === 'terms-receipt' ? (attachments.find(({ fileName }) => fileName.endsWith('.json'))?.content ?? []) : [],
    );

  const verdictOn = async (receipt: string): Promise<Extract<Verdict, { code: 'ok' }>> => {
    const trustedKeys = (await publishedKeys(app.services.orm.em.fork(), app.services.registerKeyring)).map(({ key }) => key);
    const verdict = await verifyReceipt(receipt, { trustedKeys });
    return verdict.code === 'ok' ? verdict : expect.fail(verdict.code);
  };

  it('T2: who, which exact text in which language, when, from where, how it was shown, each consent and each undertaking', async () => {
    const text = await approves(camille, 'EN', { image: false, voice: true, waiver: true });
    const verdict = await verdictOn((await receipts())[0] ?? '');
    expect(verdict).toMatchObject({ type: 'terms-approved', register: 'transactions', at: new Date('2026-11-23T09:00:00Z') });
    expect(verdict.payload).toMatchObject({
      payload: {
        number: 1,
        language: 'en',
        contentHash: text.contentHash,
        consents: { image: false, voice: true, waiver: true },
        undertakings: everyUndertaking,
        from: { address: '203.0.113.7', device: 'Firefox · Linux' },
        shown: { as: 'web-page', title: text.title, ticked: 'one by one, nothing pre-ticked' },
      },
    });
    const { id } = (await camille.ask<{ viewer: { candidate: { id: string } } }>('{ viewer { candidate { id } } }')).viewer.candidate;
    const [, candidateId] = Buffer.from(id, 'base64url').toString().split(':');
    expect(verdict.payload).toMatchObject({ by: { kind: 'candidate', id: candidateId } });
  });

  it('T2: the proof does not survive a change of from where, of how it was shown, or of one consent', async () => {
    const receipt = (await receipts())[0] ?? '';
    const trustedKeys = (await publishedKeys(app.services.orm.em.fork(), app.services.registerKeyring)).map(({ key }) => key);
    for (const [said, instead] of [
      ['203.0.113.7', '203.0.113.8'],
      ['nothing pre-ticked', 'all of it pre-ticked'],
      ['"image": false', '"image": true'],
    ] as const) {
      const altered = receipt.replace(said, instead).replace(said.replace(': ', ':'), instead.replace(': ', ':'));
      expect(altered).not.toBe(receipt);
      expect((await verifyReceipt(altered, { trustedKeys })).code).toBe('commitment-mismatch');
    }
  });

  it('T4: what was approved before stays provable, with its own dates, after another version and another approval', async () => {
    const first = (await receipts())[0] ?? '';
    const before = await verdictOn(first);
    app.clock.set('2027-02-01T08:00:00Z');
    const admin = await newStaff(app, { email: 'admin@jobprod.test', firstName: 'Ada', lastName: 'Admin' }, 'ADMINISTRATOR');
    const texts = ['FR', 'EN'].map((language) => ({ language, title: 'CGU', markdown: `# ${language} 2\n\nTexte.` }));
    await admin.ask('mutation($input: PublishTermsInput!) { publishTerms(input: $input) { errors { code } } }', { input: { texts } });
    expect(await verdictOn(first)).toEqual(before);
    app.clock.set('2027-02-02T08:00:00Z');
    await approves(await signIn(app, 'camille@example.test'), 'FR');
    const [second = '', old] = await receipts();
    expect(old).toBe(first);
    expect(await verdictOn(second)).toMatchObject({
      at: new Date('2027-02-02T08:00:00Z'),
      payload: { payload: { number: 2, language: 'fr' } },
    });
    expect(await verdictOn(first)).toEqual(before);
    expect(before).toMatchObject({ at: new Date('2026-11-23T09:00:00Z'), payload: { payload: { number: 1, language: 'en' } } });
  });
});
