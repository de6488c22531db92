import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { issuePassword, lift, restrict, unlock } from '../../test/diffusion.ts';
import { newCompany, newRecruiter, newStaff } from '../../test/people.ts';
import { changeProfile, newPublishedProfile, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { readPersistedDocuments } from '../app/gate/persisted-documents.ts';
import { webDist } from '../app/web-dist.ts';
import { visitor } from '../authorization/viewer.ts';
import { sql } from '../platform/orm/sql.ts';
import { cvPaper } from './cv-paper.ts';
import { type ProfileElement, profileElements } from './profile-elements.ts';
import { readProfileRows } from './profile-row.ts';
import { ProfileView } from './profile-view.ts';

const portfolio = [
  { title: 'Escalier suspendu', description: 'Du relevé à la pose.', year: 2023, link: 'https://exemple.fr/escalier' },
  { title: 'Cuisine en chêne', description: null, year: null, link: null },
];
const elements = `headline summary displayName skills experiences { role } educations { title } spokenLanguages { name } places availability contractKinds salaryWish
  portfolio { title description year link } cvUrl`;
type Seen = Record<string, unknown> & { portfolio: { link: string | null }[]; cvUrl: string | null };

/** What of the answer each element is; the clip has its own tests. */
const fieldOf: Readonly<Record<Exclude<ProfileElement, 'CLIP'>, string>> = {
  HEADLINE: 'headline',
  SUMMARY: 'summary',
  SKILLS: 'skills',
  EXPERIENCE: 'experiences',
  EDUCATION: 'educations',
  LANGUAGES: 'spokenLanguages',
  PLACES: 'places',
  AVAILABILITY: 'availability',
  CONTRACT_KINDS: 'contractKinds',
  SALARY_WISH: 'salaryWish',
  PORTFOLIO: 'portfolio',
  CV: 'cvUrl',
  NAME: 'displayName',
};
const restrictable = profileElements.filter((element) => element !== 'CLIP');

const shown = ([, value]: [string, unknown]): boolean => value !== null && !(Array.isArray(value) && value.length === 0);

describe('the elements of a profile', { timeout: 120_000 }, () => {
  let app: TestApp;
  let camille: Published;
  let recruiter: Browser;
  let manager: Browser;
  beforeAll(async () => {
    app = await startTestApp({ webDist, persistedDocuments: await readPersistedDocuments(join(webDist, 'persisted-documents.json')) });
    camille = await newPublishedProfile(
      app,
      { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' },
      { showsName: true, portfolio, offersCv: true },
    );
    manager = await newStaff(app, { email: 'nora@jobprod.test', firstName: 'Nora', lastName: 'Delmas' }, 'NETWORK_MANAGER');
    const acme = await newCompany(app, { name: 'Acme' }, manager);
    recruiter = await newRecruiter(app, acme, { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' });
  });
  afterAll(() => app.stop());

  const seenBy = async (browser: Browser): Promise<Seen | null> =>
    (await browser.ask<{ profile: Seen | null }>(`query($slug: String!) { profile(slug: $slug) { ${elements} } }`, { slug: camille.slug }))
      .profile;
  const cv = (browser: Browser): Promise<Response> => browser.fetch(`/profiles/${camille.slug}/cv.pdf`);

  it('public: each is there for everybody who may see the profile', async () => {
    for (const browser of [app.browser(), recruiter, camille.owner]) {
      const seen = Object.entries((await seenBy(browser)) ?? {});
      expect(seen.filter((field) => !shown(field))).toEqual([]);
      expect(seen).toHaveLength(restrictable.length);
    }
  });

  it.each(restrictable)(
    'D1, D2: %s, restricted alone, is there for its owner and who holds a password, and for nobody else',
    async (element) => {
      await restrict(camille.owner, camille.id, [element]);
      const { password } = await issuePassword(manager, camille.reference, { recipientEmail: 'holder@elsewhere.test' });
      const holder = app.browser();
      await unlock(holder, camille.reference, password);
      for (const [browser, sees] of [
        [app.browser(), false],
        [recruiter, false],
        [camille.owner, true],
        [holder, true],
      ] as const) {
        const seen = Object.entries((await seenBy(browser)) ?? {});
        expect(seen.filter((field) => !shown(field)).map(([name]) => name)).toEqual(sees ? [] : [fieldOf[element]]);
      }
      await lift(camille.owner, camille.id);
    },
  );

  it('C2: where a work can be seen says who made it: the link is there where the name is, and nowhere else', async () => {
    const links = async () => (await seenBy(recruiter))?.portfolio.map(({ link }) => link);
    expect(await links()).toEqual(['https://exemple.fr/escalier', null]);
    await restrict(camille.owner, camille.id, ['NAME']);
    expect(await links()).toEqual([null, null]);
    await lift(camille.owner, camille.id);
    await changeProfile(camille.owner, { showsName: false });
    expect(await links()).toEqual([null, null]);
    expect(
      await changeProfile(camille.owner, { portfolio: [{ title: 'Site de Camille Durand', description: null, year: null, link: null }] }),
    ).toMatchObject([{ code: 'IDENTITY_LEAK', path: ['portfolio', '0', 'title'] }]);
    await changeProfile(camille.owner, { showsName: true });
  });

  it.each(['https://user:secret@exemple.fr/', 'https://localhost/', `https://exemple.fr/${'x'.repeat(500)}`])(
    'a link that is no page of the open web is refused: %s',
    async (link) => {
      expect(await changeProfile(camille.owner, { portfolio: [{ title: 'Un chantier', link }] })).toMatchObject([
        { code: 'INVALID_INPUT', path: ['portfolio', '0', 'link'] },
      ]);
    },
  );

  describe('the CV', () => {
    it('is a PDF of the page, named by nobody’s name, kept by no cache; to take it along is a consultation', async () => {
      const response = await cv(recruiter);
      expect(response.status).toBe(200);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="${camille.reference}.pdf"`,
        'cache-control': 'private, no-store',
      });
      const bytes = Buffer.from(await response.arrayBuffer()).toString('latin1');
      expect(bytes.slice(0, 5)).toBe('%PDF-');
      expect(bytes).not.toMatch(/Camille|Durand/);
      const { profileAccessTrail } = await camille.owner.ask<{ profileAccessTrail: { nodes: { companyName: string }[] } }>(
        '{ profileAccessTrail { nodes { companyName } } }',
      );
      expect(profileAccessTrail.nodes.map(({ companyName }) => companyName)).toContain('Acme');
    });

    it('D2: not offered, restricted, or of a restricted profile, its address answers as any that leads nowhere', async () => {
      const told = async (browser: Browser, path: string) => {
        const response = await browser.fetch(path);
        const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1] ?? '';
        return { status: response.status, html: (await response.text()).replaceAll(nonce, 'NONCE') };
      };
      const absent = await told(app.browser(), '/profiles/p-222222222222/cv.pdf');
      expect(absent.status).toBe(404);
      const address = `/profiles/${camille.slug}/cv.pdf`;
      for (const which of [['CV'], undefined]) {
        await restrict(camille.owner, camille.id, which);
        expect(await told(app.browser(), address)).toEqual(absent);
        expect(await told(recruiter, address)).toEqual(await told(recruiter, '/profiles/p-222222222222/cv.pdf'));
        expect((await cv(camille.owner)).status).toBe(200);
        await lift(camille.owner, camille.id);
      }
      await changeProfile(camille.owner, { offersCv: false });
      expect(await told(app.browser(), address)).toEqual(absent);
      await changeProfile(camille.owner, { offersCv: true });
    });

    it.each(restrictable.filter((element) => element !== 'CV'))(
      'D2: holds nothing of what its reader does not see: %s',
      async (element) => {
        const paperFor = async (): Promise<string> => {
          const viewer = visitor('fr');
          const now = app.clock.now();
          const [row] = await readProfileRows(app.services.orm.em.fork(), viewer, now, sql`p.slug = ${camille.slug}`);
          return JSON.stringify(row && cvPaper(new ProfileView(row, viewer), 'fr', now.toISOString()));
        };
        const words: Readonly<Record<string, RegExp>> = {
          HEADLINE: /Menuisière d’agencement/,
          SUMMARY: /Dix ans d’ateliers/,
          SKILLS: /AutoCAD/,
          EXPERIENCE: /Atelier du Port/,
          EDUCATION: /CAP Menuisier/,
          LANGUAGES: /Français/,
          PLACES: /Rennes/,
          AVAILABILITY: /Sous un mois/,
          CONTRACT_KINDS: /CDI/,
          SALARY_WISH: /32.000/,
          PORTFOLIO: /Escalier suspendu/,
          NAME: /Camille Durand|exemple\.fr/,
        };
        const word = words[element] ?? /^$/;
        expect(await paperFor()).toMatch(word);
        await restrict(camille.owner, camille.id, [element]);
        expect(await paperFor()).not.toMatch(word);
        await lift(camille.owner, camille.id);
      },
    );
  });

  describe('the page with other eyes', () => {
    const seenAs = async (browser: Browser, audience: string): Promise<Seen | null | undefined> =>
      (
        await browser.ask<{ viewer: { candidate: { profile: { seenAs: Seen | null } } | null } }>(
          `query($audience: ProfileAudience!) { viewer { candidate { profile { seenAs(audience: $audience) { ${elements} revision restriction { id } viewerIsOwner } } } } }`,
          { audience },
        )
      ).viewer.candidate?.profile.seenAs;
    const asked = (seen: Seen | null | undefined) => seen && Object.fromEntries(Object.entries(seen).slice(0, restrictable.length));

    it('D1: is, to a visitor, a company and who holds a password, what each of them gets', async () => {
      await restrict(camille.owner, camille.id, ['SALARY_WISH', 'NAME']);
      const { password } = await issuePassword(manager, camille.reference, { recipientEmail: 'other@elsewhere.test' });
      const holder = app.browser();
      await unlock(holder, camille.reference, password);
      expect(asked(await seenAs(camille.owner, 'VISITOR'))).toEqual(await seenBy(app.browser()));
      expect(asked(await seenAs(camille.owner, 'COMPANY'))).toEqual(await seenBy(recruiter));
      expect(asked(await seenAs(camille.owner, 'PASSWORD_HOLDER'))).toEqual(await seenBy(holder));
      expect(await seenAs(camille.owner, 'VISITOR')).toMatchObject({ revision: 0, restriction: null, viewerIsOwner: false });
    });

    it('D2: restricted as a whole, it is there for who holds a password alone; taken off, as it will be', async () => {
      await restrict(camille.owner, camille.id);
      expect(await seenAs(camille.owner, 'VISITOR')).toBeNull();
      expect(await seenAs(camille.owner, 'COMPANY')).toBeNull();
      expect(await seenAs(camille.owner, 'PASSWORD_HOLDER')).toMatchObject({ headline: 'Menuisière d’agencement' });
      await lift(camille.owner, camille.id);
      await camille.owner.ask('mutation($id: ID!) { unpublishProfile(input: { profileId: $id }) { errors { code } } }', { id: camille.id });
      expect(await seenAs(camille.owner, 'VISITOR')).toMatchObject({ headline: 'Menuisière d’agencement' });
      await camille.owner.ask('mutation($id: ID!) { publishProfile(input: { profileId: $id }) { errors { code } } }', { id: camille.id });
    });

    it('is its owner’s alone', async () => {
      const query = 'query($slug: String!) { profile(slug: $slug) { seenAs(audience: PASSWORD_HOLDER) { headline } } }';
      for (const browser of [app.browser(), recruiter, manager])
        expect(await browser.ask(query, { slug: camille.slug })).toEqual({ profile: { seenAs: null } });
    });
  });

  describe('search engines', () => {
    const page = async () => (await app.browser().fetch(`/profiles/${camille.slug}`)).text();
    const sitemap = async () => (await app.browser().fetch('/sitemap.xml')).text();

    it('find it in the sitemap, which is kept by no cache', async () => {
      const response = await app.browser().fetch('/sitemap.xml');
      expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
        200,
        'application/xml; charset=utf-8',
        'no-store',
      ]);
      expect(await response.text()).toContain(`<loc>${app.services.settings.origin}/profiles/${camille.slug}</loc>`);
      expect(await (await app.browser().fetch('/robots.txt')).text()).toContain(`Sitemap: ${app.services.settings.origin}/sitemap.xml`);
      expect(await page()).not.toContain('noindex');
    });

    it('are told not to list it, and find it in no sitemap, by the candidate’s choice', async () => {
      await changeProfile(camille.owner, { inSearchEngines: false });
      expect(await page()).toContain('<meta name="robots" content="noindex" />');
      expect(await sitemap()).not.toContain(camille.slug);
      await changeProfile(camille.owner, { inSearchEngines: true });
    });

    it('D2: find nothing of what is restricted as a whole, at once', async () => {
      await restrict(camille.owner, camille.id);
      expect(await sitemap()).not.toContain(camille.slug);
      await lift(camille.owner, camille.id);
      expect(await sitemap()).toContain(camille.slug);
    });
  });
});
