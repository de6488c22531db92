import { limits } from '@jobprod/shared/limits';
import { usualList } from '@jobprod/shared/usual-list';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { restrict } from '../../test/diffusion.ts';
import { newCompany, newProgram, newRecruiter, newStaff, type TestCompany } from '../../test/people.ts';
import { newPublishedProfile, open, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { CompanyNote, ShortlistedProfile } from './shortlist.entity.ts';

type Note = { id: string; text: string; companyName: string; writtenByName: string | null };
type Kept = { shortlists: string[]; companyNotes: Note[] };
type Answer = { profile: Kept | null; errors: { code: string }[] };
type Lists = { name: string; entries: { addedByName: string; profile: { slug: string } }[] }[];

const inputs = {
  shortlistProfile: 'ShortlistProfileInput',
  unlistProfile: 'ShortlistProfileInput',
  writeCompanyNote: 'WriteCompanyNoteInput',
  deleteCompanyNote: 'DeleteCompanyNoteInput',
} as const;

describe('what a company’s recruiters keep and note', { timeout: 240_000 }, () => {
  let app: TestApp;
  let manager: Browser;
  let acme: TestCompany;
  let rita: Browser;
  let rose: Browser;
  let rival: Browser;
  let camille: Published;
  let lou: Published;
  beforeAll(async () => {
    app = await startTestApp();
    manager = await newStaff(app, { email: 'nora@jobprod.test', firstName: 'Nora', lastName: 'Delmas' }, 'NETWORK_MANAGER');
    acme = await newCompany(app, { name: 'Acme' }, manager);
    rita = await newRecruiter(app, acme, { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' });
    rose = await newRecruiter(app, acme, { email: 'rose@acme.test', firstName: 'Rose', lastName: 'Roy' });
    rival = await newRecruiter(app, await newCompany(app, { name: 'Rivale' }, manager), {
      email: 'eve@rivale.test',
      firstName: 'Eve',
      lastName: 'Noir',
    });
    camille = await newPublishedProfile(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    lou = await newPublishedProfile(app, { email: 'lou@example.test', firstName: 'Lou', lastName: 'Petit' });
  });
  afterAll(() => app.stop());

  const act = async (browser: Browser, name: keyof typeof inputs, input: Record<string, unknown>): Promise<string | Kept | null> => {
    const { data, errors } = await browser.answer<Record<string, Answer>>(
      `mutation($input: ${inputs[name]}!) { ${name}(input: $input) { profile { shortlists companyNotes { id text companyName writtenByName } } errors { code } } }`,
      { input },
    );
    const top = errors?.[0]?.extensions?.code;
    const answer = data?.[name];
    return typeof top === 'string' ? top : (answer?.errors[0]?.code ?? answer?.profile ?? null);
  };
  const kept = async (browser: Browser, { slug }: Published): Promise<Kept | null> =>
    (
      await browser.ask<{ profile: Kept | null }>(
        'query($slug: String!) { profile(slug: $slug) { shortlists companyNotes { id text companyName writtenByName } } }',
        { slug },
      )
    ).profile;
  const lists = async (browser: Browser): Promise<Lists> =>
    (
      await browser.ask<{ viewer: { recruiter: { shortlists: Lists } } }>(
        '{ viewer { recruiter { shortlists { name entries { addedByName profile { slug } } } } } }',
      )
    ).viewer.recruiter.shortlists;
  const readByCandidate = async (browser: Browser): Promise<Note[]> =>
    (
      await browser.ask<{ viewer: { candidate: { companyNotes: Note[] } } }>(
        '{ viewer { candidate { companyNotes { id text companyName writtenByName } } } }',
      )
    ).viewer.candidate.companyNotes;

  it('shares lists within the company, each once, whatever its case and accents, and shows them to no one else', async () => {
    expect(await act(rita, 'shortlistProfile', { profileId: camille.id, list: 'Chef d’équipe' })).toMatchObject({
      shortlists: ['Chef d’équipe'],
    });
    expect(await act(rose, 'shortlistProfile', { profileId: camille.id, list: 'CHEF D’EQUIPE' })).toMatchObject({
      shortlists: ['Chef d’équipe'],
    });
    await act(rose, 'shortlistProfile', { profileId: lou.id, list: 'chef d’équipe' });
    expect(await lists(rita)).toEqual([
      {
        name: 'Chef d’équipe',
        entries: expect.arrayContaining([
          { addedByName: 'Rita Roche', profile: { slug: camille.slug } },
          { addedByName: 'Rose Roy', profile: { slug: lou.slug } },
        ]) as object,
      },
    ]);
    expect(await lists(rival)).toEqual([]);
    expect((await kept(rival, camille))?.shortlists).toEqual([]);
    expect(await kept(camille.owner, camille)).toEqual({ shortlists: [], companyNotes: [] });
    expect(await kept(app.browser(), camille)).toEqual({ shortlists: [], companyNotes: [] });
    expect(await kept(await newProgram(app, rita, ['PROFILES_READ']), camille)).toEqual({ shortlists: [], companyNotes: [] });
    expect(await act(rose, 'unlistProfile', { profileId: lou.id, list: 'Chef d’Équipe' })).toMatchObject({ shortlists: [] });
  });

  it('puts on the usual list whoever is put there by its name, however that is typed, and takes them off by it', async () => {
    expect(await act(rita, 'shortlistProfile', { profileId: lou.id, list: 'a  REVOIR' })).toMatchObject({ shortlists: [usualList] });
    expect((await lists(rose)).map(({ name }) => name)).toContain(usualList);
    expect(await act(rose, 'unlistProfile', { profileId: lou.id, list: usualList })).toMatchObject({ shortlists: [] });
    await act(rita, 'shortlistProfile', { profileId: lou.id, list: 'Pose' });
    expect(await act(rose, 'unlistProfile', { profileId: lou.id, list: ' pose ' })).toMatchObject({ shortlists: [] });
  });

  it('answers each of several changes asked in one go as it then stands', async () => {
    const { a, b } = await rita.ask<Record<'a' | 'b', { profile: Kept }>>(
      `mutation($id: ID!) {
        a: shortlistProfile(input: { profileId: $id, list: "Une" }) { profile { shortlists } }
        b: unlistProfile(input: { profileId: $id, list: "Une" }) { profile { shortlists } }
      }`,
      { id: lou.id },
    );
    expect([a.profile.shortlists, b.profile.shortlists]).toEqual([['Une'], []]);
  });

  it('T7: what lists are called is read without reading whom they hold', async () => {
    const em = app.services.orm.em.fork();
    const listed = async () =>
      (await em.execute<{ n: number }[]>(`select count(*)::int as n from reading where kind = 'LISTED'`))[0]?.n ?? 0;
    await act(rose, 'shortlistProfile', { profileId: lou.id, list: 'Pose' });
    const fresh = await newRecruiter(app, acme, { email: 'ruth@acme.test', firstName: 'Ruth', lastName: 'Rey' });
    const before = await listed();
    const { viewer } = await fresh.ask<{ viewer: { recruiter: { shortlists: { name: string }[] } } }>(
      'query($slug: String!) { profile(slug: $slug) { shortlists } viewer { recruiter { shortlists { name } } } }',
      { slug: camille.slug },
    );
    expect(viewer.recruiter.shortlists.map(({ name }) => name)).toEqual(['Chef d’équipe', 'Pose']);
    expect(await listed()).toBe(before);
    expect(await lists(fresh)).toHaveLength(2);
    expect(await listed()).toBe(before + 2);
    await act(rose, 'unlistProfile', { profileId: lou.id, list: 'Pose' });
  });

  it('N2: a note comes after a consultation; colleagues read who wrote it, the candidate which company, a rival nothing', async () => {
    const third = await newPublishedProfile(app, { email: 'unseen@example.test', firstName: 'Une', lastName: 'Autre' });
    expect(await act(rita, 'writeCompanyNote', { profileId: third.id, text: 'Jamais vue.' })).toBe('CONSULTATION_REQUIRED');
    await open(rita, camille.slug);
    await act(rita, 'writeCompanyNote', { profileId: camille.id, text: 'Sait poser un escalier.' });
    const note = { text: 'Sait poser un escalier.', companyName: 'Acme', writtenByName: 'Rita Roche' };
    expect((await kept(rose, camille))?.companyNotes).toMatchObject([note]);
    await open(rival, camille.slug);
    expect((await kept(rival, camille))?.companyNotes).toEqual([]);
    expect(await readByCandidate(camille.owner)).toMatchObject([{ ...note, writtenByName: null }]);
    expect(await readByCandidate(lou.owner)).toEqual([]);
    // Staff have no part in it.
    const { node } = await manager.ask<{ node: { companyNotes: Note[] } }>(
      'query($id: ID!) { node(id: $id) { ... on Profile { companyNotes { id } } } }',
      { id: camille.id },
    );
    expect(node.companyNotes).toEqual([]);
  });

  it('a note is deleted by the company alone; to a rival it never was', async () => {
    const [note] = (await kept(rose, camille))?.companyNotes ?? [];
    expect(await act(rival, 'deleteCompanyNote', { noteId: note?.id })).toBe('NOT_FOUND');
    expect(await act(rose, 'deleteCompanyNote', { noteId: note?.id })).toMatchObject({ companyNotes: [] });
    expect(await readByCandidate(camille.owner)).toEqual([]);
  });

  it('refuses what is empty or too long', async () => {
    expect(await act(rita, 'writeCompanyNote', { profileId: camille.id, text: ' ' })).toBe('INVALID_INPUT');
    expect(await act(rita, 'writeCompanyNote', { profileId: camille.id, text: 'x'.repeat(2_001) })).toBe('CONTENT_TOO_LONG');
    expect(await act(rita, 'shortlistProfile', { profileId: camille.id, list: ' ' })).toBe('INVALID_INPUT');
    expect(await act(rita, 'shortlistProfile', { profileId: camille.id, list: 'x'.repeat(81) })).toBe('CONTENT_TOO_LONG');
  });

  it('D2, N2: restricted, or blocking the company, it is on no list and nothing can be noted; its candidate still reads what was', async () => {
    await act(rita, 'writeCompanyNote', { profileId: camille.id, text: 'À revoir au printemps.' });
    await restrict(camille.owner, camille.id);
    expect(await lists(rita)).toEqual([]);
    expect(await act(rita, 'writeCompanyNote', { profileId: camille.id, text: 'Encore.' })).toBe('NOT_FOUND');
    expect(await act(rita, 'shortlistProfile', { profileId: camille.id, list: 'Autre' })).toBe('NOT_FOUND');
    expect(await readByCandidate(camille.owner)).toMatchObject([{ text: 'À revoir au printemps.' }]);
    await act(rita, 'shortlistProfile', { profileId: lou.id, list: 'Pose' });
    await lou.owner.ask('mutation { blockCompany(input: { name: "Acme" }) { errors { code } } }');
    expect(await lists(rita)).toEqual([]);
    expect(await act(rita, 'unlistProfile', { profileId: lou.id, list: 'Pose' })).toBe('NOT_FOUND');
  });

  it('D2: neither how a list is spelt nor room on it tells of a profile that was restricted since', async () => {
    const rachel = await newRecruiter(app, await newCompany(app, { name: 'Combles' }, manager), {
      email: 'rachel@combles.test',
      firstName: 'Rachel',
      lastName: 'Colin',
    });
    const hidden = await newPublishedProfile(app, { email: 'gone@example.test', firstName: 'Gil', lastName: 'Noir' });
    const seen = await newPublishedProfile(app, { email: 'seen@example.test', firstName: 'Sam', lastName: 'Blanc' });
    expect(await act(rachel, 'shortlistProfile', { profileId: hidden.id, list: 'POSE' })).toMatchObject({ shortlists: ['POSE'] });
    expect(await act(rachel, 'shortlistProfile', { profileId: seen.id, list: 'Posé' })).toMatchObject({ shortlists: ['POSE'] });
    await restrict(hidden.owner, hidden.id);
    expect(await lists(rachel)).toMatchObject([{ name: 'Posé', entries: [{ profile: { slug: seen.slug } }] }]);
    expect((await kept(rachel, seen))?.shortlists).toEqual(['Posé']);
    await act(rachel, 'unlistProfile', { profileId: seen.id, list: 'posé' });
    expect(await act(rachel, 'shortlistProfile', { profileId: seen.id, list: 'pose' })).toMatchObject({ shortlists: ['pose'] });

    // As many as fit, all of them of the profile that nobody of the company sees any more.
    await app.services.orm.em.fork().execute(
      `insert into shortlisted_profile (id, company_id, profile_id, list, list_key, added_by_id, added_at)
       select gen_random_uuid(), s.company_id, s.profile_id, 'l' || n, 'l' || n, s.added_by_id, s.added_at
       from shortlisted_profile s, generate_series(1, ?) n where s.list = 'POSE'`,
      [limits.shortlisted],
    );
    expect(await act(rachel, 'shortlistProfile', { profileId: seen.id, list: 'Encore' })).toMatchObject({ shortlists: ['Encore', 'pose'] });
    await hidden.owner.ask('mutation($id: ID!) { liftRestriction(input: { profileId: $id }) { errors { code } } }', { id: hidden.id });
    expect(await act(rachel, 'shortlistProfile', { profileId: seen.id, list: 'De trop' })).toBe('CONTENT_TOO_LONG');
    expect((await kept(rachel, seen))?.shortlists).toEqual(['Encore', 'POSE']);
    await app.services.orm.em
      .fork()
      .execute('delete from shortlisted_profile where profile_id in (?, ?)', [idOf('Profile', hidden.id), idOf('Profile', seen.id)]);
  });

  it('N2: set side by side, each profile is consulted, and each candidate sees it', async () => {
    const [ana, ben] = [
      await newPublishedProfile(app, { email: 'ana@example.test', firstName: 'Ana', lastName: 'Vert' }),
      await newPublishedProfile(app, { email: 'ben@example.test', firstName: 'Ben', lastName: 'Gris' }),
    ];
    await rival.ask('query($a: String!, $b: String!) { a: profile(slug: $a) { id } b: profile(slug: $b) { id } }', {
      a: ana.slug,
      b: ben.slug,
    });
    for (const { owner } of [ana, ben]) {
      const { profileAccessTrail } = await owner.ask<{ profileAccessTrail: { nodes: object[] } }>(
        '{ profileAccessTrail { nodes { kind companyName } } }',
      );
      expect(profileAccessTrail.nodes).toEqual([{ kind: 'CONSULTED', companyName: 'Rivale' }]);
    }
  });

  it('N1: a suspended company’s recruiters keep and note nothing', async () => {
    const dora = await newPublishedProfile(app, { email: 'dora@example.test', firstName: 'Dora', lastName: 'Blanc' });
    await manager.ask('mutation($id: ID!) { suspendCompany(input: { companyId: $id, reason: "Elle se tait." }) { errors { code } } }', {
      id: acme.id,
    });
    expect(await act(rita, 'shortlistProfile', { profileId: dora.id, list: 'Pose' })).not.toMatchObject({ shortlists: ['Pose'] });
  });

  it('G4: erased with the profile, and G5: after two years', async () => {
    const em = app.services.orm.em.fork();
    const left = async () => [await em.count(CompanyNote), await em.count(ShortlistedProfile)];
    expect(await left()).toEqual([1, 2]);
    await camille.owner.ask('mutation($input: EraseProfileInput!) { eraseProfile(input: $input) { errors { code } } }', {
      input: { profileId: camille.id, reference: camille.reference },
    });
    expect(await left()).toEqual([0, 1]);
    app.clock.advance({ days: 729 });
    await app.runDueJobs();
    expect(await left()).toEqual([0, 1]);
    app.clock.advance({ days: 2 });
    await app.runDueJobs();
    expect(await left()).toEqual([0, 0]);
  });
});
