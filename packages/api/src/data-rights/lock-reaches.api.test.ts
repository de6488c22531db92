import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { approvalToken, arrivedVideo, editorWords, ownCandidateId, renderedClip, sentVideo } from '../../test/clips.ts';
import { restrict } from '../../test/diffusion.ts';
import { book, booked, interviewAhead, interviewNamed, newInterviewer, slots } from '../../test/interviews.ts';
import { newStaff } from '../../test/people.ts';
import { newPublishedProfile, type Published } from '../../test/profiles.ts';
import { agreeToRecord, arrivedOf, beginTake, bookedInterview, browserRecording, sendChunk } from '../../test/rooms.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { toGlobalId } from '../platform/graphql/global-id.ts';

const email = 'camille@example.test';
const absentRow = '019ab3f2-7c11-7000-8000-000000000000';
type Errors = { errors: { code: string }[] };

describe('a lock reaches all that is made of a candidate', { timeout: 180_000 }, () => {
  let app: TestApp;
  let camille: Published;
  let editor: Browser;
  let interviewer: Browser;
  let administrator: Browser;
  let officer: Browser;
  let candidateId: string;
  let sourceId: string;
  let asked: { id: string; revision: number };
  let drafted: { id: string; revision: number };
  let token: string;
  let previews: string[];
  let freeHour: string;
  beforeAll(async () => {
    app = await startTestApp();
    camille = await newPublishedProfile(app, { email, firstName: 'Camille', lastName: 'Durand' });
    const staff = (name: string, ...roles: Parameters<typeof newStaff>[2][]) =>
      newStaff(app, { email: `${name}@jobprod.test`, firstName: 'Alix', lastName: 'Roy' }, ...roles);
    editor = await staff('editor', 'EDITOR');
    administrator = await staff('administrator', 'ADMINISTRATOR', 'NETWORK_MANAGER');
    officer = await staff('officer', 'DATA_PROTECTION_OFFICER');
    interviewer = await newInterviewer(app, 'ismael');
    candidateId = await ownCandidateId(camille.owner);
    sourceId = await sentVideo(app, camille.owner);
    asked = await renderedClip(app, editor, candidateId, sourceId);
    token = await approvalToken(app, editor, asked.id, email);
    [freeHour = ''] = await slots(camille.owner);
    // One more, whose montage is waiting.
    const { createClip } = await editor.ask<{ createClip: { clip: { id: string; revision: number } } }>(editorWords.create, {
      input: { candidateId, title: 'Un autre montage' },
    });
    const { updateClip } = await editor.ask<{ updateClip: { clip: { id: string; revision: number } } }>(editorWords.update, {
      input: {
        clipId: createClip.clip.id,
        revision: createClip.clip.revision,
        segments: [{ sourceId, startSeconds: 0.4, endSeconds: 2.4 }],
      },
    });
    drafted = updateClip.clip;
    await editor.ask(editorWords.render, { input: { clipId: drafted.id, revision: drafted.revision } });
    const { candidate } = await editor.ask<{
      candidate: { sources: { proxyUrl: string; stripUrl: string }[]; clips: { version: { previewUrl: string } | null }[] };
    }>('query($id: ID!) { candidate(id: $id) { sources { proxyUrl stripUrl } clips { version { previewUrl } } } }', { id: candidateId });
    previews = [
      ...candidate.sources.flatMap(({ proxyUrl, stripUrl }) => [proxyUrl, stripUrl]),
      ...candidate.clips.flatMap(({ version }) => (version ? [version.previewUrl] : [])),
    ];
  }, 180_000);
  afterAll(() => app.stop());

  const lock = (browser = camille.owner) =>
    browser.ask('mutation($id: ID!) { lockData(input: { profileId: $id, request: "Un courrier" }) { errors { code } } }', {
      id: camille.id,
    });
  const lift = () =>
    camille.owner.ask('mutation($id: ID!) { unlockData(input: { profileId: $id }) { errors { code } } }', { id: camille.id });
  const named = (browser: Browser, candidate: string, clip: string, source: string) =>
    browser.answer(
      `query($candidate: ID!, $clip: ID!, $source: ID!) { candidate(id: $candidate) { id firstName sources { id } clips { id } }
         clip(id: $clip) { id title } nodes(ids: [$candidate, $clip, $source]) { id } }`,
      { candidate, clip, source },
    );
  const absentOnes = ['Candidate', 'Clip', 'ClipSource'].map((type) => toGlobalId(type, absentRow)) as [string, string, string];
  const found = async (browser: Browser): Promise<number> =>
    (await browser.ask<{ candidates: { totalCount: number } }>('{ candidates(search: "camille@") { totalCount } }')).candidates.totalCount;
  const queue = async (browser: Browser): Promise<string[]> =>
    (await browser.ask<{ staffQueue: { kind: string }[] }>('{ staffQueue { kind } }')).staffQueue.map(({ kind }) => kind);
  /** What a mutation was refused with, as a refusal or from its door. */
  const refused = async (browser: Browser, mutation: string, input: Record<string, unknown>): Promise<string | undefined> => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await browser.answer<Record<string, Errors>>(
      `mutation($input: ${type}!) { ${mutation}(input: $input) { errors { code } } }`,
      { input },
    );
    return data?.[mutation]?.errors[0]?.code ?? String(errors?.[0]?.extensions?.code);
  };
  const statuses = (browser: Browser) => Promise.all(previews.map(async (path) => (await browser.fetch(path)).status));

  it('G3: before, the editor has the candidate, their clips and videos', async () => {
    expect(previews).toHaveLength(3);
    expect(await statuses(editor)).toEqual([200, 200, 200]);
    expect(await found(editor)).toBe(1);
  });

  it('G3: locked, candidate, clips and videos are for staff as what never was: by id, list, queue and in every byte; the officer still finds them', async () => {
    await lock();
    for (const browser of [editor, administrator, interviewer]) {
      expect(await named(browser, candidateId, asked.id, sourceId)).toEqual(await named(browser, ...absentOnes));
      expect(await found(browser)).toBe(0);
    }
    expect(await statuses(editor)).toEqual([404, 404, 404]);
    expect(await found(officer)).toBe(1);
    expect(
      await officer.ask(
        'query($candidate: ID!, $clip: ID!) { candidate(id: $candidate) { firstName clips { id } } clip(id: $clip) { id } }',
        {
          candidate: candidateId,
          clip: asked.id,
        },
      ),
    ).toMatchObject({ candidate: { firstName: 'Camille', clips: [{}, {}] }, clip: { id: asked.id } });
    expect(await camille.owner.ask('query($id: ID!) { clip(id: $id) { id } }', { id: asked.id })).toEqual({ clip: { id: asked.id } });
  });

  it('G3: whoever holds the mail about a clip sees it no more, but its candidate, signed in', async () => {
    const preview = async (browser: Browser) =>
      (
        await browser.ask<{ clipApproval: { version: { previewUrl: string | null } } | null }>(
          'query($token: String!) { clipApproval(token: $token) { version { previewUrl } } }',
          { token },
        )
      ).clipApproval?.version.previewUrl;
    expect(await preview(app.browser())).toBeNull();
    expect((await camille.owner.fetch((await preview(camille.owner)) ?? '')).status).toBe(200);
  });

  it('G3: a montage that was waiting has stopped, and nothing comes of it', async () => {
    await app.runDueJobs();
    const { clip } = await camille.owner.ask<{ clip: { state: string; version: unknown } }>(
      'query($id: ID!) { clip(id: $id) { state version { id } } }',
      { id: drafted.id },
    );
    expect(clip).toEqual({ state: 'DRAFT', version: null });
  });

  it('G3: frozen: for editors there is nothing to change, and the candidate is told to lift the lock first', async () => {
    const { revision } = asked;
    for (const [mutation, input] of [
      ['createClip', { candidateId, title: 'Encore un' }],
      ['updateClip', { clipId: asked.id, revision, title: 'Autrement' }],
      ['renderClip', { clipId: drafted.id, revision: drafted.revision }],
      ['cancelRender', { clipId: drafted.id }],
      ['requestClipApproval', { clipId: asked.id }],
      ['publishClip', { clipId: asked.id }],
      ['withdrawClip', { clipId: asked.id }],
      ['putClipOnYouTube', { clipId: asked.id }],
      ['addClipPlace', { clipId: asked.id, medium: 'Camille Durand', url: 'https://vimeo.com/1', audience: 'PUBLIC' }],
    ] as const)
      expect(await refused(editor, mutation, input), mutation).toBe('NOT_FOUND');
    const uploadId = await arrivedVideo(app, Buffer.from(candidateId, 'base64url').toString().split(':')[1] ?? '', {
      seconds: 1,
      width: 160,
      height: 90,
    });
    expect(await slots(camille.owner)).toEqual([]);
    for (const [mutation, input] of [
      ['declareSource', { uploadId, isMine: true }],
      ['requestClipApproval', { clipId: asked.id }],
      ['approveClip', { token, diffusion: 'PUBLIC' }],
      ['requestClipChanges', { token, comment: 'Plus court.' }],
      ['publishClip', { clipId: asked.id }],
      ['bookInterview', { startsAt: freeHour, timeZone: 'Europe/Paris' }],
      ['reserveInterview', { startsAt: freeHour, timeZone: 'Europe/Paris' }],
    ] as const)
      expect(await refused(camille.owner, mutation, input), mutation).toBe('DATA_LOCKED');
    const upload = await camille.owner.fetch('/uploads', {
      method: 'POST',
      headers: { 'Tus-Resumable': '1.0.0', 'Upload-Length': '10' },
    });
    expect(upload.status).toBeGreaterThanOrEqual(400);
    await restrict(camille.owner, camille.id);
    expect(await refused(officer, 'issueProfilePassword', { reference: camille.reference, recipientEmail: 'someone@elsewhere.test' })).toBe(
      'NOT_POSSIBLE_NOW',
    );
  });

  it('G3: it waits: an editor’s act that comes in between is done before it, or not at all; lifted, everything is there as it was', async () => {
    await lift();
    expect((await named(editor, candidateId, asked.id, sourceId)).data).toMatchObject({ candidate: { clips: [{}, {}] } });
    expect((await named(editor, candidateId, asked.id, sourceId)).data).toMatchObject({ clip: { id: asked.id } });
    expect(await queue(editor)).toContain('CLIP_TO_FINISH');
    const [, rendering] = await Promise.all([lock(), refused(editor, 'renderClip', { clipId: drafted.id, revision: drafted.revision })]);
    expect([undefined, 'undefined', 'NOT_FOUND']).toContain(rendering);
    const { clip } = await camille.owner.ask<{ clip: { state: string } }>('query($id: ID!) { clip(id: $id) { state } }', {
      id: drafted.id,
    });
    expect(clip.state).toBe('DRAFT');
    expect(await queue(editor)).toEqual([]);
    await lift();
  });

  it('G3, I1: the interview that is ahead is called off, and both are told; to its interviewer it was never there', async () => {
    const [first = ''] = await slots(camille.owner);
    const { id } = await booked(camille.owner, first);
    expect(await interviewNamed(interviewer, id)).not.toBeNull();
    await lock();
    expect(await interviewAhead(camille.owner)).toBeNull();
    expect(await interviewNamed(camille.owner, id)).toMatchObject({ state: 'CANCELLED' });
    expect(await interviewNamed(interviewer, id)).toBeNull();
    expect((await app.mailsTo('ismael@jobprod.test'))[0]?.subject).toContain('annulé');
    await lift();
    expect((await book(camille.owner, first)).errors).toEqual([]);
    await lock();
    await lift();
  });

  it('G3, I2: the room closes on both, its recording stops, and of what is recorded nothing more is taken in', async () => {
    const interviewId = await bookedInterview(app.services, {
      candidate: email,
      interviewer: 'ismael@jobprod.test',
      startsAt: app.clock.now(),
    });
    const { id: recordingId } = await agreeToRecord(camille.owner, interviewId);
    const { url } = await beginTake(camille.owner, { recordingId, takeId: randomUUID() });
    const bytes = await browserRecording(app.services.settings.dataDir, 1);
    expect((await sendChunk(camille.owner, url, 0, bytes.subarray(0, 100))).status).toBe(204);
    await lock(officer);
    for (const browser of [camille.owner, interviewer])
      expect(
        (await browser.answer('query($id: ID!) { interviewRoom(interviewId: $id) { id } }', { id: interviewId })).data ?? {},
      ).toMatchObject({ interviewRoom: null });
    const [recording] = await app.services.orm.em.fork().execute<{ state: string }[]>('select state from recording');
    expect(recording?.state).toBe('STOPPED');
    expect((await beginTake(camille.owner, { recordingId, takeId: randomUUID() })).codes).toEqual(['DATA_LOCKED']);
    expect((await beginTake(interviewer, { recordingId, takeId: randomUUID() })).codes).toEqual(['NOT_FOUND']);
    expect(await arrivedOf(camille.owner, url)).toBe(-404);
    await lift();
  });
});
