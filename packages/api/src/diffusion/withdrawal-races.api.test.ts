import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBlocker } from '../../test/blocker.ts';
import { type Browser, eventually } from '../../test/browser.ts';
import { approvalToken, type ClipSeen, editorWords, ownCandidateId, renderedClip, sentVideo } from '../../test/clips.ts';
import { agree, askForIntroduction } from '../../test/introductions.ts';
import { keepDatabase } from '../../test/kept-database.ts';
import { newCompany, newRecruiter, newStaff } from '../../test/people.ts';
import { newPublishedProfile, type Published } from '../../test/profiles.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { OutboundMail } from '../platform/mail/outbound-mail.entity.ts';

type Coded = { errors: { code: string }[] };

describe('fault J04: a withdrawal against what goes on', { timeout: 120_000 }, () => {
  let app: TestApp;
  let editor: Browser;
  let recruiter: Browser;
  let camille: Published;
  let clip: ClipSeen;
  let token: string;
  let draft: ClipSeen;
  let releaseId: string;
  let blocker: Awaited<ReturnType<typeof openBlocker>>;
  let kept: Awaited<ReturnType<typeof keepDatabase>>;
  const email = 'camille@example.test';

  beforeAll(async () => {
    app = await startTestApp();
    editor = await newStaff(app, { email: 'editor@jobprod.test', firstName: 'Edith', lastName: 'Monteur' }, 'EDITOR');
    const acme = await newCompany(app, { name: 'Acme' });
    recruiter = await newRecruiter(app, acme, { email: 'rita@acme.test', firstName: 'Rita', lastName: 'Roche' });
    camille = await newPublishedProfile(app, { email, firstName: 'Camille', lastName: 'Durand' });
    const candidateId = await ownCandidateId(camille.owner);
    const sourceId = await sentVideo(app, camille.owner, { seconds: 6, width: 320, height: 240 });
    clip = await renderedClip(app, editor, candidateId, sourceId);
    token = await approvalToken(app, editor, clip.id, email);
    const { createClip } = await editor.ask<{ createClip: { clip: ClipSeen } }>(editorWords.create, {
      input: { candidateId, title: 'Un chantier' },
    });
    const segments = [{ sourceId, startSeconds: 0, endSeconds: 2 }];
    const { updateClip } = await editor.ask<{ updateClip: { clip: ClipSeen } }>(editorWords.update, {
      input: { clipId: createClip.clip.id, revision: createClip.clip.revision, segments },
    });
    draft = updateClip.clip;
    const { viewer } = await camille.owner.ask<{ viewer: { candidate: { imageRelease: { id: string } } } }>(
      '{ viewer { candidate { imageRelease { id } } } }',
    );
    releaseId = viewer.candidate.imageRelease.id;
    blocker = await openBlocker(app);
    kept = await keepDatabase(app.databaseUrl);
  }, 180_000);
  afterEach(() => kept.restore());
  afterAll(async () => {
    await kept.close();
    await blocker.close();
    await app.stop();
  });

  const act = async (browser: Browser, mutation: string, input: Record<string, unknown>): Promise<string> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { errors { code } } }`;
    const { data, errors } = await browser.answer<Record<string, Coded | null>>(query, { input });
    return errors?.[0]?.extensions?.code?.toString() ?? data?.[mutation]?.errors[0]?.code ?? 'done';
  };
  const approve = () => act(camille.owner, 'approveClip', { token, diffusion: 'PUBLIC' });
  const publish = () => act(editor, 'publishClip', { clipId: clip.id });
  /** Later than whatever waits: what waited says so by an earlier `now`. */
  const withdrawRelease = async () => {
    app.clock.advance({ seconds: 1 });
    expect(await act(camille.owner, 'withdrawImageRelease', { imageReleaseId: releaseId })).toBe('done');
  };
  const withdrawClip = (id = clip.id) => act(camille.owner, 'withdrawClip', { clipId: id });
  const stateOf = async (id: string): Promise<string> =>
    (await editor.ask<{ clip: { state: string } }>('query($id: ID!) { clip(id: $id) { state } }', { id })).clip.state;
  const shown = async (): Promise<unknown> =>
    (
      await app
        .browser()
        .ask<{ profile: { clip: unknown } }>('query($slug: String!) { profile(slug: $slug) { clip { id } } }', { slug: camille.slug })
    ).profile.clip;
  const rows = async (sql: string): Promise<number> =>
    Number((await app.services.orm.em.fork().execute<{ n: string }[]>(`select count(*) as n from ${sql}`))[0]?.n);
  const placed = () => rows('clip_placement where removed_at is null');
  const holdClip = (id = clip.id) =>
    `select from clip where id = '${Buffer.from(id, 'base64url').toString().split(':')[1] ?? ''}' for update`;

  it('of the release, while its clip waits to be published: refused, and nothing stands', async () => {
    await approve();
    expect(await blocker.between(holdClip(), publish, withdrawRelease)).toBe('IMAGE_RELEASE_MISSING');
    expect([await stateOf(clip.id), await shown(), await placed()]).toEqual(['APPROVED', null, 0]);
  });

  it('of the release, while an approval, a question by mail or a render waits: none is done, nobody is written to', async () => {
    const mails = () => rows('outbound_mail');
    expect(await blocker.between(holdClip(), approve, withdrawRelease)).toBe('IMAGE_RELEASE_MISSING');
    await kept.restore();
    const before = await mails();
    expect(await blocker.between(holdClip(), () => act(editor, 'requestClipApproval', { clipId: clip.id }), withdrawRelease)).toBe(
      'IMAGE_RELEASE_MISSING',
    );
    // The one mail says that the release was taken back.
    expect(await mails()).toBe(before + 1);
    await kept.restore();
    const render = () => act(editor, 'renderClip', { clipId: draft.id, revision: draft.revision });
    expect(await blocker.between(holdClip(draft.id), render, withdrawRelease)).toBe('IMAGE_RELEASE_MISSING');
    expect(await stateOf(draft.id)).toBe('DRAFT');
  });

  it('of the release, while the second agreement waits: no introduction, and nobody learns how to reach the other', async () => {
    const asked = await askForIntroduction(app, { recruiter, recruiterEmail: 'rita@acme.test', profile: camille, candidateEmail: email });
    expect((await agree(recruiter, asked.recruiterToken)).errors).toEqual([]);
    const answer = await blocker.between(
      'lock table profile in exclusive mode',
      () => agree(camille.owner, asked.candidateToken),
      withdrawRelease,
    );
    expect(answer.errors).toMatchObject([{ code: 'LINK_USED_OR_EXPIRED' }]);
    await app.runDueJobs();
    expect(await app.services.orm.em.fork().count(OutboundMail, { template: { $like: 'introduction-made%' } })).toBe(0);
  });

  it('of the release, while its clip is rendered: the work ends, and nothing comes of it', async () => {
    expect(await act(editor, 'renderClip', { clipId: draft.id, revision: draft.revision })).toBe('done');
    // Held where the render would be filed: it is whole by then.
    await blocker.between(holdClip(draft.id), () => app.runDueJobs(), withdrawRelease);
    expect(await stateOf(draft.id)).toBe('DRAFT');
    expect(await rows(`clip_version v join clip c on c.id = v.clip_id where c.title = 'Un chantier'`)).toBe(0);
  });

  it('of a clip that is being rendered: at once, and nothing comes of the render', async () => {
    expect(await act(editor, 'renderClip', { clipId: draft.id, revision: draft.revision })).toBe('done');
    let withdrawn: Promise<string> | undefined;
    await blocker.between(
      holdClip(draft.id),
      () => app.runDueJobs(),
      async () => {
        withdrawn = withdrawClip(draft.id);
        await eventually(async () => (await blocker.waiting()) > 1, 60);
      },
    );
    expect(await withdrawn).toBe('done');
    await app.runDueJobs();
    expect(await stateOf(draft.id)).toBe('WITHDRAWN');
  });

  it('of a render by its editor, as it is filed: one comes first, the other is told, neither waits for ever', async () => {
    expect(await act(editor, 'renderClip', { clipId: draft.id, revision: draft.revision })).toBe('done');
    let cancelled: Promise<string> | undefined;
    const work = async () => {
      cancelled = act(editor, 'cancelRender', { clipId: draft.id });
      await app.runDueJobs();
    };
    await blocker.between(holdClip(draft.id), work, () => eventually(async () => (await blocker.waiting()) > 1, 60));
    expect(await cancelled).toBe('done');
    expect(await stateOf(draft.id)).toBe('DRAFT');
    expect(await rows(`graphile_worker.jobs where task_identifier = 'render-clip' and last_error is not null`)).toBe(0);
  });

  it('of a clip and its publication at once: whichever comes first, the clip ends withdrawn and stands nowhere', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      await approve();
      const [first, withdrawn] = await Promise.all([publish(), withdrawClip()]);
      expect(withdrawn).toBe('done');
      expect(['done', 'CLIP_NOT_APPROVED']).toContain(first);
      expect([await stateOf(clip.id), await shown(), await placed()]).toEqual(['WITHDRAWN', null, 0]);
      const entries = await app.services.orm.em
        .fork()
        .execute<{ type: string }[]>(
          `select type from register_entry where type in ('clip-placed', 'clip-removed', 'clip-withdrawn') order by id desc limit 2`,
        );
      if (first === 'done') expect(entries.map(({ type }) => type).sort()).toEqual(['clip-removed', 'clip-withdrawn']);
      await kept.restore();
    }
  });

  it('of the release and the publication of the profile at once: nothing of the clip is shown', async () => {
    await approve();
    expect(await publish()).toBe('done');
    expect(await shown()).not.toBeNull();
    const republish = async () => {
      await act(camille.owner, 'unpublishProfile', { profileId: camille.id });
      return act(camille.owner, 'publishProfile', { profileId: camille.id });
    };
    expect(await Promise.all([republish(), withdrawRelease().then(() => 'withdrawn')])).toEqual(['done', 'withdrawn']);
    expect(await shown()).toBeNull();
  });
});
