import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, eventually } from '../../test/browser.ts';
import { restrict } from '../../test/diffusion.ts';
import { newStaff } from '../../test/people.ts';
import { newPublishedProfile, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { readPersistedDocuments } from '../app/gate/persisted-documents.ts';
import { webDist } from '../app/web-dist.ts';
import { burst } from './count-visit.ts';

const forum = 'https://forum.example.org/sujets/42';

describe('N9: visits of a public profile', { timeout: 120_000 }, () => {
  let app: TestApp;
  let camille: Published;
  let remi: Published;
  let manager: Browser;
  let editor: Browser;
  beforeAll(async () => {
    app = await startTestApp({ webDist, persistedDocuments: await readPersistedDocuments(join(webDist, 'persisted-documents.json')) });
    camille = await newPublishedProfile(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    remi = await newPublishedProfile(app, { email: 'remi@example.test', firstName: 'Rémi', lastName: 'Serra' });
    await restrict(remi.owner, remi.id);
    manager = await newStaff(app, { email: 'nora@jobprod.test', firstName: 'Nora', lastName: 'Delmas' }, 'NETWORK_MANAGER');
    editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
  });
  afterAll(() => app.stop());

  const visits = (slug: string, referer: string, browser = app.browser()) => browser.fetch(`/profiles/${slug}`, { headers: { referer } });
  const counted = (): Promise<{ page: string; visits: number }[]> =>
    app.services.orm.em.fork().execute('select page, sum(visits)::int as visits from referring_page group by page order by page');
  const counts = (page: string, number: number) =>
    eventually(async () => (await counted()).some((row) => row.page === page && row.visits === number));
  const queue = async (browser: Browser) =>
    (
      await browser.ask<{ staffQueue: { id: string; kind: string; subject: string; promotion: { visits: number } | null }[] }>(
        '{ staffQueue { id kind subject candidate { firstName } promotion { page visits } } }',
      )
    ).staffQueue.filter(({ kind }) => kind === 'PROMOTION_TO_JUDGE');

  it('are counted by the page they come from, without its query and without a cookie; one person’s coming again is not', async () => {
    const someone = app.browser();
    const first = await visits(camille.slug, `${forum}?utm_source=x&user=12`, someone);
    expect(first.headers.getSetCookie()).toEqual([]);
    await counts(forum, 1);
    await visits(camille.slug, forum, someone);
    await visits(camille.slug, forum);
    await counts(forum, 2);
  });

  it('are not counted where they come from within, from a search engine or a mailbox, or lead to what no visitor sees', async () => {
    for (const referer of [`${app.services.settings.origin}/`, 'https://www.google.com/', 'https://mail.example.org/inbox', 'nonsense'])
      await visits(camille.slug, referer);
    await visits(remi.slug, forum);
    await visits('p-222222222222', forum);
    await visits(camille.slug, 'https://last.example.org/');
    await counts('https://last.example.org/', 1);
    expect(await counted()).toEqual([
      { page: forum, visits: 2 },
      { page: 'https://last.example.org/', visits: 1 },
    ]);
  });

  it('a burst from one page becomes a note for the staff in charge, once, registered; they judge it', async () => {
    expect(await queue(manager)).toEqual([]);
    for (let turn = 2; turn < burst; turn += 1) await visits(camille.slug, forum);
    const [note] = await eventually(async () => {
      const waiting = await queue(manager);
      return waiting.length > 0 && waiting;
    });
    expect(note).toMatchObject({ subject: forum, candidate: { firstName: 'Camille' }, promotion: { page: forum, visits: burst } });
    expect(await queue(editor)).toEqual([]);
    await visits(camille.slug, forum);
    await counts(forum, burst + 1);
    expect(await queue(manager)).toHaveLength(1);

    const judge = 'mutation($input: JudgePromotionInput!) { judgePromotion(input: $input) { errors { code } } }';
    const input = { itemId: note?.id, isPromotion: false, reason: 'Un tiers a cité la page.' };
    expect((await editor.answer(judge, { input })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await manager.ask(judge, { input })).toEqual({ judgePromotion: { errors: [] } });
    expect(await queue(manager)).toEqual([]);
    expect((await manager.answer(judge, { input })).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    const entries = await app.services.orm.em
      .fork()
      .execute<{ type: string }[]>(`select type from register_entry where type like 'promotion-%' order by type`);
    expect(entries.map(({ type }) => type)).toEqual(['promotion-judged', 'promotion-noticed']);
  });

  it('what was counted is forgotten after a month', async () => {
    app.clock.advance({ days: 32 });
    await app.runDueJobs();
    expect(await counted()).toEqual([]);
  });
});
