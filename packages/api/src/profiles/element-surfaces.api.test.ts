import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { publishedClip } from '../../test/clips.ts';
import { issuePassword, lift, restrict, unlock } from '../../test/diffusion.ts';
import { newCandidate, newCompany, newProgram, newRecruiter, newStaff } from '../../test/people.ts';
import { newPublishedProfile, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { readPersistedDocuments } from '../app/gate/persisted-documents.ts';
import { webDist } from '../app/web-dist.ts';
import { visitor } from '../authorization/viewer.ts';
import { sql } from '../platform/orm/sql.ts';
import { cvPaper } from './cv-paper.ts';
import { type ProfileElement, profileElements } from './profile-elements.ts';
import { readProfileRows } from './profile-row.ts';
import { ProfileView } from './profile-view.ts';

/** What tells each element from all others wherever it shows, and the searches that would find it. */
const marks: Readonly<Record<ProfileElement, { mark: RegExp; searches?: Record<string, unknown>[] }>> = {
  CLIP: { mark: /Zimbrelle/, searches: [{ withClip: true }] },
  HEADLINE: { mark: /Zalmarine/, searches: [{ text: 'Zalmarine' }, { text: 'Zalmarin' }, { text: 'Zalnarine' }] },
  SUMMARY: { mark: /Zbrelinde/, searches: [{ text: 'Zbrelinde' }, { text: 'Zbrelin' }] },
  SKILLS: { mark: /Zcorvaline/, searches: [{ skills: ['Zcorvaline'] }, { text: 'Zcorvaline' }] },
  EXPERIENCE: { mark: /Zdrunelle/, searches: [{ text: 'Zdrunelle' }] },
  EDUCATION: { mark: /Zephrane/, searches: [{ text: 'Zephrane' }] },
  LANGUAGES: { mark: /Zfarouli/, searches: [{ text: 'Zfarouli' }, { languages: ['Zfarouli'] }] },
  PLACES: { mark: /Zgalvy/, searches: [{ places: ['Zgalvy'] }, { text: 'Zgalvy' }, { near: { place: 'Zgalvy', kilometres: 5 } }] },
  AVAILABILITY: { mark: /LISTENING|à l’écoute/, searches: [{ availabilities: ['LISTENING'] }] },
  CONTRACT_KINDS: { mark: /INTERNSHIP|Stage/, searches: [{ contractKinds: ['INTERNSHIP'] }] },
  SALARY_WISH: { mark: /47.?113/ },
  PORTFOLIO: { mark: /Zhurlevent/, searches: [{ text: 'Zhurlevent' }] },
  CV: { mark: /cv\.pdf/ },
  NAME: { mark: /Durandovitch/ },
};
const planted = {
  headline: 'Zalmarine d’agencement',
  summary: 'Zbrelinde depuis dix ans, du croquis à la pose, je cherche une équipe qui soigne les finitions.',
  skills: ['Zcorvaline'],
  experiences: [{ role: 'Zdrunelle', employer: 'Zdrunelle SA', from: '2016-09-01', description: 'Sur mesure.' }],
  educations: [{ title: 'CAP Zephrane', school: 'Lycée Zephrane' }],
  spokenLanguages: [{ name: 'Zfarouli', level: 'NATIVE' }],
  places: ['Zgalvy'],
  availability: 'LISTENING',
  contractKinds: ['INTERNSHIP'],
  salaryWish: 47_113,
  portfolio: [{ title: 'Zhurlevent', description: 'Un Zhurlevent suspendu.', year: 2023 }],
  offersCv: true,
  showsName: true,
};
/** Its address is on the page by a link that the page draws; a paper names no paper, and plays nothing. */
const onNoPage: ReadonlySet<ProfileElement> = new Set();
const onNoPaper: ReadonlySet<ProfileElement> = new Set(['CLIP', 'CV']);
const fields = `id slug headline summary displayName skills experiences { role employer description } educations { title school } spokenLanguages { name level }
  places availability contractKinds salaryWish portfolio { title description } cvUrl clip { id title description videoUrl posterUrl } linkPreview { title description } updatedAt`;

describe('each element, wherever a profile shows', { timeout: 180_000 }, () => {
  let app: TestApp;
  let remi: Published;
  let manager: Browser;
  let strangers: Record<string, Browser>;
  beforeAll(async () => {
    app = await startTestApp({ webDist, persistedDocuments: await readPersistedDocuments(join(webDist, 'persisted-documents.json')) });
    remi = await newPublishedProfile(app, { email: 'remi@example.test', firstName: 'Rémi', lastName: 'Durandovitch' }, planted);
    const editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
    await publishedClip(app, editor, remi.owner, 'remi@example.test', 'Une Zimbrelle posée sans reprise');
    manager = await newStaff(app, { email: 'nora@jobprod.test', firstName: 'Nora', lastName: 'Delmas' }, 'NETWORK_MANAGER');
    const recruiter = await newRecruiter(app, await newCompany(app, { name: 'Acme' }, manager), {
      email: 'rita@acme.test',
      firstName: 'Rita',
      lastName: 'Roche',
    });
    strangers = {
      'a visitor': app.browser(),
      'another candidate': await newCandidate(app, { email: 'olga@example.test', firstName: 'Olga', lastName: 'Autre' }),
      'a recruiter': recruiter,
      'a program': await newProgram(app, recruiter, ['PROFILES_READ']),
      'an editor': editor,
    };
  }, 180_000);
  afterAll(() => app.stop());

  /** Everything that names the profile or tells of what is in it, but searches. */
  const surfaces = async (browser: Browser): Promise<Record<string, string>> => {
    const asked = async (query: string) => JSON.stringify(await browser.answer(query, { slug: remi.slug, id: remi.id }));
    const fetched = async (path: string) => {
      const response = await browser.fetch(path);
      return `${response.ok ? await response.text() : ''}`;
    };
    const isProgram = browser.bearer !== undefined;
    return {
      'its address': await asked(`query($slug: String!) { profile(slug: $slug) { ${fields} } }`),
      'its id': await asked(
        `query($id: ID!) { node(id: $id) { ... on Profile { ${fields} } } nodes(ids: [$id]) { ... on Profile { ${fields} } } }`,
      ),
      'the list': await asked(
        `{ profiles { totalCount nodes { ${fields} } facets { skills { value } places { value } contractKinds { value } availabilities { value } languages { value } } } }`,
      ),
      ...(isProgram ? {} : { 'its page': await fetched(`/profiles/${remi.slug}`), 'the sitemap': await fetched('/sitemap.xml') }),
    };
  };
  const paper = async (): Promise<string> => {
    const viewer = visitor('fr');
    const now = app.clock.now();
    const [row] = await readProfileRows(app.services.orm.em.fork(), viewer, now, sql`p.slug = ${remi.slug}`);
    const view = row && new ProfileView(row, viewer);
    return view?.hasCv ? JSON.stringify(cvPaper(view, 'fr', now.toISOString())) : '';
  };
  const found = async (browser: Browser, element: ProfileElement): Promise<string[]> => {
    const hits: string[] = [];
    for (const search of marks[element].searches ?? []) {
      const { profiles } = await browser.ask<{ profiles: { totalCount: number } }>(
        'query($search: ProfileSearch) { profiles(search: $search) { totalCount } }',
        { search },
      );
      if (profiles.totalCount > 0) hits.push(JSON.stringify(search));
    }
    return hits;
  };
  const showing = (all: Record<string, string>, { mark }: { mark: RegExp }): string[] =>
    Object.entries(all).flatMap(([where, text]) => (mark.test(text) ? [where] : []));

  it('there is one of each kind that the service names, and each can be restricted alone', () => {
    expect(Object.keys(marks).toSorted()).toEqual([...profileElements].toSorted());
  });

  it.each(profileElements)(
    'D1, D2: %s, restricted alone, shows nowhere any more to anybody without a password, and is found by no search',
    async (element) => {
      // A program has so much to spend in a minute.
      app.clock.advance({ minutes: 1 });
      const visiting = strangers['a visitor'] ?? app.browser();
      const before = showing(await surfaces(visiting), marks[element]);
      expect(before).toEqual(expect.arrayContaining(['its address', 'its id', 'the list']));
      if (!onNoPage.has(element)) expect(before).toContain('its page');
      if (!onNoPaper.has(element)) expect(await paper()).toMatch(marks[element].mark);
      expect(await found(visiting, element)).toHaveLength(marks[element].searches?.length ?? 0);

      await restrict(remi.owner, remi.id, [element]);
      for (const [who, browser] of Object.entries(strangers)) {
        expect(showing(await surfaces(browser), marks[element]), who).toEqual([]);
        expect(await found(browser, element), who).toEqual([]);
      }
      expect(await paper()).not.toMatch(marks[element].mark);
      const { password } = await issuePassword(manager, remi.reference, { recipientEmail: 'holder@elsewhere.test' });
      const holder = app.browser();
      await unlock(holder, remi.reference, password);
      for (const browser of [holder, remi.owner, manager])
        expect(showing(await surfaces(browser), marks[element])).toEqual(expect.arrayContaining(['its address', 'its id']));
      await lift(remi.owner, remi.id);
    },
  );
});
