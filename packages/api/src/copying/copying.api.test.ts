import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { newCompany, newProgram, newRecruiter, newStaff } from '../../test/people.ts';
import { newPublishedProfile, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { readPersistedDocuments } from '../app/gate/persisted-documents.ts';
import { webDist } from '../app/web-dist.ts';

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
    neighbour.source = visitor.source;
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

  it('T7: side by side, readings go past the bound by no more than they ask for at once', async () => {
    const program = await newProgram(app, hugo);
    const answers = await Promise.all([0, 1, 2, 3, 0, 1, 2, 3].map((index) => opens(program, slug(index))));
    expect(answers.filter((answer) => answer === 'yes').length).toBeGreaterThanOrEqual(2);
    const after = await opensInTurn(program, [0, 1, 2, 3]);
    expect(after.filter((answer) => answer === 'yes').length).toBeLessThanOrEqual(4);
    expect(new Set([...answers, ...after]).has('null')).toBe(false);
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
