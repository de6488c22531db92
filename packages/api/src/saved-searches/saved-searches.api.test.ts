import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { restrict } from '../../test/diffusion.ts';
import { newCompany, newRecruiter, newStaff, type TestCompany } from '../../test/people.ts';
import { newPublishedProfile } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { lastMorning } from './tell-of-new-profiles.job.ts';

type Saved = { id: string; name: string; isMailed: boolean; query: string };
type Answer = { recruiter: { savedSearches: Saved[] } | null; errors: { code: string }[] };

const fields = 'recruiter { savedSearches { id name isMailed query } } errors { code }';

describe('searches that recruiters keep', { timeout: 240_000 }, () => {
  let app: TestApp;
  let manager: Browser;
  let acme: TestCompany;
  let rita: Browser;
  let rose: Browser;
  beforeAll(async () => {
    app = await startTestApp();
    manager = await newStaff(app, { email: 'nora@jobprod.test', firstName: 'Nora', lastName: 'Delmas' }, 'NETWORK_MANAGER');
    acme = await newCompany(app, { name: 'Acme' }, manager);
    rita = await newRecruiter(app, acme, { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' });
    rose = await newRecruiter(app, acme, { email: 'rose@acme.test', firstName: 'Rose', lastName: 'Roy' });
  });
  afterAll(() => app.stop());

  const save = async (browser: Browser, name: string, search: Record<string, unknown>, isMailed = false): Promise<Answer> =>
    (
      await browser.ask<{ saveSearch: Answer }>(`mutation($input: SaveSearchInput!) { saveSearch(input: $input) { ${fields} } }`, {
        input: { name, search, isMailed },
      })
    ).saveSearch;
  const own = async (browser: Browser): Promise<Saved[]> =>
    (
      await browser.ask<{ viewer: { recruiter: { savedSearches: Saved[] } } }>(
        '{ viewer { recruiter { savedSearches { id name isMailed query } } } }',
      )
    ).viewer.recruiter.savedSearches;
  const act = (browser: Browser, name: 'changeSavedSearch' | 'deleteSavedSearch', input: Record<string, unknown>) =>
    browser.answer(
      `mutation($input: ${name === 'changeSavedSearch' ? 'ChangeSavedSearchInput' : 'DeleteSavedSearchInput'}!) { ${name}(input: $input) { ${fields} } }`,
      { input },
    );
  const told = async (email: string) => (await app.mailsTo(email)).filter(({ template }) => template === 'saved-search-news');
  const publish = async (name: string, changes: Record<string, unknown> = {}) => {
    app.clock.advance({ seconds: 1 });
    return newPublishedProfile(app, { email: `${name}@example.test`, firstName: `Prénom${name}`, lastName: `Nom${name}` }, changes);
  };
  const nextDay = async (): Promise<void> => {
    app.clock.advance({ days: 1 });
    await app.runDueJobs();
  };

  it('finds a search again by its address, whole, for the recruiter alone', async () => {
    const search = {
      text: ' menuisier ',
      near: { place: 'Nantes', kilometres: 30 },
      skills: ['AutoCAD'],
      contractKinds: ['PERMANENT'],
      availabilities: ['NOW'],
      languages: ['en'],
      salaryAtMost: 40_000,
      withClip: true,
    };
    const { recruiter, errors } = await save(rita, 'Menuisiers à Nantes', search);
    expect(errors).toEqual([]);
    expect(recruiter?.savedSearches).toMatchObject([
      {
        name: 'Menuisiers à Nantes',
        isMailed: false,
        query: 'text=menuisier&near=Nantes&km=30&skill=AutoCAD&contract=PERMANENT&availability=NOW&language=en&pay=40000&clip=yes',
      },
    ]);
    expect(await own(rose)).toEqual([]);
    // A colleague sees who recruits, and nothing of what they look for.
    const { company } = await rose.ask<{ company: { recruiters: { savedSearches: Saved[] }[] } }>(
      'query($id: ID!) { company(id: $id) { recruiters { savedSearches { name } } } }',
      { id: acme.id },
    );
    expect(company.recruiters.flatMap(({ savedSearches }) => savedSearches)).toEqual([]);
  });

  it('changes and deletes one’s own; anybody else’s is as one that never was', async () => {
    const [saved] = await own(rita);
    const savedSearchId = saved?.id ?? '';
    for (const name of ['changeSavedSearch', 'deleteSavedSearch'] as const)
      expect((await act(rose, name, { savedSearchId })).errors?.[0]?.extensions?.code, name).toBe('NOT_FOUND');
    await act(rita, 'changeSavedSearch', { savedSearchId, name: 'Agencement' });
    expect(await own(rita)).toMatchObject([{ name: 'Agencement' }]);
    await act(rita, 'deleteSavedSearch', { savedSearchId });
    expect(await own(rita)).toEqual([]);
  });

  it('refuses what is empty, nameless, too long or too many', async () => {
    expect((await save(rita, 'Rien', {})).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect((await save(rita, '  ', { text: 'pose' })).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect((await save(rita, 'x'.repeat(81), { text: 'pose' })).errors).toMatchObject([{ code: 'CONTENT_TOO_LONG' }]);
    expect((await save(rita, 'Long', { text: 'x'.repeat(200) })).errors).toMatchObject([{ code: 'CONTENT_TOO_LONG' }]);
    expect((await save(rita, 'Long', { skills: Array.from({ length: 21 }, (_, n) => `s${n}`) })).errors).toMatchObject([
      { code: 'CONTENT_TOO_LONG' },
    ]);
    for (let n = 0; n < 30; n += 1) expect((await save(rose, `n° ${n}`, { text: 'pose' })).errors).toEqual([]);
    expect((await save(rose, 'Une de trop', { text: 'pose' })).errors).toMatchObject([{ code: 'CONTENT_TOO_LONG' }]);
  });

  it('N2, D2, N8: tells once a day how many new profiles exist for them, in one mail, and of nobody who is hidden from them', async () => {
    await save(rita, 'Zingueurs', { text: 'zingueur' }, true);
    await save(rita, 'Plombiers', { text: 'plombier' }, true);
    await save(rita, 'Sans nouvelles', { text: 'zingueur' }, false);
    await nextDay();
    expect(await told('rita@acme.test')).toEqual([]);

    await publish('ana', { headline: 'Zingueuse, zingueur' });
    await publish('ben', { headline: 'Zingueur' });
    const hidden = await publish('hidden', { headline: 'Zingueur discret' });
    await restrict(hidden.owner, hidden.id);
    const partly = await publish('partly', {
      headline: 'Zingueur',
      summary: 'Dix ans de toits en ville, je cherche une équipe calme et durable.',
    });
    await restrict(partly.owner, partly.id, ['HEADLINE']);
    const blocker = await publish('blocker', { headline: 'Zingueur' });
    await blocker.owner.ask('mutation { blockCompany(input: { name: "Acme" }) { errors { code } } }');
    const gone = await publish('gone', { headline: 'Zingueur' });
    await gone.owner.ask('mutation($id: ID!) { unpublishProfile(input: { profileId: $id }) { errors { code } } }', { id: gone.id });
    await nextDay();
    const [mail, ...others] = await told('rita@acme.test');
    expect(others).toEqual([]);
    expect(mail?.text).toContain('Zingueurs');
    expect(mail?.text).toContain('2 nouveaux profils');
    expect(mail?.text).not.toMatch(/Plombiers|Sans nouvelles|discret|Prénom|Acme/);
    expect(mail?.text).toContain('/workspace?text=zingueur');
    expect(mail?.subject).not.toMatch(/ingueur/);
    expect(mail?.unsubscribeSecret).toBeTruthy();

    await app.runDueJobs();
    await nextDay();
    expect(await told('rita@acme.test')).toHaveLength(1);
  });

  it('RFC 8058: whoever wants no more of it is told no more, and keeps their searches', async () => {
    await rita.ask('mutation { chooseMailTopic(input: { topic: SAVED_SEARCHES, isWanted: false }) { errors { code } } }');
    await publish('cara', { headline: 'Zingueuse, zingueur' });
    await nextDay();
    expect(await told('rita@acme.test')).toHaveLength(1);
    expect(await own(rita)).toHaveLength(3);
    await rita.ask('mutation { chooseMailTopic(input: { topic: SAVED_SEARCHES, isWanted: true }) { errors { code } } }');
    await nextDay();
    // What was published while they wanted nothing is no news any more.
    expect(await told('rita@acme.test')).toHaveLength(1);
  });

  it('one recruiter who cannot be told keeps none of the others waiting, and is told once they can be', async () => {
    const [first] = await own(rose);
    await act(rose, 'changeSavedSearch', { savedSearchId: first?.id, isMailed: true });
    await publish('elsa', { headline: 'Zingueur, pose de toitures' });
    const em = app.services.orm.em.fork();
    await em.execute(
      `create function refuse_one() returns trigger language plpgsql as $$ begin if new."to" = 'rita@acme.test' then raise exception 'refused'; end if; return new; end $$;
       create trigger refuse_one before insert on outbound_mail for each row execute function refuse_one()`,
    );
    try {
      await nextDay();
    } finally {
      await em.execute('drop trigger refuse_one on outbound_mail; drop function refuse_one');
    }
    expect([await told('rita@acme.test'), await told('rose@acme.test')].map(({ length }) => length)).toEqual([1, 1]);
    await app.runDueJobs();
    expect([await told('rita@acme.test'), await told('rose@acme.test')].map(({ length }) => length)).toEqual([2, 1]);
  });

  it('N1: nobody of a company that was suspended is told of anybody', async () => {
    // Staff sessions are short.
    const other = await newStaff(app, { email: 'nina@jobprod.test', firstName: 'Nina', lastName: 'Roux' }, 'NETWORK_MANAGER');
    await other.ask('mutation($id: ID!) { suspendCompany(input: { companyId: $id, reason: "Elle se tait." }) { errors { code } } }', {
      id: acme.id,
    });
    await publish('dora', { headline: 'Zingueuse, zingueur' });
    await nextDay();
    expect(await told('rita@acme.test')).toHaveLength(2);
  });

  it.each([
    ['before seven', '2026-11-22T05:59:59Z', '2026-11-21T06:00:00.000Z'],
    ['at seven', '2026-11-22T06:00:00Z', '2026-11-22T06:00:00.000Z'],
    ['in summer', '2026-07-22T05:00:00Z', '2026-07-22T05:00:00.000Z'],
    ['the day the clock goes back', '2026-10-25T05:30:00Z', '2026-10-24T05:00:00.000Z'],
  ])('a day of mails begins at seven in Paris: %s', (_when, now, morning) => {
    expect(lastMorning(new Date(now)).toISOString()).toBe(morning);
  });
});
