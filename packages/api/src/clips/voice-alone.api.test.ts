import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBlocker } from '../../test/blocker.ts';
import type { Browser } from '../../test/browser.ts';
import {
  approvalToken,
  approvedClip,
  arrivedVideo,
  editorWords,
  ownCandidateId,
  publishClip,
  renderedClip,
  sentFile,
  sentVideo,
} from '../../test/clips.ts';
import { ffmpeg, frameNumbers } from '../../test/media-tools.ts';
import { approveTerms, newCandidate, newStaff } from '../../test/people.ts';
import { copySampleVideo } from '../../test/sample-videos.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { asMediaKey } from '../platform/media/store.ts';
import { ClipPlacement } from '../profiles/clip-placement.entity.ts';
import { ClipSource } from './clip-source.entity.ts';
import { ClipVersion } from './clip-version.entity.ts';

type Refused = { errors: { code: string; message: string }[] };
type Version = { usesImage: boolean; isCovered: boolean; previewUrl: string | null; posterUrl: string | null };

/** What the bar of frame numbers reads where no frame of the source is shown, but the paper the sound is drawn on. */
const drawn = 2 ** 16 - 1;
const rowId = (globalId: string): string => Buffer.from(globalId, 'base64url').toString().split(':')[1] ?? '';

describe('A1, T2: a release of voice alone', { timeout: 240_000 }, () => {
  let app: TestApp;
  let editor: Browser;
  let blocker: Awaited<ReturnType<typeof openBlocker>>;
  let persons = 0;

  beforeAll(async () => {
    app = await startTestApp();
    editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
    blocker = await openBlocker(app);
  }, 180_000);
  afterAll(async () => {
    await blocker.close();
    await app.stop();
  });

  const person = async (release: { image: boolean }): Promise<{ candidate: Browser; email: string }> => {
    persons += 1;
    const email = `camille${persons}@example.test`;
    const candidate = await newCandidate(app, { email, firstName: 'Camille', lastName: 'Durand' });
    expect(await approveTerms(candidate, release)).toEqual([]);
    return { candidate, email };
  };
  const approveAgain = async (candidate: Browser, release: { image: boolean }): Promise<void> => {
    app.clock.advance({ seconds: 1 });
    expect(await approveTerms(candidate, release)).toEqual([]);
  };
  const framesAt = async (browser: Browser, url: string): Promise<Set<number>> => {
    const answer = await browser.fetch(url);
    expect(answer.status).toBe(200);
    const path = join(app.services.settings.dataDir, url.endsWith('.jpg') ? 'seen.jpg' : 'seen.mp4');
    await writeFile(path, Buffer.from(await answer.arrayBuffer()));
    return new Set(await frameNumbers(path));
  };
  const framesOf = async (key: string): Promise<Set<number>> =>
    new Set(await app.services.media.renditions.withLocalFile(asMediaKey(key), (path) => frameNumbers(path)));
  const seenBy = async (browser: Browser, clipId: string): Promise<Version> => {
    const query = 'query($id: ID!) { clip(id: $id) { version { usesImage isCovered previewUrl posterUrl } } }';
    const { clip } = await browser.ask<{ clip: { version: Version } }>(query, { id: clipId });
    return clip.version;
  };
  const sourceSeen = async (sourceId: string) => {
    const query = 'query($id: ID!) { node(id: $id) { ... on ClipSource { state proxyUrl stripUrl } } }';
    return (await editor.ask<{ node: { state: string; proxyUrl: string | null; stripUrl: string | null } }>(query, { id: sourceId })).node;
  };
  const versionOf = (clipId: string): Promise<ClipVersion> =>
    app.services.orm.em.fork().findOneOrFail(ClipVersion, { clip: rowId(clipId) }, { orderBy: { number: 'desc' } });
  const approve = async (candidate: Browser, token: string, excerpt?: object): Promise<Refused> =>
    (
      await candidate.ask<{ approveClip: Refused }>(
        'mutation($input: ApproveClipInput!) { approveClip(input: $input) { errors { code message } } }',
        { input: { token, diffusion: 'PUBLIC', ...(excerpt ? { excerpt } : {}) } },
      )
    ).approveClip;

  it('A1, T2: under voice alone no frame of the person is rendered, previewed or published, even of a video sent under image and voice', async () => {
    const { candidate, email } = await person({ image: true });
    const sourceId = await sentVideo(app, candidate, { numbered: true });
    const before = await sourceSeen(sourceId);
    expect((await framesAt(editor, before.proxyUrl ?? '')).size).toBeGreaterThan(100);
    await approveAgain(candidate, { image: false });
    // At once, before anything is made anew: neither by a new address nor by the one handed out before.
    expect(await sourceSeen(sourceId)).toEqual({ state: 'READY', proxyUrl: null, stripUrl: null });
    expect((await editor.fetch(before.proxyUrl ?? '')).status).toBe(404);
    const pictures = await app.services.orm.em.fork().findOneOrFail(ClipSource, { id: rowId(sourceId) });
    await app.runDueJobs();
    const after = await sourceSeen(sourceId);
    expect(await framesAt(editor, after.proxyUrl ?? '')).toEqual(new Set([drawn]));
    for (const key of [pictures.proxyKey, pictures.stripKey])
      expect(await app.services.media.renditions.stat(asMediaKey(key ?? ''))).toBeNull();

    const clip = await renderedClip(app, editor, await ownCandidateId(candidate), sourceId);
    const seen = await seenBy(candidate, clip.id);
    expect(seen).toMatchObject({ usesImage: false, isCovered: true });
    expect(await framesAt(candidate, seen.previewUrl ?? '')).toEqual(new Set([drawn]));
    expect(await framesAt(candidate, seen.posterUrl ?? '')).toEqual(new Set([drawn]));

    const token = await approvalToken(app, editor, clip.id, email);
    expect((await approve(candidate, token, { startSeconds: 1, endSeconds: 3 })).errors).toEqual([]);
    await app.runDueJobs();
    expect(await publishClip(editor, clip.id)).toEqual([]);
    const { excerptFiles, renditions, id } = await versionOf(clip.id);
    for (const { key } of [...renditions, ...(excerptFiles?.renditions ?? [])]) expect(await framesOf(key)).toEqual(new Set([drawn]));
    expect(excerptFiles?.renditions.length).toBeGreaterThan(0);
    expect(await app.services.orm.em.fork().findOneOrFail(ClipPlacement, { clipVersionId: id })).toMatchObject({
      usesImage: false,
      usesVoice: true,
    });

    await approveAgain(candidate, { image: true });
    await app.runDueJobs();
    expect((await framesAt(editor, (await sourceSeen(sourceId)).proxyUrl ?? '')).size).toBeGreaterThan(100);
  });

  it('A1, T4: rendered and approved under image and voice, then voice alone: neither previewed, asked about, approved nor published', async () => {
    const { candidate, email } = await person({ image: true });
    const approved = await approvedClip(app, editor, candidate, email);
    const candidateId = await ownCandidateId(candidate);
    const [{ id: sourceId }] = (
      await editor.ask<{ node: { sources: [{ id: string }] } }>(
        'query($id: ID!) { node(id: $id) { ... on Candidate { sources { id } } } }',
        {
          id: candidateId,
        },
      )
    ).node.sources;
    const asked = await renderedClip(app, editor, candidateId, sourceId, 'Un chantier');
    const token = await approvalToken(app, editor, asked.id, email);
    const handedOut = (await seenBy(candidate, asked.id)).previewUrl ?? '';
    expect((await candidate.fetch(handedOut)).status).toBe(200);

    await approveAgain(candidate, { image: false });
    expect((await candidate.fetch(handedOut)).status).toBe(404);
    for (const viewer of [candidate, editor]) {
      expect(await seenBy(viewer, asked.id)).toEqual({ usesImage: true, isCovered: false, previewUrl: null, posterUrl: null });
    }
    const letter = 'query($token: String!) { clipApproval(token: $token) { releaseExpiresAt version { previewUrl isCovered } } }';
    expect(await app.browser().ask(letter, { token })).toEqual({
      clipApproval: { releaseExpiresAt: null, version: { previewUrl: null, isCovered: false } },
    });
    expect((await approve(candidate, token)).errors).toEqual([
      { code: 'IMAGE_RELEASE_MISSING', message: expect.stringContaining('la voix seule') },
    ]);
    const { requestClipApproval } = await editor.ask<{ requestClipApproval: Refused }>(editorWords.requestApproval, {
      input: { clipId: asked.id },
    });
    expect(requestClipApproval.errors).toMatchObject([{ code: 'IMAGE_RELEASE_MISSING' }]);
    expect(await publishClip(editor, approved)).toEqual(['IMAGE_RELEASE_MISSING']);
    expect(await publishClip(candidate, approved)).toEqual(['IMAGE_RELEASE_MISSING']);
    expect(await app.services.orm.em.fork().count(ClipPlacement, { clipVersionId: (await versionOf(approved)).id })).toBe(0);

    // The image given again, what was approved may be published as it is.
    await approveAgain(candidate, { image: true });
    expect(await publishClip(editor, approved)).toEqual([]);
  });

  it('A1, T4: given while a montage with the image runs, it ends it: nothing comes of it', async () => {
    const { candidate } = await person({ image: true });
    const candidateId = await ownCandidateId(candidate);
    const sourceId = await sentVideo(app, candidate, { seconds: 2, width: 320, height: 240 });
    const { createClip } = await editor.ask<{ createClip: { clip: { id: string; revision: number } } }>(editorWords.create, {
      input: { candidateId, title: 'Un chantier' },
    });
    const clipId = createClip.clip.id;
    const segments = [{ sourceId, startSeconds: 0, endSeconds: 1 }];
    const { updateClip } = await editor.ask<{ updateClip: { clip: { revision: number } } }>(editorWords.update, {
      input: { clipId, revision: createClip.clip.revision, segments },
    });
    const render = () => editor.ask(editorWords.render, { input: { clipId, revision: updateClip.clip.revision } });
    const state = () => editor.ask<unknown>('query($id: ID!) { clip(id: $id) { state version { usesImage } } }', { id: clipId });
    await render();
    // Held where the render would be filed: it is whole by then.
    await blocker.between(
      `select from clip where id = '${rowId(clipId)}' for update`,
      () => app.runDueJobs(),
      () => approveAgain(candidate, { image: false }),
    );
    expect(await state()).toEqual({ clip: { state: 'DRAFT', version: null } });
    // Asked for under image and voice, begun under voice alone: it is sound.
    await approveAgain(candidate, { image: true });
    await render();
    await approveAgain(candidate, { image: false });
    await app.runDueJobs();
    expect(await state()).toEqual({ clip: { state: 'RENDERED', version: { usesImage: false } } });
  });

  it('A1, I4, C1: a video sent under it is refused with the next step and not kept; sound alone is taken and becomes a clip', async () => {
    const { candidate, email } = await person({ image: false });
    const candidateId = await ownCandidateId(candidate);
    const uploadId = await arrivedVideo(app, rowId(candidateId), { seconds: 2, width: 320, height: 240 });
    const { declareSource } = await candidate.ask<{ declareSource: { source: { id: string } } }>(
      'mutation($input: DeclareSourceInput!) { declareSource(input: $input) { source { id } errors { code } } }',
      { input: { uploadId, isMine: true } },
    );
    const sent = await app.services.orm.em.fork().findOneOrFail(ClipSource, { id: rowId(declareSource.source.id) });
    await app.runDueJobs();
    const query = 'query($id: ID!) { node(id: $id) { ... on ClipSource { state proxyUrl refusal { code message } } } }';
    expect(await candidate.ask(query, { id: declareSource.source.id })).toEqual({
      node: {
        state: 'REFUSED',
        proxyUrl: null,
        refusal: { code: 'SOURCE_REFUSED', message: expect.stringContaining('enregistrement sonore') },
      },
    });
    expect(await app.services.media.sources.stat(asMediaKey(sent.storeKey ?? ''))).toBeNull();

    const { dataDir } = app.services.settings;
    const [film, sound] = [join(dataDir, 'film.mp4'), join(dataDir, 'voice.m4a')];
    await copySampleVideo(app.services.media.engine, { path: film, seconds: 6, width: 320, height: 240 });
    await ffmpeg('-i', film, '-vn', '-c:a', 'copy', sound);
    const clip = await renderedClip(app, editor, candidateId, await sentFile(app, candidate, sound));
    const seen = await seenBy(candidate, clip.id);
    expect(seen).toMatchObject({ usesImage: false, isCovered: true });
    expect((await candidate.fetch(seen.previewUrl ?? '')).status).toBe(200);
    const token = await approvalToken(app, editor, clip.id, email);
    expect((await approve(candidate, token)).errors).toEqual([]);
    expect(await publishClip(editor, clip.id)).toEqual([]);
  });
});
