import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { approvalToken, type ClipSeen, captioned, editorWords, ownCandidateId, publishClip, sentVideo } from '../../test/clips.ts';
import { approveTerms, newCandidate, newStaff, signIn } from '../../test/people.ts';
import { agreeToRecord, beginTake, bookedInterview, browserRecording, changeRecording, sendChunk } from '../../test/rooms.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { ClipSource } from '../clips/clip-source.entity.ts';
import { placeIn } from '../clips/off-topic.ts';
import { idOf, toGlobalId } from '../platform/graphql/global-id.ts';
import { newId } from '../platform/ids.ts';
import { RegisterEntry } from '../platform/register/register-entry.entity.ts';
import { Recording } from '../recordings/recording.entity.ts';

type Answered = { clip: ClipSeen | null; errors: { code: string; path: string[] | null; message: string }[] };
type Marked = {
  recording: { offTopicPassages: { id: string; startSeconds: number; endSeconds: number }[] } | null;
  clips: { id: string }[] | null;
  errors: { code: string }[];
};
const markedFields = '{ recording { offTopicPassages { id startSeconds endSeconds } } clips { id } errors { code } }';
const seconds = 6;

describe('a passage that its candidate marked off-topic', () => {
  let app: TestApp;
  let elise: Browser;
  let recorded: Buffer;
  let dir: string;
  let count = 0;
  let first: ClipSource | undefined;

  beforeAll(async () => {
    app = await startTestApp();
    elise = await newStaff(app, { email: 'elise@jobprod.test', firstName: 'Élise', lastName: 'Monnier' }, 'INTERVIEWER', 'EDITOR');
    dir = await mkdtemp(join(tmpdir(), 'jobprod-off-topic-'));
    recorded = await browserRecording(dir, seconds);
  });
  afterAll(async () => {
    await app.stop();
    await rm(dir, { recursive: true, force: true });
  });

  /** What the candidate's browser recorded, in the studio: the first is sent as browsers do, those after it have the same bytes. */
  const filed = async (candidate: Browser, email: string, { id: recordingId, zero }: Recording): Promise<string> => {
    const em = app.services.orm.em.fork();
    if (!first) {
      const { url } = await beginTake(candidate, {
        recordingId: toGlobalId('Recording', recordingId),
        takeId: randomUUID(),
        startedAt: zero,
      });
      await sendChunk(candidate, url, 0, recorded, { end: true });
      await app.runDueJobs();
      first = await em.findOneOrFail(ClipSource, { recordingId });
      expect(first).toMatchObject({ state: 'READY', offsetSeconds: 0 });
      return first.id;
    }
    const { storeKey, sha256, sizeBytes, sentAt, facts } = first;
    const source = em.create(ClipSource, {
      ...{
        id: newId(),
        candidate: await em.findOneOrFail(Candidate, { account: { email } }),
        state: 'READY',
        origin: 'INTERVIEW_CANDIDATE',
      },
      ...{
        uploadId: randomUUID(),
        storeKey,
        sha256,
        sizeBytes,
        sentAt,
        facts,
        checkProgress: 1,
        showsImage: false,
        recordingId,
        offsetSeconds: 0,
      },
    });
    await em.persist(source).flush();
    return source.id;
  };

  /** A candidate whose interview was recorded for six seconds, and is in the studio. */
  const interviewed = async () => {
    count += 1;
    const email = `candidate-${count}@example.test`;
    const candidate = await newCandidate(app, { email, firstName: 'Camille', lastName: 'Durand' });
    expect(await approveTerms(candidate)).toEqual([]);
    app.clock.advance({ hours: 3 });
    elise = await signIn(app, 'elise@jobprod.test');
    const interviewId = await bookedInterview(app.services, {
      candidate: email,
      interviewer: 'elise@jobprod.test',
      startsAt: app.clock.now(),
    });
    const { id: recordingId } = await agreeToRecord(candidate, interviewId);
    const em = app.services.orm.em.fork();
    const recording = await em.findOneOrFail(Recording, { id: idOf('Recording', recordingId) });
    const sourceId = await filed(candidate, email, recording);
    await changeRecording(candidate, interviewId, 'stopRecording');
    // It lasted as long as what came of it.
    await em.nativeUpdate(Recording, { id: recording.id }, { ceased: recording.zero + seconds * 1000 });
    return { candidate, email, interviewId, recordingId, sourceId: toGlobalId('ClipSource', sourceId) };
  };
  const mark = async (who: Browser, recordingId: string, startSeconds: number, endSeconds: number): Promise<Marked> =>
    (
      await who.ask<{ markOffTopic: Marked }>(`mutation($input: MarkOffTopicInput!) { markOffTopic(input: $input) ${markedFields} }`, {
        input: { recordingId, startSeconds, endSeconds },
      })
    ).markOffTopic;
  const unmark = async (who: Browser, passageId: string) =>
    who.answer<{ unmarkOffTopic: Marked }>(`mutation($input: UnmarkOffTopicInput!) { unmarkOffTopic(input: $input) ${markedFields} }`, {
      input: { passageId },
    });
  const begin = async (candidate: Browser): Promise<ClipSeen> => {
    const { createClip } = await elise.ask<{ createClip: Answered }>(editorWords.create, {
      input: { candidateId: await ownCandidateId(candidate), title: 'Conduire un chantier' },
    });
    if (!createClip.clip) throw new Error(JSON.stringify(createClip.errors));
    return createClip.clip;
  };
  const cut = async (clip: ClipSeen, sourceId: string, ...spans: [number, number][]): Promise<Answered> => {
    const segments = spans.map(([startSeconds, endSeconds]) => ({ sourceId, startSeconds, endSeconds }));
    return (
      await elise.ask<{ updateClip: Answered }>(editorWords.update, { input: { clipId: clip.id, revision: clip.revision, segments } })
    ).updateClip;
  };
  const render = async ({ id, revision }: ClipSeen): Promise<Answered> =>
    (await elise.ask<{ renderClip: Answered }>(editorWords.render, { input: { clipId: id, revision } })).renderClip;
  const saved = async (clip: ClipSeen, sourceId: string, ...spans: [number, number][]): Promise<ClipSeen> => {
    const { clip: now, errors } = await cut(clip, sourceId, ...spans);
    if (!now) throw new Error(JSON.stringify(errors));
    return now;
  };
  const heard = (clip: ClipSeen) => captioned(elise, clip, [{ startSeconds: 0.2, endSeconds: 1.6, text: 'Je conduis des chantiers.' }]);
  const stateOf = async (id: string) =>
    (await elise.ask<{ clip: { state: string } }>('query($id: ID!) { clip(id: $id) { state } }', { id })).clip.state;
  const approve = async (candidate: Browser, token: string, excerpt?: { startSeconds: number; endSeconds: number }) => {
    const { approveClip } = await candidate.ask<{ approveClip: { errors: { code: string; message: string }[] } }>(
      'mutation($input: ApproveClipInput!) { approveClip(input: $input) { errors { code message } } }',
      { input: { token, diffusion: 'PUBLIC', ...(excerpt ? { excerpt } : {}) } },
    );
    return approveClip.errors;
  };
  const codes = ({ errors }: { errors: { code: string }[] }) => errors.map(({ code }) => code);

  it('I4, C1: it is neither saved in an edit nor rendered, on whichever side it was recorded, and the register tells that it was marked and unmarked', async () => {
    const { candidate, recordingId, sourceId } = await interviewed();
    const clip = await begin(candidate);
    const before = await saved(clip, sourceId, [1, 4]);
    const first = await mark(candidate, recordingId, 2, 3);
    const twice = await mark(candidate, recordingId, 2, 3);
    expect(twice.recording?.offTopicPassages, 'said twice, marked once').toEqual(first.recording?.offTopicPassages);
    const [passage] = first.recording?.offTopicPassages ?? [];
    expect(passage).toMatchObject({ startSeconds: 2, endSeconds: 3 });

    const refused = await render(before);
    expect(codes(refused)).toEqual(['PASSAGE_OFF_TOPIC']);
    expect(refused.errors[0]?.message).toContain('hors sujet');
    for (const span of [
      [1, 4],
      [2.2, 2.6],
      [2.9, 5],
      [1, 2.1],
    ] as [number, number][])
      expect((await cut(before, sourceId, span)).errors, span.join('–')).toMatchObject([{ code: 'PASSAGE_OFF_TOPIC', path: ['segments'] }]);
    const around = await saved(before, sourceId, [0.4, 1.9], [3.1, 5]);
    expect(codes(await render(around))).toEqual([]);
    await app.runDueJobs();
    expect(await stateOf(clip.id)).toBe('RENDERED');

    const { candidate: seen } = (
      await elise.ask<{ clip: { candidate: { sources: { offTopicPassages: { startSeconds: number; endSeconds: number }[] }[] } } }>(
        'query($id: ID!) { clip(id: $id) { candidate { sources { offTopicPassages { startSeconds endSeconds } } } } }',
        { id: clip.id },
      )
    ).clip;
    expect(seen.sources[0]?.offTopicPassages[0]?.startSeconds, 'the editor sees it in the source').toBeCloseTo(2, 0);

    await unmark(candidate, passage?.id ?? '');
    expect(codes(await cut({ ...around, revision: around.revision }, sourceId, [1, 4]))).toEqual([]);
    await app.runDueJobs();
    const facts = await app.services.orm.em.fork().find(RegisterEntry, { type: { $in: ['off-topic-marked', 'off-topic-unmarked'] } });
    expect(facts.map(({ type }) => type).sort()).toEqual(['off-topic-marked', 'off-topic-unmarked']);
  });

  it('I4: marked while a montage runs that would take it in, that montage is stopped, and the clip is a draft again', async () => {
    const { candidate, recordingId, sourceId } = await interviewed();
    const clip = await saved(await begin(candidate), sourceId, [1, 4]);
    expect(codes(await render(clip))).toEqual([]);
    expect(await stateOf(clip.id)).toBe('RENDERING');
    await mark(candidate, recordingId, 2, 3);
    await app.runDueJobs();
    expect(await stateOf(clip.id)).toBe('DRAFT');
  });

  it('I4, C3: rendered before, it is not sent for approval; asked about before, it is not approved whole, and a part without it may be', async () => {
    const { candidate, email, recordingId, sourceId } = await interviewed();
    const clip = await heard(await saved(await begin(candidate), sourceId, [1, 5]));
    await render(clip);
    await app.runDueJobs();
    const token = await approvalToken(app, elise, clip.id, email);
    const { clips, recording } = await mark(candidate, recordingId, 3, 4);
    expect(
      clips?.map(({ id }) => id),
      'told which clip shows it',
    ).toEqual([clip.id]);
    const { requestClipApproval } = await elise.ask<{ requestClipApproval: Answered }>(editorWords.requestApproval, {
      input: { clipId: clip.id },
    });
    expect(codes(requestClipApproval)).toEqual(['PASSAGE_OFF_TOPIC']);
    const [refused] = await approve(candidate, token);
    expect(refused).toMatchObject({ code: 'PASSAGE_OFF_TOPIC' });
    expect(refused?.message).toContain('une partie qui ne le contient pas');
    // The clip shows seconds 1 to 5 of the source: its first two seconds hold none of it.
    expect(await approve(candidate, token, { startSeconds: 0, endSeconds: 1.8 })).toEqual([]);
    await app.runDueJobs();
    expect(await publishClip(elise, clip.id), 'what is shown holds nothing marked').toEqual([]);
    expect(recording?.offTopicPassages).toHaveLength(1);
  });

  it('I4, C4: approved before, it is published no more; what is online stays until its candidate takes it back, and they are told so', async () => {
    const { candidate, email, recordingId, sourceId } = await interviewed();
    const clip = await heard(await saved(await begin(candidate), sourceId, [1, 5]));
    await render(clip);
    await app.runDueJobs();
    expect(await approve(candidate, await approvalToken(app, elise, clip.id, email))).toEqual([]);
    await app.runDueJobs();
    const { recording } = await mark(candidate, recordingId, 3, 4);
    expect(await publishClip(elise, clip.id)).toEqual(['PASSAGE_OFF_TOPIC']);
    await unmark(candidate, recording?.offTopicPassages[0]?.id ?? '');
    expect(await publishClip(elise, clip.id)).toEqual([]);
    const { clips } = await mark(candidate, recordingId, 3, 4);
    expect(clips?.map(({ id }) => id)).toEqual([clip.id]);
    expect(await stateOf(clip.id), 'a mark is no withdrawal').toBe('PUBLISHED');
    await candidate.ask('mutation($id: ID!) { withdrawClip(input: { clipId: $id }) { errors { code } } }', { id: clip.id });
    const { viewer } = await candidate.ask<{ viewer: { candidate: { clipsWithOffTopic: unknown[] } } }>(
      '{ viewer { candidate { clipsWithOffTopic { id } } } }',
    );
    expect(viewer.candidate.clipsWithOffTopic).toEqual([]);
  });

  it('I4, C1: marked in a video that was sent, it is cut of that video into nothing either, and the mark is its candidate’s alone to take back', async () => {
    const { candidate, email } = await interviewed();
    const sourceId = await sentVideo(app, candidate, { seconds: 6, width: 160, height: 90 });
    const other = await sentVideo(app, candidate, { seconds: 6, width: 160, height: 90 });
    elise = await signIn(app, 'elise@jobprod.test');
    const clip = await begin(candidate);
    const before = await saved(clip, sourceId, [1, 4]);
    const words = `mutation($input: MarkOffTopicInput!) { markOffTopic(input: $input) {
      recording { id } source { offTopicMarks { id startSeconds endSeconds } offTopicPassages { startSeconds endSeconds } } clips { id } errors { code } } }`;
    type Sent = { offTopicMarks: { id: string }[]; offTopicPassages: object[] };
    const markSent = (who: Browser, id: string, startSeconds: number, endSeconds: number) =>
      who.answer<{ markOffTopic: { recording: null; source: Sent | null; errors: { code: string }[] } }>(words, {
        input: { sourceId: id, startSeconds, endSeconds },
      });
    const { data } = await markSent(candidate, sourceId, 2, 3);
    const place = { startSeconds: 2, endSeconds: 3 };
    expect(data?.markOffTopic).toMatchObject({
      ...{ recording: null, source: { offTopicMarks: [place], offTopicPassages: [place] }, clips: [], errors: [] },
    });
    expect((await markSent(candidate, sourceId, 2, 3)).data?.markOffTopic.source?.offTopicMarks, 'said twice, marked once').toHaveLength(1);
    expect(codes(await render(before))).toEqual(['PASSAGE_OFF_TOPIC']);
    expect((await cut(before, sourceId, [2.9, 5])).errors).toMatchObject([{ code: 'PASSAGE_OFF_TOPIC', path: ['segments'] }]);
    expect((await cut(before, other, [2, 3])).errors, 'another video is another').toEqual([]);

    // Only in what they sent, and only where it is.
    for (const [from, until] of [
      [3, 3.1],
      [4, 3],
      [5, 60],
    ] as const)
      expect((await markSent(candidate, sourceId, from, until)).data?.markOffTopic.errors).toEqual([{ code: 'PASSAGE_INVALID' }]);
    const stranger = await interviewed();
    for (const [who, id] of [
      [stranger.candidate, sourceId],
      [candidate, stranger.sourceId],
      [stranger.candidate, stranger.sourceId],
    ] as const)
      expect((await markSent(who, id, 1, 2)).errors?.[0]?.extensions?.code, 'a track is marked by its recording').toBe('NOT_FOUND');
    const both = await candidate.answer(words, {
      input: { sourceId, recordingId: toGlobalId('Recording', newId()), startSeconds: 1, endSeconds: 2 },
    });
    expect(both.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    const passageId = data?.markOffTopic.source?.offTopicMarks[0]?.id ?? '';
    expect((await unmark(stranger.candidate, passageId)).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    const own = await signIn(app, email);
    expect((await unmark(own, passageId)).data?.unmarkOffTopic).toMatchObject({ recording: null, errors: [] });
    elise = await signIn(app, 'elise@jobprod.test');
    const { clip: now } = await elise.ask<{ clip: ClipSeen }>('query($id: ID!) { clip(id: $id) { id revision } }', { id: clip.id });
    expect((await cut(now, sourceId, [1, 4])).errors).toEqual([]);
    const told = await app.services.orm.em.fork().find(RegisterEntry, { type: { $in: ['off-topic-marked', 'off-topic-unmarked'] } });
    expect(told.length).toBeGreaterThanOrEqual(2);
  });

  it('I4: nobody marks or unmarks but its candidate, and only what lies in the recording', async () => {
    const { candidate, recordingId, interviewId } = await interviewed();
    const { recording } = await mark(candidate, recordingId, 1, 2);
    const passageId = recording?.offTopicPassages[0]?.id ?? '';
    const other = await newCandidate(app, { email: `other-${count}@example.test`, firstName: 'Olga', lastName: 'Autre' });
    for (const [who, code] of [
      [elise, 'FORBIDDEN'],
      [other, 'NOT_FOUND'],
    ] as const) {
      const { errors } = await who.answer(`mutation($input: MarkOffTopicInput!) { markOffTopic(input: $input) { errors { code } } }`, {
        input: { recordingId, startSeconds: 3, endSeconds: 4 },
      });
      expect(errors?.[0]?.extensions?.code).toBe(code);
      expect((await unmark(who, passageId)).errors?.[0]?.extensions?.code).toBe(code);
    }
    for (const [from, until] of [
      [3, 3.1],
      [4, 3],
      [9, 60],
      [20, 21],
    ] as const)
      expect((await mark(candidate, recordingId, from, until)).errors, `${from}–${until}`).toEqual([{ code: 'PASSAGE_INVALID' }]);
    const seen = await candidate.ask<{
      interview: { recordings: { lengthSeconds: number; offTopicPassages: unknown[]; ownSources: unknown[] }[] };
    }>('query($id: ID!) { interview(id: $id) { recordings { lengthSeconds offTopicPassages { id } ownSources { id } } } }', {
      id: interviewId,
    });
    expect(seen.interview.recordings).toMatchObject([{ lengthSeconds: seconds, offTopicPassages: [{ id: passageId }] }]);
    expect(seen.interview.recordings[0]?.ownSources, 'its candidate may listen again').toHaveLength(1);
    const asInterviewer = await elise.ask<{ interview: { recordings: { ownSources: unknown[] }[] } }>(
      'query($id: ID!) { interview(id: $id) { recordings { ownSources { id } } } }',
      { id: interviewId },
    );
    expect(asInterviewer.interview.recordings[0]?.ownSources, 'and nobody by this way').toEqual([]);
  });
});

describe('where a passage of a recording lies in a track', () => {
  const passage = { recordingId: 'r', sourceId: null, startSeconds: 10, endSeconds: 20 };
  it.each([
    ['from its beginning on', { recordingId: 'r', offsetSeconds: 0 }, { start: 10, end: 20 }],
    ['in one that began in the middle of it', { recordingId: 'r', offsetSeconds: 15 }, { start: 0, end: 5 }],
    ['in one that began just before', { recordingId: 'r', offsetSeconds: 9.5 }, { start: 0.5, end: 10.5 }],
    ['in none that began after it', { recordingId: 'r', offsetSeconds: 20 }, null],
    ['in no track of another recording', { recordingId: 's', offsetSeconds: 0 }, null],
    ['in nothing that was sent', { recordingId: null, offsetSeconds: null }, null],
  ])('I4: %s', (_where, source, place) => expect(placeIn({ id: 'a', ...source }, 60, passage)).toEqual(place));

  const marked = { recordingId: null, sourceId: 'a', startSeconds: 10, endSeconds: 20 };
  it.each([
    ['in the video that was sent, as it is', 'a', null, 60, { start: 10, end: 20 }],
    ['not past its end', 'a', null, 15, { start: 10, end: 15 }],
    ['in no other video', 'b', null, 60, null],
    ['in no track', 'c', 'r', 60, null],
  ])('I4: one of a video that was sent: %s', (_where, id, recordingId, duration, place) =>
    expect(placeIn({ id, recordingId, offsetSeconds: recordingId === null ? null : 0 }, duration, marked)).toEqual(place),
  );
});
