import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBlocker } from '../../test/blocker.ts';
import type { Browser } from '../../test/browser.ts';
import { approvalToken, type ClipSeen, editorWords, ownCandidateId, renderedClip, sentVideo } from '../../test/clips.ts';
import { approveTerms, newCandidate, newStaff } from '../../test/people.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { asMediaKey } from '../platform/media/store.ts';
import { ClipRender } from './clip-render.entity.ts';
import { ClipSource } from './clip-source.entity.ts';
import { ClipVersion } from './clip-version.entity.ts';
import { renderClipJob } from './render-clip.job.ts';

const approve = 'mutation($input: ApproveClipInput!) { approveClip(input: $input) { version { number } errors { code } } }';
const refuse = 'mutation($input: RequestClipChangesInput!) { requestClipChanges(input: $input) { version { number } errors { code } } }';
type Answered = { version: { number: number } | null; errors: { code: string }[] };

describe('C3: of answers about a clip there is one true outcome', { timeout: 120_000 }, () => {
  let app: TestApp;
  let candidate: Browser;
  let editor: Browser;
  let blocker: Awaited<ReturnType<typeof openBlocker>>;
  let sourceId: string;
  const email = 'camille@example.test';

  beforeAll(async () => {
    app = await startTestApp();
    candidate = await newCandidate(app, { email, firstName: 'Camille', lastName: 'Durand' });
    editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
    await approveTerms(candidate);
    sourceId = await sentVideo(app, candidate, { width: 320, height: 180, drawnSeconds: 1 });
    blocker = await openBlocker(app);
  }, 120_000);
  afterAll(async () => {
    await blocker.close();
    await app.stop();
  });

  const make = async (): Promise<ClipSeen> => renderedClip(app, editor, await ownCandidateId(candidate), sourceId);
  const stateOf = async (id: string) =>
    (await editor.ask<{ clip: { state: string; revision: number } }>('query($id: ID!) { clip(id: $id) { state revision } }', { id })).clip;
  const versionsOf = (id: string) =>
    app.services.orm.em.fork().find(ClipVersion, { clip: idOf('Clip', id) }, { orderBy: { number: 'asc' } });
  const approves = async (token: string, diffusion = 'PUBLIC', more: object = {}): Promise<Answered> =>
    (await app.browser().ask<{ approveClip: Answered }>(approve, { input: { token, diffusion, ...more } })).approveClip;
  const asksForChanges = async (token: string): Promise<Answered> =>
    (await app.browser().ask<{ requestClipChanges: Answered }>(refuse, { input: { token, comment: 'Plus court.' } })).requestClipChanges;
  const changed = async ({ id: clipId }: ClipSeen, title: string): Promise<void> => {
    const { revision } = await stateOf(clipId);
    await editor.ask(editorWords.update, { input: { clipId, revision, title } });
    await editor.ask(editorWords.render, { input: { clipId, revision: revision + 1 } });
    await app.runDueJobs();
  };

  it('C3: with version 3 on the page and 4 made meanwhile, 3 is not approved; 4 is, by its own mail, and nothing of 3 ever stands', async () => {
    const clip = await make();
    for (const title of ['Un deuxième titre', 'Un troisième titre']) await changed(clip, title);
    const third = await approvalToken(app, editor, clip.id, email);
    await changed(clip, 'Un quatrième titre');
    expect(await approves(third)).toMatchObject({ version: null, errors: [{ code: 'CLIP_CHANGED' }] });
    const fourth = await approvalToken(app, editor, clip.id, email);
    expect(await approves(third)).toMatchObject({ version: null, errors: [{ code: 'LINK_USED_OR_EXPIRED' }] });
    expect(await asksForChanges(third)).toMatchObject({ version: null, errors: [{ code: 'LINK_USED_OR_EXPIRED' }] });
    expect(await approves(fourth)).toEqual({ version: { number: 4 }, errors: [] });
    const versions = await versionsOf(clip.id);
    expect(versions.map(({ number, approvedAt, changesRequestedAt }) => [number, approvedAt != null, changesRequestedAt != null])).toEqual([
      [1, false, false],
      [2, false, false],
      [3, false, false],
      [4, true, false],
    ]);
    expect((await stateOf(clip.id)).state).toBe('APPROVED');
  });

  it('C3, C4: of several tabs that answer at once, differently, one counts, and everything says the same of it', async () => {
    const clip = await make();
    const token = await approvalToken(app, editor, clip.id, email);
    const part = { excerpt: { startSeconds: 1, endSeconds: 3 } };
    const answers = await Promise.all([
      approves(token),
      approves(token, 'RESTRICTED', part),
      asksForChanges(token),
      approves(token),
      asksForChanges(token),
    ]);
    const counted = answers.flatMap(({ errors }, index) => (errors.length === 0 ? [index] : []));
    expect(counted).toHaveLength(1);
    const refused = answers.flatMap(({ errors }) => errors.map(({ code }) => code));
    expect(refused).toHaveLength(4);
    for (const code of refused) expect(['ALREADY_ANSWERED', 'LINK_USED_OR_EXPIRED']).toContain(code);
    const [version] = await versionsOf(clip.id);
    const isApproval = counted[0] !== 2 && counted[0] !== 4;
    expect((await stateOf(clip.id)).state).toBe(isApproval ? 'APPROVED' : 'CHANGES_REQUESTED');
    expect([version?.approvedAt != null, version?.changesRequestedAt != null]).toEqual([isApproval, !isApproval]);
    const chosen = counted[0] === 1 ? ['RESTRICTED', { start: 1, end: 3 }] : ['PUBLIC', null];
    if (isApproval) expect([version?.diffusion, version?.excerpt ?? null]).toEqual(chosen);
    const entries = await app.services.orm.em
      .fork()
      .execute<{ type: string }[]>(
        `select p.type from register_entry p where p.type in ('clip-approved', 'clip-changes-requested') order by p.id desc limit 2`,
      );
    expect(entries[0]?.type).toBe(isApproval ? 'clip-approved' : 'clip-changes-requested');
    await app.runDueJobs();
  });

  it('C3: an editor who changes the clip an instant before the button is pressed is first: nothing is approved', async () => {
    const clip = await make();
    const token = await approvalToken(app, editor, clip.id, email);
    const row = idOf('Clip', clip.id);
    const answer = await blocker.between(
      `select from clip where id = '${row}' for update`,
      () => approves(token),
      // What the change of an editor writes, in the transaction that holds the clip.
      () => blocker.client.query(`update clip set state = 'DRAFT', revision = revision + 1, title = 'Un autre titre' where id = $1`, [row]),
    );
    expect(answer).toMatchObject({ version: null, errors: [{ code: 'CLIP_CHANGED' }] });
    expect((await stateOf(clip.id)).state).toBe('DRAFT');
    const [version] = await versionsOf(clip.id);
    expect(version?.approvedAt ?? null).toBeNull();
  });

  it('C1: a montage that fails each time it is tried ends, says why, and is made once what was missing is back', async () => {
    const clip = await make();
    const input = { clipId: clip.id, revision: (await stateOf(clip.id)).revision };
    const { sources } = app.services.media;
    const { storeKey } = await app.services.orm.em.fork().findOneOrFail(ClipSource, { id: idOf('ClipSource', sourceId) });
    const key = asMediaKey(storeKey ?? '');
    const aside = join(app.services.settings.dataDir, 'aside.mp4');
    await sources.withLocalFile(key, (path) => copyFile(path, aside));
    await sources.remove(key);
    await editor.ask(editorWords.render, { input });
    const { id: renderId } = await app.services.orm.em
      .fork()
      .findOneOrFail(ClipRender, { clip: idOf('Clip', clip.id) }, { orderBy: { id: 'desc' } });
    const tries = (isLast: boolean) =>
      renderClipJob.run({ renderId }, { services: app.services, now: app.clock.now(), signal: new AbortController().signal, isLast });
    const seen = async () =>
      (
        await editor.ask<{ clip: { state: string; render: { state: string; failure: string | null } } }>(
          'query($id: ID!) { clip(id: $id) { state render { state failure } } }',
          { id: clip.id },
        )
      ).clip;
    await expect(tries(false)).rejects.toMatchObject({ name: 'MediaNotStored' });
    expect(await seen()).toEqual({ state: 'RENDERING', render: { state: 'RUNNING', failure: null } });
    await tries(true);
    expect(await seen()).toEqual({ state: 'DRAFT', render: { state: 'FAILED', failure: 'SOURCE' } });
    await sources.put(aside, key);
    await editor.ask(editorWords.render, { input });
    await app.runDueJobs();
    expect(await seen()).toEqual({ state: 'RENDERED', render: { state: 'DONE', failure: null } });
  });
});
