import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listed, newPublishedProfile, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { placeKey } from '../gazetteer/place-key.ts';
import { readRows, sql } from '../platform/orm/sql.ts';

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
      spokenLanguages: [
        { name: 'Français', level: 'NATIVE' },
        { name: 'Anglais', level: 'FLUENT' },
      ],
      salaryWish: 48_000,
    });
    await add('ops', {
      headline: 'Administrateur systèmes',
      summary: 'Serveurs, sauvegardes, nuits calmes.',
      skills: ['PostgreSQL', 'Linux'],
      places: ['Saint-Étienne'],
      contractKinds: ['PERMANENT'],
      availability: 'ONE_MONTH',
      experiences: [
        { role: 'IT manager', employer: 'Harbour Ltd', from: '2019-01-01', description: 'Migrated databases, hired technicians.' },
      ],
      spokenLanguages: [{ name: 'English', level: 'NATIVE' }],
      salaryWish: null,
    });
    await add('chef', {
      headline: 'Chef de cuisine',
      summary: 'Produits locaux, carte courte, étage/atelier, chez Rust/Gleam.',
      skills: ['Cuisine', 'postgresql'],
      places: ['NANTES', 'Rennes'],
      contractKinds: ['FIXED_TERM'],
      availability: 'LISTENING',
      educations: [{ title: 'BTS hôtellerie', school: 'Lycée Sainte-Anne', year: 2010 }],
      spokenLanguages: [{ name: 'Langue des signes', level: 'FLUENT' }],
      salaryWish: 30_000,
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
    ['a short word that others begin with', { text: 'serv' }, ['ops']],
    ['a long word that somebody says, and not those that begin with it', { text: 'accessible' }, ['dev']],
    ['nearly written', { text: 'postgersql' }, ['dev', 'ops', 'chef']],
    ['words that must all be there', { text: 'postgresql nantes' }, ['dev', 'chef']],
    ['small words ask for nothing', { text: 'chef de la cuisine' }, ['chef']],
    ['in what they did, and for whom', { text: 'mairie brest' }, ['dev']],
    ['in what they learned', { text: 'hôtellerie' }, ['chef']],
    ['a skill that is hardly a word', { text: 'C++' }, ['dev']],
    ['a word that ends a sentence', { text: 'Nantes.' }, ['dev', 'chef']],
    ['a word before an apostrophe or a hyphen that ends nothing', { text: 'cuisine- d’ chef’' }, ['chef']],
    ['a sign that ends a sentence', { text: 'C++.' }, ['dev']],
    ['the longer of two signs', { text: 'C/C++' }, ['dev']],
    ['a trade for women and men', { text: 'administrateur H/F' }, ['ops']],
    ['the same between brackets', { text: 'Administrateur (f/h)' }, ['ops']],
    ['a trade with its ending for a woman', { text: 'développeur(euse) confirmé/e' }, ['dev']],
    ['the same with a point in the middle', { text: 'développeur·euse confirmé·e·s' }, ['dev']],
    ['words on both sides of a stroke', { text: 'TypeScript/PostgreSQL' }, ['dev']],
    ['words on both sides of an ampersand', { text: 'sauvegardes&serveurs|linux' }, ['ops']],
    ['in a summary, what is written with a stroke', { text: 'étage/atelier' }, ['chef']],
    ['one of two words written with a stroke', { text: 'gleam' }, ['chef']],
    ['little words that nobody’s trade is', { text: 'son administrateur' }, ['ops']],
    ['nothing like it', { text: 'astrophysique' }, []],
    ['query syntax is only text', { text: "'); drop table profile; -- & | ! :* <->" }, []],
    ['skills, all of them, in any case', { skills: ['POSTGRESQL', 'linux'] }, ['ops']],
    ['places, any of them, without accents', { places: ['saint-etienne', 'rennes'] }, ['ops', 'chef']],
    ['a place that ends a sentence', { places: ['Rennes.'] }, ['chef']],
    ['contracts, any of them', { contractKinds: ['FREELANCE', 'FIXED_TERM'] }, ['dev', 'chef']],
    ['availabilities, any of them', { availabilities: ['NOW', 'ONE_MONTH'] }, ['dev', 'ops']],
    ['an English word by its stem', { text: 'migrating database' }, ['ops']],
    ['between the little words of English', { text: 'hiring of the technician' }, ['ops']],
    ['a trade that English says little of', { text: 'IT' }, ['ops']],
    ['around a town', { near: { place: 'Saint-Herblain', kilometres: 15 } }, ['dev', 'chef']],
    ['around it, not as far', { near: { place: 'Lyon', kilometres: 30 } }, []],
    ['around it, farther', { near: { place: 'Lyon', kilometres: 60 } }, ['ops']],
    ['in the town itself, written otherwise', { near: { place: 'st etienne (42)', kilometres: 0 } }, ['ops']],
    ['around a town with a letter wrong', { near: { place: 'Nnates', kilometres: 5 } }, ['dev', 'chef']],
    ['no town of that name', { near: { place: 'Xyzzybourg', kilometres: 200 } }, []],
    ['around a postcode, which is no town: nobody', { near: { place: '42000', kilometres: 200 } }, []],
    ['around nothing: everybody', { near: { place: ' ', kilometres: 200 } }, ['dev', 'ops', 'chef']],
    ['around a town that ends a sentence', { near: { place: 'Nantes.', kilometres: 5 } }, ['dev', 'chef']],
    ['a language, whatever it is called in', { languages: ['english'] }, ['dev', 'ops']],
    ['languages, all of them, by code or name', { languages: ['en', 'Français'] }, ['dev']],
    ['a language that has no code', { languages: ['langue des Signes'] }, ['chef']],
    ['a pay at most, and who does not say', { salaryAtMost: 35_000 }, ['ops', 'chef']],
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
        `{ profiles(first: 1) { totalCount nodes { slug } facets { skills { value count } places { value count } contractKinds { value count } availabilities { value count } languages { value count } } } }`,
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
        languages: [
          { value: 'en', count: 2 },
          { value: 'fr', count: 1 },
          { value: 'langue des signes', count: 1 },
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

  it('says which town was understood, and that none was', async () => {
    const around = async (place: string) =>
      (
        await app
          .browser()
          .ask<{ profiles: { aroundTown: string | null } }>(
            'query($near: SearchNear) { profiles(search: { near: $near }) { aroundTown } }',
            { near: { place, kilometres: 10 } },
          )
      ).profiles.aroundTown;
    expect(await around('ST-HERBLIN')).toBe('Saint-Herblain');
    expect(await around('Lyon.')).toBe('Lyon');
    expect([await around('75011'), await around('69 003'), await around('13016')]).toEqual(['Paris', 'Lyon', 'Marseille']);
    for (const unknown of ['Xyzzybourg', '42000', '75021', '!']) expect(await around(unknown), unknown).toBeNull();
  });

  it('says a place in one way, the database as the gazetteer', async () => {
    const names = [
      'Saint-Étienne (42)',
      'st etienne',
      'Paris 13e',
      'PARIS 75013',
      'Le Mans',
      'L’Haÿ-les-Roses',
      'Nantes cedex 2',
      'Sainte-Luce',
      'Œuilly',
      '',
    ];
    const rows = await readRows<{ key: string }>(
      app.services.orm.em.fork(),
      sql`select place_key(name) as key from unnest(${names}::text[]) with ordinality as one(name, place) order by place`,
    );
    expect(rows.map(({ key }) => key)).toEqual(names.map(placeKey));
    expect(names.map(placeKey)).toEqual([
      'st etienne',
      'st etienne',
      'paris',
      'paris',
      'le mans',
      'l hay les roses',
      'nantes',
      'ste luce',
      'oeuilly',
      '',
    ]);
  });

  it('fault J11: puts those who say the words in their headline or skills first, then the others, page by page in both directions', async () => {
    const [first, second, third, last] = ['un', 'deux', 'trois', 'quatre'];
    await add(first, { headline: 'Zingueur sur cuivre', skills: ['Toiture'] });
    await add(second, { headline: 'Couvreuse', skills: ['Zingueur'] });
    await add(third, {
      headline: 'Charpentier',
      skills: ['Ossature'],
      summary: 'Avec un zingueur, sur les toits de la ville, depuis douze ans.',
    });
    await add(last, {
      headline: 'Apprentie',
      skills: ['Soudure'],
      summary: 'Je voudrais devenir zingueur, et je sais déjà souder au plomb.',
    });
    const expected = slugsOf(second, first, last, third);
    const page = (named: string, cursor: string | null) =>
      app
        .browser()
        .ask<{ profiles: Page }>(
          `query($cursor: String) { profiles(${named}: 1, ${named === 'first' ? 'after' : 'before'}: $cursor, search: { text: "zingueur" }) { nodes { slug } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`,
          { cursor },
        )
        .then(({ profiles }) => profiles);
    const walked: string[] = [];
    let cursor: string | null = null;
    for (let more = true; more; ) {
      const { nodes, pageInfo }: Page = await page('first', cursor);
      walked.push(...nodes.map(({ slug }) => slug));
      ({ endCursor: cursor, hasNextPage: more } = pageInfo);
    }
    expect(walked).toEqual(expected);
    const back: string[] = [];
    cursor = null;
    for (let more = true; more; ) {
      const { nodes, pageInfo }: Page = await page('last', cursor);
      back.unshift(...nodes.map(({ slug }) => slug));
      ({ startCursor: cursor, hasPreviousPage: more } = pageInfo);
    }
    expect(back).toEqual(expected);
    expect(await listed(app.browser(), { text: 'zingueur' })).toEqual(expected);
    // With a letter wrong, the same.
    expect(await listed(app.browser(), { text: 'zinguuer' })).toEqual(expected.slice(0, 2));
  });

  it.each([
    ['everything', {}],
    ['a word that some say first', { text: 'zingueur' }],
    ['the same with a letter wrong', { text: 'zinguuer' }],
    ['a word and a skill', { text: 'postgresql', skills: ['PostgreSQL'] }],
  ])('gives the same pages in the same order with facets and count as without: %s', async (_what, search) => {
    const page = async (named: 'first' | 'last', cursor: string | null, more: string): Promise<Page> =>
      (
        await app
          .browser()
          .ask<{ profiles: Page }>(
            `query($cursor: String, $search: ProfileSearch) { profiles(${named}: 2, ${named === 'first' ? 'after' : 'before'}: $cursor, search: $search) { nodes { slug } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } ${more} } }`,
            { cursor, search },
          )
      ).profiles;
    const counted = 'totalCount facets { skills { count } }';
    for (const named of ['first', 'last'] as const) {
      let cursor: string | null = null;
      let slugs = 0;
      for (let isMore = true; isMore; ) {
        const plain: Page = await page(named, cursor, '');
        const full: Page & { totalCount?: number } = await page(named, cursor, counted);
        expect(full, `${named} ${cursor}`).toMatchObject(plain);
        slugs += plain.nodes.length;
        isMore = named === 'first' ? plain.pageInfo.hasNextPage : plain.pageInfo.hasPreviousPage;
        cursor = named === 'first' ? plain.pageInfo.endCursor : plain.pageInfo.startCursor;
        if (!isMore) expect(full.totalCount).toBe(slugs);
      }
      expect(slugs).toBeGreaterThan(1);
    }
  });

  it('finds skills that are hardly words, in texts and at the end of a sentence as well', async () => {
    await add('signs', { headline: 'Ingénieure', skills: ['R&D', '.NET', 'Node.js', 'CI/CD', 'C#'] });
    await add('said', { headline: 'Architecte .NET et C#', summary: 'J’ai tenu un son clair, d’abord en C++.', skills: ['Revues'] });
    for (const text of ['R&D', 'r&d.', 'Node.js', 'Node.js.', 'CI/CD']) expect(await found({ text }), text).toEqual(['signs']);
    for (const text of ['.NET', '.net.', 'C#.', 'C#, .NET']) expect(await found({ text }), text).toEqual(['signs', 'said']);
    expect(await found({ text: 'C++' })).toEqual(['dev', 'said']);
    expect(await listed(app.browser(), { text: 'C++' })).toEqual(slugsOf('dev', 'said'));
    // One says it in the headline, the other among the skills: both come first.
    expect(await listed(app.browser(), { text: 'C#' })).toEqual(slugsOf('said', 'signs'));
  });

  it('finds those who begin with a short word, though others say just that; a long word is meant as it stands where somebody says it', async () => {
    await add('short', { headline: 'Administratrice de bases', skills: ['Postgres', 'Communication'] });
    await add('begins', { headline: 'Sociologue', skills: ['Communicationnel'] });
    expect(await found({ text: 'postgres' })).toEqual(['dev', 'ops', 'short']);
    expect(await found({ text: 'communication' })).toEqual(['short']);
    expect(await found({ text: 'communic' })).toEqual(['short', 'begins']);
  });

  it('finds the trades that French takes for little words, and not whoever says « j’ai » or « son »', async () => {
    await add('sound', { headline: 'Ingénieure du son', skills: ['Mixage'] });
    await add('model', { headline: 'Chercheuse', skills: ['AI', 'Python'] });
    expect(await found({ text: 'son' })).toEqual(['sound']);
    expect(await found({ text: 'ingénieur SON' })).toEqual(['sound']);
    expect(await found({ text: 'AI' })).toEqual(['model']);
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
