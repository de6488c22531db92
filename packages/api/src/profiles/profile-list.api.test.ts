import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listed, newPublishedProfile, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';

type Page = {
  nodes: { slug: string }[];
  pageInfo: { startCursor: string | null; endCursor: string | null; hasNextPage: boolean; hasPreviousPage: boolean };
};

describe('the list of profiles', () => {
  let app: TestApp;
  const people: Record<string, Published> = {};
  const slugsOf = (...names: string[]): string[] => names.map((name) => people[name]?.slug ?? name);

  const add = async (name: string, changes: Record<string, unknown>): Promise<void> => {
    people[name] = await newPublishedProfile(
      app,
      { email: `${name}@example.test`, firstName: `Prénom${name}`, lastName: `Nom${name}` },
      changes,
    );
    app.clock.advance({ seconds: 1 });
  };

  beforeAll(async () => {
    app = await startTestApp();
    await add('dev', {
      headline: 'Développeuse web confirmée',
      summary: 'Je construis des sites accessibles.',
      skills: ['TypeScript', 'PostgreSQL', 'C++'],
      places: ['Nantes'],
      contractKinds: ['PERMANENT', 'FREELANCE'],
      availability: 'NOW',
      experiences: [{ role: 'Cheffe de projet', employer: 'Mairie de Brest', from: '2019-01-01' }],
    });
    await add('ops', {
      headline: 'Administrateur systèmes',
      summary: 'Serveurs, sauvegardes, nuits calmes.',
      skills: ['PostgreSQL', 'Linux'],
      places: ['Saint-Étienne'],
      contractKinds: ['PERMANENT'],
      availability: 'ONE_MONTH',
    });
    await add('chef', {
      headline: 'Chef de cuisine',
      summary: 'Produits locaux, carte courte.',
      skills: ['Cuisine', 'postgresql'],
      places: ['NANTES', 'Rennes'],
      contractKinds: ['FIXED_TERM'],
      availability: 'LISTENING',
      educations: [{ title: 'BTS hôtellerie', school: 'Lycée Sainte-Anne', year: 2010 }],
    });
  });
  afterAll(() => app.stop());

  const found = async (search: Record<string, unknown>): Promise<string[]> => {
    const slugs = await listed(app.browser(), search);
    return Object.entries(people).flatMap(([name, { slug }]) => (slugs.includes(slug) ? [name] : []));
  };

  it.each<[string, Record<string, unknown>, string[]]>([
    ['everything, when nothing is asked', {}, ['dev', 'ops', 'chef']],
    ['a word by its stem', { text: 'développeur' }, ['dev']],
    ['without its accents', { text: 'developpeuse' }, ['dev']],
    ['a word being typed', { text: 'dévelop' }, ['dev']],
    ['nearly written', { text: 'postgersql' }, ['dev', 'ops', 'chef']],
    ['words that must all be there', { text: 'postgresql nantes' }, ['dev', 'chef']],
    ['small words ask for nothing', { text: 'chef de la cuisine' }, ['chef']],
    ['in what they did, and for whom', { text: 'mairie brest' }, ['dev']],
    ['in what they learned', { text: 'hôtellerie' }, ['chef']],
    ['a skill that is hardly a word', { text: 'C++' }, ['dev']],
    ['nothing like it', { text: 'astrophysique' }, []],
    ['query syntax is only text', { text: "'); drop table profile; -- & | ! :* <->" }, []],
    ['skills, all of them, in any case', { skills: ['POSTGRESQL', 'linux'] }, ['ops']],
    ['places, any of them, without accents', { places: ['saint-etienne', 'rennes'] }, ['ops', 'chef']],
    ['contracts, any of them', { contractKinds: ['FREELANCE', 'FIXED_TERM'] }, ['dev', 'chef']],
    ['availabilities, any of them', { availabilities: ['NOW', 'ONE_MONTH'] }, ['dev', 'ops']],
    ['with a clip', { withClip: true }, []],
    ['without', { withClip: false }, ['dev', 'ops', 'chef']],
    [
      'all at once',
      { text: 'web', skills: ['typescript'], places: ['nantes'], contractKinds: ['PERMANENT'], availabilities: ['NOW'] },
      ['dev'],
    ],
  ])('finds %s', async (_what, search, expected) => {
    expect(await found(search)).toEqual(expected);
  });

  it('C2: finds nobody by their name', async () => {
    for (const text of ['Prénomdev', 'Nomops', 'chef@example.test'])
      expect(await found({ text: `${text} ` }), text).not.toEqual(expect.arrayContaining(['dev']));
    expect(await found({ text: 'Nomops' })).toEqual([]);
  });

  it('counts what was found, value by value, as most often written', async () => {
    const { profiles } = await app
      .browser()
      .ask<{ profiles: object }>(
        `{ profiles(first: 1) { totalCount nodes { slug } facets { skills { value count } places { value count } contractKinds { value count } availabilities { value count } } } }`,
      );
    expect(profiles).toEqual({
      totalCount: 3,
      nodes: [{ slug: people.chef?.slug }],
      facets: {
        skills: [
          { value: 'PostgreSQL', count: 3 },
          { value: 'C++', count: 1 },
          { value: 'Cuisine', count: 1 },
          { value: 'Linux', count: 1 },
          { value: 'TypeScript', count: 1 },
        ],
        places: [
          { value: 'NANTES', count: 2 },
          { value: 'Rennes', count: 1 },
          { value: 'Saint-Étienne', count: 1 },
        ],
        contractKinds: [
          { value: 'PERMANENT', count: 2 },
          { value: 'FIXED_TERM', count: 1 },
          { value: 'FREELANCE', count: 1 },
        ],
        availabilities: [
          { value: 'LISTENING', count: 1 },
          { value: 'NOW', count: 1 },
          { value: 'ONE_MONTH', count: 1 },
        ],
      },
    });
    const none = await app
      .browser()
      .ask<{ profiles: object }>(
        '{ profiles(search: { text: "astrophysique" }) { totalCount facets { skills { value } places { value } } } }',
      );
    expect(none.profiles).toEqual({ totalCount: 0, facets: { skills: [], places: [] } });
  });

  it('faults C03, J11: pages forwards and backwards, and what is published or taken off meanwhile shifts nothing', async () => {
    const browser = app.browser();
    const fields = '{ nodes { slug } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } }';
    const forwards = (after: string | null) =>
      browser
        .ask<{ profiles: Page }>(`query($after: String) { profiles(first: 1, after: $after) ${fields} }`, { after })
        .then(({ profiles }) => profiles);
    const backwards = (before: string | null) =>
      browser
        .ask<{ profiles: Page }>(`query($before: String) { profiles(last: 1, before: $before) ${fields} }`, { before })
        .then(({ profiles }) => profiles);
    const first = await forwards(null);
    expect(first).toMatchObject({ nodes: [{ slug: people.chef?.slug }], pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    await add('late', { skills: ['Retard'] });
    const second = await forwards(first.pageInfo.endCursor);
    expect(second.nodes.map(({ slug }) => slug)).toEqual(slugsOf('ops'));
    await people.chef?.owner.ask('mutation($id: ID!) { unpublishProfile(input: { profileId: $id }) { errors { code } } }', {
      id: people.chef.id,
    });
    const third = await forwards(second.pageInfo.endCursor);
    expect(third).toMatchObject({ nodes: [{ slug: people.dev?.slug }], pageInfo: { hasNextPage: false, hasPreviousPage: true } });
    const back = await backwards(third.pageInfo.startCursor);
    expect(back.nodes.map(({ slug }) => slug)).toEqual(slugsOf('ops'));
    expect((await backwards(back.pageInfo.startCursor)).nodes.map(({ slug }) => slug)).toEqual(slugsOf('late'));
    expect((await forwards(first.pageInfo.startCursor)).nodes.map(({ slug }) => slug)).toEqual(slugsOf('ops'));
  });

  it.each([
    ['first: 0', 'first: 0'],
    ['first: 101', 'first: 101'],
    ['a cursor of its own making', 'first: 1, after: "nonsense"'],
    ['both ends', 'first: 1, last: 1'],
  ])('fault F05: refuses %s', async (_what, page) => {
    expect((await app.browser().answer(`{ profiles(${page}) { totalCount } }`)).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});
