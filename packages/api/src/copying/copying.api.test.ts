import { join } from 'node:path';
import { parisDay } from '@jobprod/shared/civil-time';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, eventually } from '../../test/browser.ts';
import { newCompany, newProgram, newRecruiter, newStaff } from '../../test/people.ts';
import { newPublishedProfile, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { readPersistedDocuments } from '../app/gate/persisted-documents.ts';
import { webDist } from '../app/web-dist.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { digestOf } from '../platform/ids.ts';
import { networkOf } from '../platform/network.ts';

const bySlug = 'query($slug: String!) { profile(slug: $slug) { id } }';
type Held = { code: string; retryAfterSeconds: number };

let app: TestApp;
let manager: Browser;
let editor: Browser;
let rita: Browser;
let hugo: Browser;
let profiles: Published[];

const names = ['Camille', 'Rémi', 'Olga', 'Yanis'];
const bounds = { LISTED: 10_000, OPENED: 2, PLAYED: 300 };

beforeAll(async () => {
  app = await startTestApp({ webDist, persistedDocuments: await readPersistedDocuments(join(webDist, 'persisted-documents.json')) });
  profiles = [];
  for (const [index, firstName] of names.entries())
    profiles.push(await newPublishedProfile(app, { email: `reader-${index}@example.test`, firstName, lastName: 'Durand' }));
  manager = await newStaff(app, { email: 'manager@jobprod.test', firstName: 'Nadia', lastName: 'Weber' }, 'NETWORK_MANAGER');
  editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Alix', lastName: 'Roy' }, 'EDITOR');
  const acme = await newCompany(app, { name: 'Acme' }, manager);
  rita = await newRecruiter(app, acme, { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' });
  hugo = await newRecruiter(app, acme, { email: 'hugo@acme.test', firstName: 'Hugo', lastName: 'Roux' });
});
beforeEach(() => {
  app.services.settings.readingsADay = bounds;
});
afterAll(() => app.stop());

const slug = (index: number) => profiles[index]?.slug ?? '';
/** `yes`, `null`, or the code it was refused with. */
const opens = async (who: Browser, address: string): Promise<string> => {
  const { data, errors } = await who.answer<{ profile: { id: string } | null }>(bySlug, { slug: address });
  return (errors?.[0]?.extensions as Held | undefined)?.code ?? (data?.profile ? 'yes' : 'null');
};
const opensInTurn = async (who: Browser, indexes: readonly number[]) => {
  const answers: string[] = [];
  for (const index of indexes) answers.push(await opens(who, slug(index)));
  return answers;
};
const queue = async () =>
  (
    await manager.ask<{
      staffQueue: { id: string; kind: string; subject: string | null; copying: { by: string; kind: string; count: number } | null }[];
    }>('{ staffQueue { id kind subject copying { by kind count } } }')
  ).staffQueue.filter(({ kind }) => kind === 'COPYING_TO_JUDGE');

describe('T7: bulk copying is held off', () => {
  it('T7: a recruiter opens so many profiles in a day; the next is refused with what to do, what they opened stays open, and a colleague has a day of their own', async () => {
    expect(await opensInTurn(rita, [0, 0, 1, 2, 0, 1, 2])).toEqual([
      'yes',
      'yes',
      'yes',
      'TOO_MANY_PROFILES',
      'yes',
      'yes',
      'TOO_MANY_PROFILES',
    ]);
    const { errors } = await rita.answer(bySlug, { slug: slug(3) });
    expect(errors?.[0]?.message).toContain('Vous avez ouvert 2 profils aujourd’hui');
    expect(errors?.[0]?.message).toContain('contact@jobprod.com');
    // Until midnight in Paris: 13 hours from 11:00 there.
    expect((errors?.[0]?.extensions as Held | undefined)?.retryAfterSeconds).toBe(13 * 3600);
    expect(await opensInTurn(hugo, [2, 3])).toEqual(['yes', 'yes']);
  });

  it('T7: what was refused is no consultation, and what does not exist answers as before', async () => {
    const { viewer } = await (profiles[2]?.owner ?? expect.fail()).ask<{
      viewer: { candidate: { profile: { id: string } } };
    }>('{ viewer { candidate { profile { id } } } }');
    expect(viewer.candidate.profile.id).toBe(profiles[2]?.id);
    const [looks] = await app.services.orm.em.fork().execute<{ count: number }[]>(
      `select count(*)::int as count from profile_access a join recruiter r on r.id = a.actor_id join account c on c.id = r.account_id
         join profile p on p.id = a.profile_id where c.email = 'rita@acme.test' and p.slug = ?`,
      [slug(2)],
    );
    expect(looks?.count).toBe(0);
    expect(await opens(rita, 'p-222222222222')).toBe('null');
  });

  it('T7: asked by `node`, by many ids at once, or as a paper, it is the same day', async () => {
    const ids = profiles.map(({ id }) => id);
    const { data, errors } = await rita.answer<{ nodes: ({ id: string } | null)[] }>('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids,
    });
    expect(errors?.map(({ extensions }) => extensions?.code)).toContain('TOO_MANY_PROFILES');
    expect((data?.nodes ?? []).filter((node) => node !== null).length).toBeLessThanOrEqual(2);
    const paper = await rita.fetch(`/profiles/${slug(3)}/cv.pdf`);
    expect([paper.status, await paper.text()]).toEqual([429, expect.stringContaining('demain')]);
  });

  it('T7: a visitor is counted by where they come from, in the page that the server draws too; staff and owners are not counted', async () => {
    const [visitor, neighbour] = [app.browser(), app.browser()];
    // Another address of the same home: its network is one place.
    visitor.source = '2001:db8:7:1:aaaa::1';
    neighbour.source = '2001:db8:7:1:bbbb::2';
    const drawn = async (who: Browser, index: number) => {
      const response = await who.fetch(`/profiles/${slug(index)}`);
      return [response.status, (await response.text()).includes('Menuisière')];
    };
    expect([await drawn(visitor, 0), await drawn(neighbour, 1), await drawn(visitor, 2)]).toEqual([
      [200, true],
      [200, true],
      [200, false],
    ]);
    expect(await opensInTurn(neighbour, [2, 1])).toEqual(['TOO_MANY_PROFILES', 'yes']);
    expect(await opensInTurn(app.browser(), [2, 3])).toEqual(['yes', 'yes']);
    expect(await opensInTurn(editor, [0, 1, 2, 3])).toEqual(['yes', 'yes', 'yes', 'yes']);
    app.services.settings.readingsADay = { ...bounds, OPENED: 1 };
    const [own] = profiles;
    expect([await opens(own?.owner ?? expect.fail(), slug(1)), await opens(own?.owner ?? expect.fail(), slug(0))]).toEqual(['yes', 'yes']);
  });

  it('T7: a program is counted by itself; lists count what they tell', async () => {
    app.services.settings.readingsADay = { ...bounds, LISTED: 3 };
    const [one, other] = [await newProgram(app, rita), await newProgram(app, rita)];
    const lists = async (who: Browser, first: number, after: string | null = null) => {
      const { data, errors } = await who.answer<{ profiles: { nodes: { id: string }[]; pageInfo: { endCursor: string } } }>(
        'query($first: Int!, $after: String) { profiles(first: $first, after: $after) { nodes { id } pageInfo { endCursor } } }',
        { first, after },
      );
      return { code: (errors?.[0]?.extensions as Held | undefined)?.code, told: data?.profiles };
    };
    const start = await lists(one, 3);
    expect(start.told?.nodes).toHaveLength(3);
    expect((await lists(one, 1, start.told?.pageInfo.endCursor)).code).toBe('TOO_MANY_PROFILES');
    expect((await lists(one, 3)).told?.nodes).toHaveLength(3);
    expect((await lists(other, 3)).told?.nodes).toHaveLength(3);
  });

  it('T7: side by side, a reader goes past the bound by no more than they ask for at once; once it is reached, by nothing', async () => {
    const program = await newProgram(app, hugo);
    expect(await opensInTurn(program, [0, 1])).toEqual(['yes', 'yes']);
    const more = await Promise.all([2, 3, 0, 2, 3, 1, 2, 3].map(async (index) => [index, await opens(program, slug(index))] as const));
    for (const [index, answer] of more) expect(answer).toBe(index < 2 ? 'yes' : 'TOO_MANY_PROFILES');

    const other = await newProgram(app, hugo);
    const answers = await Promise.all([0, 1, 2, 3].map((index) => opens(other, slug(index))));
    expect(answers.filter((answer) => answer === 'yes').length).toBeGreaterThanOrEqual(2);
    // What they were given stays open, and nothing else opens.
    expect(await opensInTurn(other, [0, 1, 2, 3])).toEqual(answers);
  });

  it('T7: the same thing asked for several times at once is one, is given each time, and nobody is noted for it', async () => {
    const visitor = app.browser();
    const reader = digestOf(`VISITOR ${networkOf(visitor.source)}`);
    // The last of the day, being counted by another request that has not ended: theirs waits for it.
    app.services.settings.readingsADay = { ...bounds, OPENED: 1 };
    const em = app.services.orm.em.fork();
    const noted = async () => (await em.fork().execute('select 1 from copying_note where reader = ?', [reader])).length;
    const waiting = async () => {
      const rows = await em.fork().execute('select 1 from pg_locks where not granted and locktype = ?', ['transactionid']);
      return rows.length > 0;
    };
    const answers = await em.transactional(async (tx) => {
      await tx.execute(`insert into reading (reader, day, kind, thing) values (?, ?, 'OPENED', ?)`, [
        reader,
        parisDay(app.clock.now()),
        idOf('Profile', profiles[3]?.id ?? ''),
      ]);
      const asked = Promise.all([1, 2, 3, 4].map(() => opens(visitor, slug(3))));
      await eventually(waiting);
      return { asked };
    });
    expect(await answers.asked).toEqual(['yes', 'yes', 'yes', 'yes']);
    expect(await noted()).toBe(0);
    expect(await opensInTurn(visitor, [2, 3])).toEqual(['TOO_MANY_PROFILES', 'yes']);
    expect(await noted()).toBe(1);
  });

  it('T7: staff find one note a reader and day, say what it was, once, and it is registered; the company can prove it was told', async () => {
    const [note, ...more] = (await queue()).filter(({ subject }) => subject?.startsWith('Rita Roche'));
    expect(more).toEqual([]);
    expect(note).toMatchObject({ subject: 'Rita Roche · Acme', copying: { by: 'RECRUITER', kind: 'OPENED', count: 2 } });
    expect((await queue()).map(({ copying }) => copying?.by)).toEqual(expect.arrayContaining(['VISITOR', 'API_CLIENT', 'RECRUITER']));
    const close = 'mutation($input: CloseCopyingNoteInput!) { closeCopyingNote(input: $input) { errors { code } } }';
    const input = { itemId: note?.id, reason: 'Une recherche pressée : vue avec elle.' };
    expect((await editor.answer(close, { input })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    await manager.ask(close, { input });
    expect((await manager.answer(close, { input })).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    expect((await queue()).some(({ id }) => id === note?.id)).toBe(false);
    await app.runDueJobs();
    const { registerEntries } = await rita.ask<{ registerEntries: { nodes: { type: string }[] } }>(
      '{ registerEntries(first: 100) { nodes { type } } }',
    );
    expect(registerEntries.nodes.map(({ type }) => type)).toContain('copying-noticed');
    expect(registerEntries.nodes.map(({ type }) => type)).toContain('copying-judged');
  });

  it('G4, T7: what was decided of a candidate or a program goes to them; of a visitor, who is nobody’s party, no words enter the register', async () => {
    app.services.settings.readingsADay = { ...bounds, OPENED: 1 };
    const olga = profiles[2]?.owner ?? expect.fail();
    expect(await opensInTurn(olga, [0, 1])).toEqual(['yes', 'TOO_MANY_PROFILES']);
    const waiting = await queue();
    const close = 'mutation($input: CloseCopyingNoteInput!) { closeCopyingNote(input: $input) { errors { code } } }';
    for (const { id, copying } of waiting)
      await manager.ask(close, { input: { itemId: id, reason: `Vu avec Olga Durand (${copying?.by})` } });
    const em = app.services.orm.em.fork();
    const judged = (
      await em.execute<{ facts: string }[]>(
        `select p.payload as facts from register_entry e join register_payload p on p.entry_id = e.id where e.type = 'copying-judged'`,
      )
    ).map(({ facts }) => JSON.parse(facts) as { parties: string[]; payload: { note: string; reason?: string } });
    const wordsFor = (party: string | undefined) =>
      judged.filter(({ parties }) => party !== undefined && parties.includes(party)).map(({ payload }) => payload.reason);
    const { viewer } = await olga.ask<{ viewer: { candidate: { id: string } } }>('{ viewer { candidate { id } } }');
    expect(wordsFor(idOf('Candidate', viewer.candidate.id))).toEqual(['Vu avec Olga Durand (CANDIDATE)']);
    const acme = await rita.ask<{ viewer: { recruiter: { company: { id: string } } } }>('{ viewer { recruiter { company { id } } } }');
    const ofAcme = wordsFor(idOf('Company', acme.viewer.recruiter.company.id));
    expect(ofAcme).toEqual(expect.arrayContaining(['Une recherche pressée : vue avec elle.', 'Vu avec Olga Durand (API_CLIENT)']));
    const told = waiting.filter(({ copying }) => copying?.by === 'VISITOR');
    expect(told.length).toBeGreaterThan(0);
    const [kept] = await em.execute<{ count: number }[]>(
      `select count(*)::int as count from copying_note where "by" = 'VISITOR' and reason = 'Vu avec Olga Durand (VISITOR)'`,
    );
    expect(kept?.count).toBe(told.length);
    const nobodys = judged.filter(({ parties }) => parties.length === 0);
    expect(nobodys.map(({ payload }) => Object.keys(payload))).toEqual(told.map(() => ['note']));
  });

  it('T7: the next day is a new one, and the readings of the last are forgotten', async () => {
    app.clock.set('2026-11-22T23:00:00Z');
    const program = await newProgram(app, await newRecruiterAgain());
    expect(await opensInTurn(program, [0, 1, 2])).toEqual(['yes', 'yes', 'TOO_MANY_PROFILES']);
    await app.runDueJobs();
    const days = await app.services.orm.em.fork().execute<{ day: string }[]>('select distinct day::text as day from reading');
    expect(days).toEqual([{ day: '2026-11-23' }]);
  });
});

/** Their sessions ended overnight. */
const newRecruiterAgain = async (): Promise<Browser> => {
  const nora = await newStaff(app, { email: 'nora@jobprod.test', firstName: 'Nora', lastName: 'Weber' }, 'NETWORK_MANAGER');
  return newRecruiter(app, await newCompany(app, { name: 'Rivale' }, nora), {
    email: 'eve@rivale.test',
    firstName: 'Eve',
    lastName: 'Roy',
  });
};
