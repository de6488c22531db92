import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../../test/browser.ts';
import { restrict } from '../../../test/diffusion.ts';
import { askForIntroduction } from '../../../test/introductions.ts';
import { newCompany, newRecruiter, newStaff } from '../../../test/people.ts';
import { newPublishedProfile, type Published } from '../../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../../test/test-app.ts';

/** Where one thing in an answer may not be read, the rest of the answer says nothing more, and nothing less, than it would without it. */
describe('fault B06: a denial inside a list or a non-null field', () => {
  let app: TestApp;
  let rita: Browser;
  let editor: Browser;
  const profiles: Published[] = [];
  beforeAll(async () => {
    app = await startTestApp();
    editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
    const acme = await newCompany(app, { name: 'Acme' });
    rita = await newRecruiter(app, acme, { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' });
    for (const name of ['Ada', 'Léa', 'Zoé']) {
      const email = `${name.toLowerCase()}@example.test`.normalize('NFKD').replace(/\p{M}/gu, '');
      const profile = await newPublishedProfile(app, { email, firstName: name, lastName: 'Serra' });
      profiles.push(profile);
      await askForIntroduction(app, { recruiter: rita, recruiterEmail: 'rita@acme.test', profile, candidateEmail: email });
    }
    const [, hidden] = profiles;
    await hidden?.owner.ask('mutation($id: ID!) { unpublishProfile(input: { profileId: $id }) { errors { code } } }', { id: hidden.id });
  });
  afterAll(() => app.stop());

  it('a profile that is no longer theirs to see is null among the others, which are whole; nothing is said of why', async () => {
    const query = '{ introductions { totalCount nodes { state profile { slug headline } company { name } } } }';
    const { data, errors } = await rita.answer<{ introductions: { totalCount: number; nodes: { profile: { slug: string } | null }[] } }>(
      query,
    );
    expect(errors).toBeUndefined();
    expect(data?.introductions.totalCount).toBe(3);
    const [ada, lea, zoe] = profiles.map(({ slug }) => slug);
    expect(data?.introductions.nodes.map(({ profile }) => profile?.slug ?? 'none').toSorted((a, b) => a.localeCompare(b))).toEqual(
      [ada, zoe, 'none'].toSorted((a = '', b = '') => a.localeCompare(b)),
    );
    expect(JSON.stringify(data)).not.toContain(lea ?? '–');
  });

  it('a non-null field refused takes with it what the schema says it does, and the error names the field and no more', async () => {
    const query = `{ viewer { kind } ok: profiles { nodes { slug } } companies { totalCount nodes { name recruiters { email } } } }`;
    const { data, errors } = await rita.answer<Record<string, unknown>>(query);
    // `companies` is non-null at the root: nothing of the answer is left, the part that was theirs included.
    expect(data).toBeNull();
    const [{ message, path, extensions } = {}, ...more] = errors ?? [];
    expect({ message, path, extensions, more }).toEqual({
      message: 'This is not yours to do',
      path: ['companies'],
      extensions: { code: 'FORBIDDEN' },
      more: [],
    });
  });

  it('null bubbles as far with one hidden thing as with five: how many there are is not told', async () => {
    const refused = async (count: number) => {
      const ids = profiles.slice(0, count).map(({ id }) => id);
      const asked = [
        ...ids,
        ...Array.from({ length: 5 - count }, (_, index) =>
          Buffer.from(`Profile:01900000-0000-7000-8000-00000000000${index}`).toString('base64url'),
        ),
      ];
      return (await app
        .browser()
        .answer(
          'query($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Profile { id passwords { id } restriction { whole } missing } } }',
          { ids: asked },
        )) satisfies object;
    };
    for (const { owner, id } of profiles) await restrict(owner, id);
    const answers = await Promise.all([0, 1, 2, 3].map(refused));
    expect(answers[0]).toEqual({ data: { nodes: [null, null, null, null, null] }, extensions: expect.any(Object) });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('a list that is not theirs is empty or absent, as for whoever has none; its neighbours stay', async () => {
    const [ada] = profiles;
    const query =
      'query($id: ID!) { node(id: $id) { __typename ... on Profile { slug passwords { id } blockedCompanies { id } restriction { whole } missing } } }';
    expect(await editor.answer(query, { id: ada?.id })).toMatchObject({ data: { node: null } });
    const officer = await newStaff(app, { email: 'officer@jobprod.test', firstName: 'Olive', lastName: 'Tom' }, 'DATA_PROTECTION_OFFICER');
    const { data, errors } = await officer.answer(query, { id: ada?.id });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      node: { __typename: 'Profile', slug: ada?.slug, passwords: [], blockedCompanies: [], restriction: { whole: true }, missing: [] },
    });
  });

  it('an unexpected failure in one item leaves the others as they were, and is masked', async () => {
    await app.services.orm.em.fork().execute('alter table restriction rename to away_restriction');
    const [ada] = profiles;
    const query = 'query($slug: String!) { profile(slug: $slug) { slug restriction { whole } } currentTerms { number } }';
    const { data, errors } = (await ada?.owner.answer(query, { slug: ada.slug })) ?? {};
    await app.services.orm.em.fork().execute('alter table away_restriction rename to restriction');
    expect(data).toEqual({ profile: { slug: ada?.slug, restriction: null }, currentTerms: { number: 1 } });
    expect(errors).toMatchObject([{ path: ['profile', 'restriction'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(JSON.stringify(errors)).not.toMatch(/relation|does not exist|select/);
  });
});
