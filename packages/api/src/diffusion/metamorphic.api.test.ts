import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { publishedClip } from '../../test/clips.ts';
import { issuePassword, lift, ownRecruiterId, restrict, revokePassword, unlock } from '../../test/diffusion.ts';
import { newCandidate, newCompany, newProgram, newRecruiter, newStaff } from '../../test/people.ts';
import { changeProfile, fullProfile, newPublishedProfile, open, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { profileElements } from '../profiles/profile-elements.ts';

/** All that anybody may ask of a profile. */
const everyElement =
  'id slug reference headline summary displayName skills places availability contractKinds salaryWish cvUrl publishedAt updatedAt inSearchEngines consultedAt shortlists companyNotes { text } spokenLanguages { name level } experiences { role employer } educations { title school } portfolio { title } clip { id durationSeconds files { url } } linkPreview { title description }';

const page =
  'nodes { id slug reference headline summary skills places clip { id } publishedAt updatedAt revision } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const facets =
  'facets { skills { value count } places { value count } contractKinds { value count } availabilities { value count } languages { value count } }';
const canary = 'Zéphyrographe';

/** Every list, search, facet, count and cursor there is, and what names one profile. */
const questions: [string, Record<string, unknown>][] = [
  ...[1, 2, 3, 20].map((first): [string, Record<string, unknown>] => [
    `query($first: Int) { profiles(first: $first) { totalCount ${page} ${facets} } }`,
    { first },
  ]),
  ...[1, 2, 20].map((last): [string, Record<string, unknown>] => [
    `query($last: Int) { profiles(last: $last) { totalCount ${page} } }`,
    { last },
  ]),
  ...[
    {},
    { text: canary },
    { text: canary.slice(0, 6) },
    { text: 'Artisane' },
    { text: 'Belvédère' },
    { text: 'belvedaire' },
    { text: 'Belv' },
    { text: 'zephirographe' },
    { skills: [canary] },
    { skills: ['Pose'] },
    { places: ['Quimper'] },
    { places: ['Nantes'] },
    { contractKinds: ['INTERNSHIP'] },
    { contractKinds: ['PERMANENT'] },
    { availabilities: ['LISTENING'] },
    { languages: ['Zaporien'] },
    { salaryAtMost: 30_000 },
    { near: { place: 'Concarneau', kilometres: 40 } },
    { text: 'artisane', near: { place: 'Quimper', kilometres: 10 } },
    { withClip: true },
    { withClip: false },
  ].map((search): [string, Record<string, unknown>] => [
    `query($search: ProfileSearch) { profiles(search: $search) { totalCount ${page} ${facets} } }`,
    { search },
  ]),
];

/** What a recruiter finds of their own and their company's: lists, passwords they hold, searches they keep. */
const own = `{ viewer { kind recruiter { shortlists { name entries { addedAt addedByName profile { ${everyElement} } } } heldPasswords { reference issuedAt expiresAt } savedSearches { name isMailed query } } } }`;

/** What is read without a question. */
const addresses = ['/sitemap.xml', '/robots.txt'];

/** What differs between two answers to one question for reasons of their own: the moment, and what a program has left to spend. */
const saysOfTheMoment = new Set(['date', 'x-request-id', 'ratelimit']);

/** By viewer and question. */
type Answers = Map<string, string>;

/** The questions answered otherwise; the answers themselves are too long to be read in a failure. */
const differences = (before: Answers, after: Answers): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((question) => before.get(question) !== after.get(question));

describe('a restricted profile changes nothing', { timeout: 300_000 }, () => {
  let app: TestApp;
  let viewers: Record<string, Browser>;
  let officer: Browser;
  let editor: Browser;
  let ada: Browser;
  let publics: Published[];
  /** Browsers that opened something: what they hold opens nothing here. `ended` and `over` opened the hidden one, by a password that was revoked, and one that ran out. */
  let ended: Browser;
  let over: Browser;
  let other: Browser;
  const keepOn = (browser: Browser, profileId: string, list: string) =>
    browser.ask('mutation($input: ShortlistProfileInput!) { shortlistProfile(input: $input) { errors { code } } }', {
      input: { profileId, list },
    });
  const noteOf = (browser: Browser, profileId: string, text: string) =>
    browser.ask('mutation($input: WriteCompanyNoteInput!) { writeCompanyNote(input: $input) { errors { code } } }', {
      input: { profileId, text },
    });
  beforeAll(async () => {
    app = await startTestApp();
    [ended, over, other] = [app.browser(), app.browser(), app.browser()];
    officer = await newStaff(app, { email: 'officer@jobprod.test', firstName: 'Olive', lastName: 'Tom' }, 'DATA_PROTECTION_OFFICER');
    editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Ed', lastName: 'Itor' }, 'EDITOR', 'ADMINISTRATOR');
    const locked = await newPublishedProfile(app, { email: 'locked@example.test', firstName: 'Prenomlocked', lastName: 'Nomlocked' });
    await restrict(locked.owner, locked.id);
    const { password } = await issuePassword(officer, locked.reference, { recipientEmail: 'other@elsewhere.test' });
    await unlock(other, locked.reference, password);
    publics = [];
    for (const name of ['noa', 'eva', 'max']) {
      publics.push(await newPublishedProfile(app, { email: `${name}@example.test`, firstName: `Prenom${name}`, lastName: `Nom${name}` }));
      app.clock.advance({ seconds: 1 });
    }
    ada = await newRecruiter(app, await newCompany(app, { name: 'Acme' }), {
      email: 'ada@acme.test',
      firstName: 'Ada',
      lastName: 'Lou',
    });
    // What a recruiter keeps of others: a list, a note, a password and a search.
    const [noa] = publics;
    await keepOn(ada, noa?.id ?? '', 'Pose');
    await open(ada, noa?.slug ?? '');
    await noteOf(ada, noa?.id ?? '', 'À revoir.');
    await issuePassword(officer, locked.reference, { recruiterId: await ownRecruiterId(ada) });
    const search = { text: canary };
    await ada.ask('mutation($input: SaveSearchInput!) { saveSearch(input: $input) { errors { code } } }', {
      input: { name: 'Rares', search, isMailed: true },
    });
    const suspended = await newCompany(app, { name: 'Suspendue' });
    const former = await newRecruiter(app, suspended, { email: 'zoe@suspendue.test', firstName: 'Zoé', lastName: 'Roux' });
    await suspended.manager.ask(
      'mutation($id: ID!) { suspendCompany(input: { companyId: $id, reason: "Elle se tait." }) { errors { code } } }',
      {
        id: suspended.id,
      },
    );
    viewers = {
      'recruiter of a suspended company': former,
      'recruiter of a company it blocks': await newRecruiter(app, await newCompany(app, { name: 'Rivale' }), {
        email: 'eve@rivale.test',
        firstName: 'Eve',
        lastName: 'Roy',
      }),
      'holder of a password that was revoked': ended,
      'holder of a password that expired': over,
      'holder of another’s password': other,
      interviewer: await newStaff(app, { email: 'inter@jobprod.test', firstName: 'In', lastName: 'Terviewer' }, 'INTERVIEWER'),
      'program without the scope': await newProgram(app, ada, ['INTRODUCTIONS_READ']),
      visitor: app.browser(),
      recruiter: ada,
      program: await newProgram(app, ada, ['PROFILES_READ']),
      candidate: await newCandidate(app, { email: 'lou@example.test', firstName: 'Lou', lastName: 'Petit' }),
      editor,
    };
  });
  afterAll(() => app.stop());

  /** Status, headers and body of every question, as each viewer; and of walking the list cursor by cursor. */
  const everything = async (): Promise<Answers> => {
    const answers: Answers = new Map();
    // A program has so much to spend in a minute.
    app.clock.advance({ minutes: 1 });
    const asks = async (who: string, browser: Browser): Promise<void> => {
      const post = async (query: string, variables: Record<string, unknown>): Promise<string> => {
        const response = await browser.fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        });
        const headers = [...response.headers].filter(([name]) => !saysOfTheMoment.has(name)).map((header) => header.join(': '));
        const body = await response.text();
        answers.set(`${who}, ${JSON.stringify(variables)}, ${query.slice(0, 60)}`, `${response.status}\n${headers.join('\n')}\n${body}`);
        return body;
      };
      for (const [query, variables] of questions) await post(query, variables);
      await post(own, {});
      for (const { slug } of publics) await post(`query($slug: String!) { profile(slug: $slug) { ${everyElement} } }`, { slug });
      for (const address of addresses) {
        const response = await browser.fetch(address);
        const headers = [...response.headers].filter(([name]) => !saysOfTheMoment.has(name)).map((header) => header.join(': '));
        answers.set(`${who}, ${address}`, `${response.status}\n${headers.join('\n')}\n${await response.text()}`);
      }
      for (let after: string | null = null, more = true; more; ) {
        const body = await post(`query($after: String) { profiles(first: 1, after: $after) { totalCount ${page} } }`, { after });
        const { data }: { data: { profiles: { pageInfo: { endCursor: string | null; hasNextPage: boolean } } } } = JSON.parse(body);
        ({ endCursor: after, hasNextPage: more } = data.profiles.pageInfo);
      }
    };
    // One after the other: what one asks may be a look that another is told of.
    for (const [who, browser] of Object.entries(viewers)) await asks(who, browser);
    return answers;
  };

  const artisane = {
    headline: `Artisane ${canary}`,
    summary: 'Artisane depuis toujours.',
    skills: [canary, 'Pose'],
    places: ['Quimper', 'Nantes'],
    contractKinds: ['INTERNSHIP', 'PERMANENT'],
    availability: 'LISTENING',
    spokenLanguages: [
      { name: 'Anglais', level: 'FLUENT' },
      { name: 'Zaporien', level: 'NATIVE' },
    ],
    salaryWish: 29_000,
    portfolio: [{ title: 'Un belvédère', description: 'Du croquis à la pose, au bord de la Vilaine.', year: 2024 }],
  };
  const one = async (browser: Browser, slug: string, id: string): Promise<string> => {
    const answer = await browser.answer(
      'query($slug: String!, $id: ID!) { profile(slug: $slug) { id headline } node(id: $id) { id } nodes(ids: [$id]) { id } }',
      { slug, id },
    );
    return JSON.stringify(answer);
  };

  /** Its page, as each viewer: where it stands in both worlds. */
  const pageOf = async ({ slug, id }: Published): Promise<Answers> => {
    const answers: Answers = new Map();
    for (const [who, browser] of Object.entries(viewers)) {
      const query = `query($slug: String!, $id: ID!) { profile(slug: $slug) { ${everyElement} } node(id: $id) { ... on Profile { ${everyElement} } } }`;
      answers.set(`${who}, page`, JSON.stringify(await browser.answer(query, { slug, id })));
      const paper = await browser.fetch(`/profiles/${slug}/cv.pdf`);
      answers.set(`${who}, paper`, `${paper.status}\n${await paper.text()}`);
    }
    return answers;
  };

  let hidden: Published;
  /** Without it; with it, having nothing but what no profile can be without, and that restricted. */
  let without: Answers;
  let bare: Answers;
  beforeAll(async () => {
    // A company's page says when it last looked: it has, everywhere it is about to.
    for (const browser of Object.values(viewers)) for (const { slug } of publics) await open(browser, slug);
    without = await everything();
    hidden = await newPublishedProfile(
      app,
      { email: 'hidden@example.test', firstName: 'Camille', lastName: 'Durand' },
      { experiences: [], educations: [], spokenLanguages: [], contractKinds: [], availability: null, salaryWish: null },
    );
    await hidden.owner.ask('mutation { blockCompany(input: { name: "Rivale" }) { errors { code } } }');
    await keepOn(ada, hidden.id, 'POSE');
    await keepOn(ada, hidden.id, 'Une autre');
    for (const browser of Object.values(viewers)) await open(browser, hidden.slug);
    await noteOf(ada, hidden.id, 'Sait poser un escalier.');
    await restrict(hidden.owner, hidden.id, ['HEADLINE', 'SUMMARY', 'SKILLS', 'PLACES']);
    for (const [browser, recipientEmail, expiresAt] of [
      [ended, 'ended@elsewhere.test', undefined],
      [over, 'over@elsewhere.test', new Date(app.clock.now().getTime() + 30_000).toISOString()],
    ] as const) {
      const { id, password } = await issuePassword(officer, hidden.reference, { recipientEmail }, expiresAt);
      expect((await unlock(browser, hidden.reference, password)).profile?.headline).toBe(fullProfile.headline);
      if (expiresAt === undefined) await revokePassword(officer, id);
    }
    const { id } = await issuePassword(officer, hidden.reference, { recruiterId: await ownRecruiterId(ada) });
    await revokePassword(officer, id);
    bare = new Map([...(await everything()), ...(await pageOf(hidden))]);
  }, 300_000);

  it('fault C02, D2: by elements: every list, search, facet, count and cursor, and its page, are the same bytes as of a profile that never had them', async () => {
    await lift(hidden.owner, hidden.id);
    expect(
      await changeProfile(hidden.owner, { ...artisane, experiences: fullProfile.experiences, educations: fullProfile.educations }),
    ).toEqual([]);
    expect(await changeProfile(hidden.owner, { offersCv: true, showsName: true })).toEqual([]);
    await publishedClip(app, editor, hidden.owner, 'hidden@example.test', 'Un chantier');
    const shown: Answers = new Map([...(await everything()), ...(await pageOf(hidden))]);
    expect(differences(bare, shown).length).toBeGreaterThan(150);
    const visitors = shown.get('visitor, page') ?? '';
    for (const told of [canary, 'Camille', 'Atelier du Port', 'CAP Menuisier', 'cv.pdf', '/media/', 'Zaporien'])
      expect(visitors).toContain(told);
    await restrict(hidden.owner, hidden.id, [...profileElements]);
    expect(differences(bare, new Map([...(await everything()), ...(await pageOf(hidden))]))).toEqual([]);
  });

  it('fault C02, D2: whole: the same bytes without it and with it, as each viewer without its password', async () => {
    await restrict(hidden.owner, hidden.id);
    expect(differences(without, await everything())).toEqual([]);
  });

  it('fault C01, C09: by its address or its id, it answers as one that never was', async () => {
    const absentId = Buffer.from('Profile:019ab3f2-7c11-7000-8000-000000000000').toString('base64url');
    for (const [who, browser] of Object.entries(viewers))
      expect(await one(browser, hidden.slug, hidden.id), who).toBe(await one(browser, 'p-222222222222', absentId));
  });

  it('fault C01, D2: who asked to be told of new profiles is told of none', async () => {
    app.clock.advance({ days: 1 });
    await app.runDueJobs();
    expect((await app.mailsTo('ada@acme.test')).filter(({ template }) => template === 'saved-search-news')).toEqual([]);
  });
});
