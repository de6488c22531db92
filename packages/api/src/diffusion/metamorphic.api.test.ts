import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { issuePassword, restrict, revokePassword, unlock } from '../../test/diffusion.ts';
import { newCandidate, newCompany, newProgram, newRecruiter, newStaff } from '../../test/people.ts';
import { changeProfile, newPublishedProfile, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';

const page =
  'nodes { id slug reference headline summary skills places clip { id } publishedAt updatedAt revision } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const facets = 'facets { skills { value count } places { value count } contractKinds { value count } availabilities { value count } }';
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
    { withClip: true },
    { withClip: false },
  ].map((search): [string, Record<string, unknown>] => [
    `query($search: ProfileSearch) { profiles(search: $search) { totalCount ${page} ${facets} } }`,
    { search },
  ]),
];

/** What is read without a question. */
const addresses = ['/sitemap.xml', '/robots.txt'];

/** What differs between two answers to one question for reasons of their own: the moment, and what a program has left to spend. */
const saysOfTheMoment = new Set(['date', 'x-request-id', 'ratelimit']);

/** By viewer and question. */
type Answers = Map<string, string>;

/** The questions answered otherwise; the answers themselves are too long to be read in a failure. */
const differences = (before: Answers, after: Answers): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((question) => before.get(question) !== after.get(question));

describe('a restricted profile changes nothing', { timeout: 180_000 }, () => {
  let app: TestApp;
  let viewers: Record<string, Browser>;
  /** Browsers that opened something: what they hold opens nothing here. */
  let ended: Browser;
  let other: Browser;
  beforeAll(async () => {
    app = await startTestApp();
    [ended, other] = [app.browser(), app.browser()];
    const officer = await newStaff(app, { email: 'officer@jobprod.test', firstName: 'Olive', lastName: 'Tom' }, 'DATA_PROTECTION_OFFICER');
    const locked = await newPublishedProfile(app, { email: 'locked@example.test', firstName: 'Prenomlocked', lastName: 'Nomlocked' });
    await restrict(locked.owner, locked.id);
    for (const [browser, recipientEmail, isRevoked] of [
      [ended, 'ended@elsewhere.test', true],
      [other, 'other@elsewhere.test', false],
    ] as const) {
      const { id, password } = await issuePassword(officer, locked.reference, { recipientEmail });
      await unlock(browser, locked.reference, password);
      if (isRevoked) await revokePassword(officer, id);
    }
    for (const name of ['noa', 'eva', 'max']) {
      await newPublishedProfile(app, { email: `${name}@example.test`, firstName: `Prenom${name}`, lastName: `Nom${name}` });
      app.clock.advance({ seconds: 1 });
    }
    const recruiter = await newRecruiter(app, await newCompany(app, { name: 'Acme' }), {
      email: 'ada@acme.test',
      firstName: 'Ada',
      lastName: 'Lou',
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
      'holder of a password that ended': ended,
      'holder of another’s password': other,
      interviewer: await newStaff(app, { email: 'inter@jobprod.test', firstName: 'In', lastName: 'Terviewer' }, 'INTERVIEWER'),
      'program without the scope': await newProgram(app, recruiter, ['INTRODUCTIONS_READ']),
      visitor: app.browser(),
      recruiter,
      program: await newProgram(app, recruiter, ['PROFILES_READ']),
      candidate: await newCandidate(app, { email: 'lou@example.test', firstName: 'Lou', lastName: 'Petit' }),
      editor: await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Ed', lastName: 'Itor' }, 'EDITOR', 'ADMINISTRATOR'),
    };
  });
  afterAll(() => app.stop());

  /** Status, headers and body of every question, as each viewer; and of walking the list cursor by cursor. */
  const everything = async (): Promise<Answers> => {
    const answers: Answers = new Map();
    // A program has so much to spend in a minute.
    app.clock.advance({ minutes: 1 });
    for (const [who, browser] of Object.entries(viewers)) {
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
    }
    return answers;
  };

  const artisane = {
    headline: `Artisane ${canary}`,
    summary: 'Artisane depuis toujours.',
    skills: [canary, 'Pose'],
    places: ['Quimper', 'Nantes'],
    contractKinds: ['INTERNSHIP', 'PERMANENT'],
    availability: 'LISTENING',
    portfolio: [{ title: 'Un belvédère', description: 'Du croquis à la pose, au bord de la Vilaine.', year: 2024 }],
  };
  const one = async (browser: Browser, slug: string, id: string): Promise<string> => {
    const answer = await browser.answer(
      'query($slug: String!, $id: ID!) { profile(slug: $slug) { id headline } node(id: $id) { id } nodes(ids: [$id]) { id } }',
      { slug, id },
    );
    return JSON.stringify(answer);
  };

  let hidden: Published;
  it('fault C02, D2: whole: every list, search, facet, count and cursor is the same bytes without it and with it, as each viewer without its password', async () => {
    const without = await everything();
    hidden = await newPublishedProfile(app, { email: 'hidden@example.test', firstName: 'Camille', lastName: 'Durand' }, artisane);
    expect(differences(without, await everything()).length).toBeGreaterThan(50);
    await hidden.owner.ask('mutation { blockCompany(input: { name: "Rivale" }) { errors { code } } }');
    await restrict(hidden.owner, hidden.id);
    expect(differences(without, await everything())).toEqual([]);
  });

  it('fault C01, C09: by its address or its id, it answers as one that never was', async () => {
    const absentId = Buffer.from('Profile:019ab3f2-7c11-7000-8000-000000000000').toString('base64url');
    for (const [who, browser] of Object.entries(viewers))
      expect(await one(browser, hidden.slug, hidden.id), who).toBe(await one(browser, 'p-222222222222', absentId));
  });

  it('fault C02, D2: by elements: the same bytes as a profile that never had them', async () => {
    const elements = ['HEADLINE', 'SUMMARY', 'SKILLS', 'PLACES', 'CONTRACT_KINDS', 'AVAILABILITY', 'PORTFOLIO'];
    const other = await newPublishedProfile(app, { email: 'partly@example.test', firstName: 'Sacha', lastName: 'Blanc' }, artisane);
    await restrict(other.owner, other.id, elements);
    const restricted = await everything();
    expect([...restricted.values()].join('')).not.toMatch(new RegExp(`${canary}|Quimper|Artisane|INTERNSHIP|LISTENING|elvédère`));
    app.clock.advance({ seconds: 1 });
    const refused = await changeProfile(other.owner, {
      headline: `Autre ${canary}`,
      summary: 'Autre chose.',
      skills: [canary, 'Autre'],
      places: ['Brest'],
      contractKinds: ['FREELANCE'],
      availability: 'NOW',
      portfolio: [{ title: 'Un autre belvédère', description: 'Autre chose.', year: 2025 }],
    });
    expect(refused).toEqual([]);
    expect(differences(restricted, await everything())).toEqual([]);
  });
});
