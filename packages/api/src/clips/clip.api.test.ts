import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { approvalToken, type ClipSeen, editorWords, ownCandidateId, renderedClip, sentVideo } from '../../test/clips.ts';
import { approveTerms, newCandidate, newStaff } from '../../test/people.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { ClipRender } from './clip-render.entity.ts';

const approval =
  'query($token: String!) { clipApproval(token: $token) { clip candidateFirstName version { number manifestHash title previewUrl } } }';
const approve =
  'mutation($input: ApproveClipInput!) { approveClip(input: $input) { version { number approvedAt diffusion excerpt { startSeconds endSeconds } } errors { code path } } }';
const changes =
  'mutation($input: RequestClipChangesInput!) { requestClipChanges(input: $input) { version { changesComment } errors { code } } }';
const stateOf = async (browser: Browser, id: string) =>
  (await browser.ask<{ clip: { state: string } | null }>('query($id: ID!) { clip(id: $id) { state } }', { id })).clip?.state;

type Approved = { approveClip: { version: unknown; errors: { code: string }[] } };

describe('a clip, from the candidate’s video to their answer', () => {
  let app: TestApp;
  let candidate: Browser;
  let editor: Browser;
  let candidateId: string;
  let sourceId: string;
  const email = 'camille@example.test';

  beforeAll(async () => {
    app = await startTestApp();
    candidate = await newCandidate(app, { email, firstName: 'Camille', lastName: 'Durand' });
    editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
    await approveTerms(candidate);
    candidateId = await ownCandidateId(candidate);
    sourceId = await sentVideo(app, candidate);
  });
  afterAll(() => app.stop());

  const make = (): Promise<ClipSeen> => renderedClip(app, editor, candidateId, sourceId);

  it('C1: a sent video is read to its end before anyone can use it, and only its owner and editors see it', async () => {
    const sources =
      '{ viewer { candidate { sources { state durationSeconds width height hasAudio proxyUrl stripUrl refusal { code } } } } }';
    expect(await candidate.ask(sources)).toMatchObject({
      viewer: {
        candidate: {
          sources: [
            {
              state: 'READY',
              width: 640,
              height: 360,
              hasAudio: true,
              refusal: null,
              proxyUrl: expect.stringContaining('/media/'),
              stripUrl: expect.any(String),
            },
          ],
        },
      },
    });
    const stranger = await newCandidate(app, { email: 'stranger@example.test', firstName: 'Other', lastName: 'Person' });
    expect(await stranger.ask('query($id: ID!) { node(id: $id) { id } }', { id: sourceId })).toEqual({ node: null });
    expect(await app.browser().ask('query($id: ID!) { node(id: $id) { id } }', { id: sourceId })).toEqual({ node: null });
  });

  it('T2: nothing can be declared before the terms are approved', async () => {
    const early = await newCandidate(app, { email: 'early@example.test', firstName: 'Early', lastName: 'Bird' });
    expect(await sentVideo(app, early, { seconds: 1 })).toBe('');
  });

  it.each([
    ['the first name', 'Le métier de Camille'],
    ['the surname with a Cyrillic letter', 'L’expérience Dur\u0430nd en chantier'],
    ['an e-mail address', 'Écrivez à quelqu.un@example.test'],
    ['a telephone number', 'Appelez le 06 12 34 56 78'],
  ])('C2: a title that carries %s is refused and not saved', async (_what, title) => {
    const { createClip } = await editor.ask<{ createClip: { clip: unknown; errors: { code: string; path: string[] }[] } }>(
      editorWords.create,
      { input: { candidateId, title } },
    );
    expect(createClip.clip).toBeNull();
    expect(createClip.errors).toMatchObject([{ code: 'IDENTITY_LEAK', path: ['title'], message: expect.stringMatching(/^Le titre /) }]);
  });

  it('C2: what the candidate’s profile says of employers and schools is pointed out to the editor, and does not stop them', async () => {
    const changed = await candidate.ask<{ updateProfile: { errors: unknown[] } }>(
      'mutation($input: UpdateProfileInput!) { updateProfile(input: $input) { errors { code } } }',
      {
        input: {
          revision: 1,
          experiences: [
            { role: 'Charpente', employer: 'Charpentes Kervella', from: '2019-03-01' },
            { role: 'Apprentissage', from: '2017-09-01' },
          ],
          educations: [{ title: 'BTS', school: 'Lycée Montagnac', year: 2015 }],
        },
      },
    );
    expect(changed.updateProfile.errors).toEqual([]);
    const { createClip } = await editor.ask<{ createClip: { clip: object | null; errors: unknown[] } }>(
      'mutation($input: CreateClipInput!) { createClip(input: $input) { clip { findings { field kind severity excerpt } } errors { code } } }',
      { input: { candidateId, title: 'Du Lycée Montagnac au chantier', description: 'Cinq ans chez Charpentes Kervella.' } },
    );
    expect(createClip).toEqual({
      clip: {
        findings: [
          { field: 'title', kind: 'school', severity: 'WARNING', excerpt: 'Lycée Montagnac' },
          { field: 'description', kind: 'employer', severity: 'WARNING', excerpt: 'Charpentes Kervella' },
        ],
      },
      errors: [],
    });
  });

  it('C1: two passages are cut and joined into a version, four seconds long to the frame', async () => {
    const clip = await make();
    expect(clip).toMatchObject({
      state: 'RENDERED',
      version: { number: 1, durationSeconds: 4, manifestHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  it('C1: whoever watches a clip is told how far its rendering is, as it goes', async () => {
    const parts: number[] = [];
    const changes = app.services.events.subscribe('clip-changed');
    const watching = (async () => {
      for await (const id of changes) {
        const render = await app.services.orm.em.fork().findOne(ClipRender, { clip: id }, { orderBy: { id: 'desc' } });
        if (render) parts.push(render.progress);
      }
    })();
    await make();
    await changes.return?.();
    await watching;
    expect(parts).toEqual(parts.toSorted((one, other) => one - other));
    expect(parts.filter((part) => part > 0 && part < 1).length).toBeGreaterThan(0);
  });

  it('C3: the mail’s link shows without deciding; only the button approves, with the choice of diffusion, and once', async () => {
    const clip = await make();
    const token = await approvalToken(app, editor, clip.id, email);
    for (let look = 0; look < 3; look += 1) {
      expect(await app.browser().ask(approval, { token })).toMatchObject({
        clipApproval: { clip: 'PENDING', candidateFirstName: 'Camille', version: { manifestHash: clip.version?.manifestHash } },
      });
    }
    expect(await stateOf(editor, clip.id)).toBe('AWAITING_APPROVAL');
    const without = await app.browser().ask<Approved>(approve, { input: { token } });
    expect(without.approveClip).toMatchObject({ version: null, errors: [{ code: 'DIFFUSION_CHOICE_REQUIRED' }] });
    expect(await stateOf(editor, clip.id)).toBe('AWAITING_APPROVAL');
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => app.browser().ask<Approved>(approve, { input: { token, diffusion: 'PUBLIC' } })),
    );
    expect(answers.filter(({ approveClip }) => approveClip.errors.length === 0)).toHaveLength(1);
    expect(await stateOf(editor, clip.id)).toBe('APPROVED');
    expect(await app.browser().ask(approval, { token })).toEqual({ clipApproval: null });
  });

  it('C3, A2: the preview is served to the holder of the mail alone, in ranges, until the question is answered or the release ends', async () => {
    const clip = await make();
    const token = await approvalToken(app, editor, clip.id, email);
    const holder = app.browser();
    const { clipApproval } = await holder.ask<{ clipApproval: { version: { previewUrl: string } } }>(approval, { token });
    const url = clipApproval.version.previewUrl;
    const part = await holder.fetch(url, { headers: { range: 'bytes=0-99' } });
    expect([part.status, part.headers.get('content-type'), part.headers.get('cache-control')]).toEqual([
      206,
      'video/mp4',
      'private, no-store',
    ]);
    expect((await part.arrayBuffer()).byteLength).toBe(100);
    const altered = await holder.fetch(url.replace('preview.mp4', 'other.mp4'));
    expect(altered.status).toBe(404);
    expect((await candidate.fetch(url)).status).toBe(404);
    const now = app.clock.now();
    app.clock.advance({ days: 548 });
    expect((await holder.fetch(url)).status).toBe(404);
    app.clock.set(now);
    expect((await holder.fetch(url)).status).toBe(200);
    await holder.ask(changes, { input: { token, comment: 'Non merci.' } });
    expect((await holder.fetch(url)).status).toBe(404);
  });

  it('C3: any change is a new version: approving the one before is refused', async () => {
    const clip = await make();
    const old = await approvalToken(app, editor, clip.id, email);
    await editor.ask(editorWords.update, {
      input: { clipId: clip.id, revision: clip.revision, title: 'Un autre titre pour le même chantier' },
    });
    const { approveClip } = await app.browser().ask<Approved>(approve, { input: { token: old, diffusion: 'PUBLIC' } });
    expect(approveClip.errors[0]?.code).toBe('CLIP_CHANGED');
    expect(await stateOf(editor, clip.id)).toBe('DRAFT');
  });

  it('C4: an approved excerpt becomes files of its own', async () => {
    const clip = await make();
    const token = await approvalToken(app, editor, clip.id, email);
    const { approveClip } = await app
      .browser()
      .ask<Approved>(approve, { input: { token, diffusion: 'RESTRICTED', excerpt: { startSeconds: 1, endSeconds: 3 } } });
    expect(approveClip).toMatchObject({ errors: [], version: { diffusion: 'RESTRICTED', excerpt: { startSeconds: 1, endSeconds: 3 } } });
    await app.runDueJobs();
    const [row] = await app.services.orm.em
      .fork()
      .execute<{ files: string }[]>(
        "select excerpt_files->>'durationSeconds' as files from clip_version where excerpt is not null and excerpt_files is not null",
      );
    expect(Number(row?.files)).toBeCloseTo(2);
  });

  it('C3: asking for changes says what and where, and the editor may go on', async () => {
    const clip = await make();
    const token = await approvalToken(app, candidate, clip.id, email);
    expect(await app.browser().ask(changes, { input: { token, comment: 'Coupez la fin, je bafouille.', atSeconds: 3.5 } })).toMatchObject({
      requestClipChanges: { version: { changesComment: 'Coupez la fin, je bafouille.' }, errors: [] },
    });
    expect(await stateOf(editor, clip.id)).toBe('CHANGES_REQUESTED');
  });

  it('C1: two editors never overwrite each other unknowingly', async () => {
    const clip = await make();
    const change = (title: string) =>
      editor.ask<{ updateClip: { errors: { code: string }[] } }>(editorWords.update, {
        input: { clipId: clip.id, revision: clip.revision, title },
      });
    const codes = (await Promise.all([change('Premier'), change('Second')])).map(({ updateClip }) => updateClip.errors[0]?.code ?? 'saved');
    expect(codes.sort()).toEqual(['CLIP_CHANGED', 'saved']);
  });

  it('A3: once the release is withdrawn, nothing can be rendered, asked or approved', async () => {
    const other = await newCandidate(app, { email: 'gone@example.test', firstName: 'Gaelle', lastName: 'Partie' });
    await approveTerms(other);
    const clip = await renderedClip(app, editor, await ownCandidateId(other), await sentVideo(app, other));
    const token = await approvalToken(app, editor, clip.id, 'gone@example.test');
    const { viewer } = await other.ask<{ viewer: { candidate: { imageRelease: { id: string } } } }>(
      '{ viewer { candidate { imageRelease { id } } } }',
    );
    await other.ask('mutation($id: ID!) { withdrawImageRelease(input: { imageReleaseId: $id }) { errors { code } } }', {
      id: viewer.candidate.imageRelease.id,
    });
    const { approveClip } = await app.browser().ask<Approved>(approve, { input: { token, diffusion: 'PUBLIC' } });
    expect(approveClip.errors[0]?.code).toBe('IMAGE_RELEASE_MISSING');
  });
});
