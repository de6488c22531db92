import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { newCompany, newProgram, newRecruiter, newStaff, type TestCompany } from '../../test/people.ts';
import { listed, newPublishedProfile, open, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { fromGlobalId } from '../platform/graphql/global-id.ts';
import { hasConsulted } from './has-consulted.ts';

const rowId = (globalId: string): string => fromGlobalId(globalId)?.id ?? '';

describe('consulting a profile', () => {
  let app: TestApp;
  let camille: Published;
  let acme: TestCompany;
  let ada: Browser;
  let bob: Browser;
  beforeAll(async () => {
    app = await startTestApp();
    camille = await newPublishedProfile(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    acme = await newCompany(app, { name: 'Acme' });
    ada = await newRecruiter(app, acme, { email: 'ada@acme.test', firstName: 'Ada', lastName: 'Lou' });
    bob = await newRecruiter(app, acme, { email: 'bob@acme.test', firstName: 'Bob', lastName: 'Roy' });
  });
  afterAll(() => app.stop());

  type Trail = { totalCount: number; nodes: { id: string; at: string; kind: string; companyName: string | null; reason: string }[] };
  type TrailPage = { profileAccessTrail: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
  const trail = async (owner: Browser = camille.owner): Promise<Trail> =>
    (
      await owner.ask<{ profileAccessTrail: Trail }>(
        '{ profileAccessTrail(first: 100) { totalCount nodes { id at kind companyName reason } } }',
      )
    ).profileAccessTrail;
  const consulted = () => hasConsulted(app.services.orm.em.fork(), rowId(camille.id), rowId(acme.id));
  const entries = async (): Promise<number> => {
    const [row] = await app.services.orm.em
      .fork()
      .execute<{ count: number }[]>(`select count(*)::int as count from register_entry where type = 'profile-consulted'`);
    return row?.count ?? 0;
  };

  it('N2: visitors, candidates and staff leave no trail, nor does a recruiter’s list', async () => {
    const editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Ed', lastName: 'Itor' }, 'EDITOR', 'NETWORK_MANAGER');
    const other = await newPublishedProfile(app, { email: 'noa@example.test', firstName: 'Noa', lastName: 'Klein' });
    for (const browser of [app.browser(), editor, other.owner, camille.owner]) expect(await open(browser, camille.slug)).not.toBeNull();
    expect(await listed(ada)).toContain(camille.slug);
    expect(await trail()).toEqual({ totalCount: 0, nodes: [] });
    expect(await consulted()).toBe(false);
    expect(await entries()).toBe(0);
  });

  it('N2: a recruiter’s opening is recorded, person by person, once in thirty minutes, and its owner sees company, moment and why', async () => {
    await Promise.all(Array.from({ length: 8 }, () => open(ada, camille.slug)));
    expect(await trail()).toMatchObject({
      totalCount: 1,
      nodes: [{ at: app.clock.now().toISOString(), kind: 'CONSULTED', companyName: 'Acme', reason: 'NETWORK_MEMBER' }],
    });
    expect(await consulted()).toBe(true);
    await open(bob, camille.slug);
    expect((await trail()).totalCount).toBe(2);
    app.clock.advance({ minutes: 29, seconds: 59 });
    await open(ada, camille.slug);
    expect((await trail()).totalCount).toBe(2);
    app.clock.advance({ seconds: 1 });
    await open(ada, camille.slug);
    expect((await trail()).totalCount).toBe(3);
    expect(await entries()).toBe(3);
    const { profile } = await ada.ask<{ profile: { consultedAt: string } }>(
      'query($slug: String!) { profile(slug: $slug) { consultedAt } }',
      { slug: camille.slug },
    );
    expect(profile.consultedAt).toBe(app.clock.now().toISOString());
  });

  it('N8: the company’s name is told to the candidate from then on, and that is registered', async () => {
    const [row] = await app.services.orm.em
      .fork()
      .execute<{ count: number }[]>('select count(*)::int as count from company_disclosure where company_id = ?', [rowId(acme.id)]);
    expect(row?.count).toBe(1);
  });

  it('N2: what a program reads, in a list too, is its company’s consultation', async () => {
    const rivale = await newCompany(app, { name: 'Rivale' });
    const eve = await newRecruiter(app, rivale, { email: 'eve@rivale.test', firstName: 'Eve', lastName: 'Roy' });
    const program = await newProgram(app, eve, ['PROFILES_READ']);
    expect(await listed(program)).toContain(camille.slug);
    expect((await trail()).nodes[0]).toMatchObject({ kind: 'CONSULTED', companyName: 'Rivale', reason: 'NETWORK_MEMBER' });
    const before = (await trail()).totalCount;
    await open(program, camille.slug);
    expect((await trail()).totalCount).toBe(before);
    const narrow = await newProgram(app, eve, ['INTRODUCTIONS_READ']);
    expect(await listed(narrow)).toEqual([]);
    expect(await open(narrow, camille.slug)).toBeNull();
  });

  it('the trail is its owner’s alone, page after page, node by node', async () => {
    const [first] = (await trail()).nodes;
    const node = (browser: Browser) =>
      browser.ask<{ node: object | null }>('query($id: ID!) { node(id: $id) { ... on ProfileAccess { at companyName } } }', {
        id: first?.id,
      });
    expect((await node(camille.owner)).node).not.toBeNull();
    expect((await node(ada)).node).toBeNull();
    expect((await app.browser().answer('{ profileAccessTrail { totalCount } }')).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect((await ada.answer('{ profileAccessTrail { totalCount } }')).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const page =
      'query($after: String) { profileAccessTrail(first: 1, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }';
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { profileAccessTrail }: TrailPage = await camille.owner.ask<TrailPage>(page, { after });
      ids.push(...profileAccessTrail.nodes.map(({ id }) => id));
      ({ endCursor: after, hasNextPage: more } = profileAccessTrail.pageInfo);
    }
    expect(ids).toEqual((await trail()).nodes.map(({ id }) => id));
  });
});
