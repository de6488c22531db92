import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { issuePassword, restrict, revokePassword, unlock } from '../../test/diffusion.ts';
import { newCompany, newRecruiter, newStaff } from '../../test/people.ts';
import { newPublishedProfile, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { readPersistedDocuments } from './gate/persisted-documents.ts';
import { webDist } from './web-dist.ts';

describe('the document at a profile’s address', () => {
  let app: TestApp;
  let camille: Published;
  let remi: Published;
  let officer: Browser;
  let recruiter: Browser;
  let shut: Browser;
  beforeAll(async () => {
    app = await startTestApp({ webDist, persistedDocuments: await readPersistedDocuments(join(webDist, 'persisted-documents.json')) });
    camille = await newPublishedProfile(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    remi = await newPublishedProfile(
      app,
      { email: 'remi@example.test', firstName: 'Rémi', lastName: 'Serra' },
      { headline: 'Ébéniste', skills: ['Marqueterie', 'Placage', 'Vernis'] },
    );
    await restrict(remi.owner, remi.id);
    officer = await newStaff(app, { email: 'officer@jobprod.test', firstName: 'Olive', lastName: 'Tom' }, 'DATA_PROTECTION_OFFICER');
    const manager = await newStaff(app, { email: 'nora@jobprod.test', firstName: 'Nora', lastName: 'Delmas' }, 'NETWORK_MANAGER');
    const acme = await newCompany(app, { name: 'Acme' }, manager);
    recruiter = await newRecruiter(app, acme, { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' });
    const rivale = await newCompany(app, { name: 'Rivale' }, manager);
    shut = await newRecruiter(app, rivale, { email: 'eve@rivale.test', firstName: 'Eve', lastName: 'Roy' });
    await camille.owner.ask('mutation { blockCompany(input: { name: "Rivale" }) { errors { code } } }');
  });
  afterAll(() => app.stop());

  const documentAt = async (browser: Browser, slug: string, init: RequestInit = {}) => {
    const response = await browser.fetch(`/profiles/${slug}`, init);
    const html = await response.text();
    const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1] ?? '';
    const headers = [...response.headers].filter(([name]) => !['content-security-policy', 'date', 'etag', 'content-length'].includes(name));
    return { status: response.status, html: html.replaceAll(nonce, 'NONCE'), headers };
  };
  const absent = (browser: Browser) => documentAt(browser, 'p-222222222222');
  const accessesOf = async (profileId: string): Promise<number> => {
    const [row] = await app.services.orm.em
      .fork()
      .execute<{ count: number }[]>('select count(*)::int as count from profile_access where profile_id = ?', [profileId]);
    return row?.count ?? 0;
  };
  const rowId = (globalId: string): string => Buffer.from(globalId, 'base64url').toString().split(':')[1] ?? '';

  it('N2: a public profile is drawn in it, for visitors and for those signed in, and drawing it is not a consultation', async () => {
    for (const browser of [app.browser(), recruiter, camille.owner]) {
      const { status, html } = await documentAt(browser, camille.slug);
      expect(status).toBe(200);
      expect(html).toContain('Menuisière d’agencement');
    }
    expect(await accessesOf(rowId(camille.id))).toBe(0);
  });

  it('N2: to a company that its person has blocked it is, to the byte, what stands at an address that never was', async () => {
    expect(await documentAt(shut, camille.slug)).toEqual(await absent(shut));
    expect((await absent(shut)).status).toBe(404);
  });

  it('D2: restricted as a whole, it is absent to the byte for visitors, recruiters, staff not in charge, and a browser with a cookie of its own making', async () => {
    const forger = app.browser();
    forger.setCookie('__Host-browser', 'c29tZXRoaW5nIHRoYXQgb3BlbnMgbm90aGluZw');
    forger.setCookie('__Host-session', 'c29tZXRoaW5nIHRoYXQgb3BlbnMgbm90aGluZw');
    const editor = await newStaff(app, { email: 'elise@jobprod.test', firstName: 'Élise', lastName: 'Monnier' }, 'EDITOR');
    for (const browser of [app.browser(), recruiter, camille.owner, editor, forger]) {
      const hidden = await documentAt(browser, remi.slug);
      expect(hidden.status).toBe(404);
      expect(hidden).toEqual(await absent(browser));
    }
  });

  it('D2: unlocked, it stands for the browser that holds the unlock and for no other, with nothing of the profile in it, and is kept nowhere', async () => {
    const holder = app.browser();
    const { id, password } = await issuePassword(officer, remi.reference, { recipientEmail: 'holder@elsewhere.test' });
    await unlock(holder, remi.reference, password);
    const { status, html, headers } = await documentAt(holder, remi.slug);
    expect(status).toBe(200);
    expect(html).not.toMatch(/Ébéniste|Marqueterie|Rémi|Serra/);
    expect(html).not.toContain(remi.slug);
    expect(Object.fromEntries(headers)).toMatchObject({ 'cache-control': 'no-store', vary: expect.stringContaining('Cookie') });
    expect((await documentAt(holder, remi.slug, { method: 'HEAD' })).status).toBe(200);
    expect((await documentAt(app.browser(), remi.slug)).status).toBe(404);

    await revokePassword(officer, id);
    expect(await documentAt(holder, remi.slug)).toEqual(await absent(holder));
  });

  it('D2: it stands again for half an hour, and no longer', async () => {
    const holder = app.browser();
    const { password } = await issuePassword(officer, remi.reference, { recipientEmail: 'later@elsewhere.test' });
    await unlock(holder, remi.reference, password);
    app.clock.advance({ minutes: 29 });
    expect((await documentAt(holder, remi.slug)).status).toBe(200);
    app.clock.advance({ minutes: 1 });
    expect((await documentAt(holder, remi.slug)).status).toBe(404);
  });

  it('D1, D2: it stands for its owner and for the staff in charge, whose look is registered when the page asks for it and not twice', async () => {
    const before = await accessesOf(rowId(remi.id));
    for (const browser of [remi.owner, officer]) {
      const { status, html } = await documentAt(browser, remi.slug);
      expect(status).toBe(200);
      expect(html).not.toMatch(/Ébéniste|Marqueterie/);
    }
    expect(await accessesOf(rowId(remi.id))).toBe(before);
  });
});
