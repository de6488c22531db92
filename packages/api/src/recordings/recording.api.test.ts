import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { limits } from '@jobprod/shared/limits';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { cancel, move } from '../../test/interviews.ts';
import { ffprobe } from '../../test/media-tools.ts';
import { approveTerms, newCandidate, newStaff, signIn } from '../../test/people.ts';
import {
  agreeToRecord,
  arrivedOf,
  beginTake,
  bookedInterview,
  browserRecording,
  changeRecording,
  clickToRecord,
  noticeOf,
  recordedTracks,
  sendChunk,
  showNotice,
  sit,
} from '../../test/rooms.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { Interview } from '../interviews/interview.entity.ts';
import { later } from '../platform/clock.ts';
import { idOf, toGlobalId } from '../platform/graphql/global-id.ts';
import { asMediaKey } from '../platform/media/store.ts';
import { RegisterEntry, RegisterPayload } from '../platform/register/register-entry.entity.ts';
import { fileTrack } from './file-track.job.ts';
import { RecordingNotice, RecordingTrack } from './recording.entity.ts';
import { covers } from './release-covers.ts';

const chunk = 64 * 1024;

describe('recording an interview', () => {
  let app: TestApp;
  let irene: Browser;
  let recorded: Buffer;
  let dir: string;
  let count = 0;

  beforeAll(async () => {
    app = await startTestApp();
    irene = await newStaff(app, { email: 'irene@jobprod.test', firstName: 'Irène', lastName: 'Marchand' }, 'INTERVIEWER', 'EDITOR');
    dir = await mkdtemp(join(tmpdir(), 'jobprod-recorded-'));
    recorded = await browserRecording(dir, 4);
  });
  afterAll(async () => {
    await app.stop();
    await rm(dir, { recursive: true, force: true });
  });

  /** A candidate of their own in a room with Irène, after whatever they approved of. */
  const meets = async (consents: Record<string, unknown> | null = {}, minutesAhead = 0) => {
    count += 1;
    const email = `candidate-${count}@example.test`;
    const candidate = await newCandidate(app, { email, firstName: 'Camille', lastName: 'Durand' });
    if (consents) expect(await approveTerms(candidate, consents)).toEqual([]);
    // Hours of their own: one interviewer holds one interview at a time.
    app.clock.advance({ hours: 3 });
    irene = await signIn(app, 'irene@jobprod.test');
    const interviewId = await bookedInterview(app.services, {
      candidate: email,
      interviewer: 'irene@jobprod.test',
      startsAt: later(app.clock.now(), { minutes: minutesAhead }),
    });
    await sit(candidate, interviewId, randomUUID());
    await sit(irene, interviewId, randomUUID());
    return { candidate, interviewId };
  };
  const facts = async (type: string) => app.services.orm.em.fork().find(RegisterEntry, { type });
  const sends = async (browser: Browser, url: string, bytes: Buffer, from = 0) => {
    for (let offset = from; offset < bytes.length; offset += chunk) {
      const piece = bytes.subarray(offset, offset + chunk);
      const response = await sendChunk(browser, url, offset, piece, { end: offset + chunk >= bytes.length });
      expect(response.status).toBe(204);
    }
  };

  const withdraws = async (candidate: Browser) => {
    const { viewer } = await candidate.ask<{ viewer: { candidate: { imageRelease: { id: string } } } }>(
      '{ viewer { candidate { imageRelease { id } } } }',
    );
    await candidate.ask('mutation($id: ID!) { withdrawImageRelease(input: { imageReleaseId: $id }) { errors { code } } }', {
      id: viewer.candidate.imageRelease.id,
    });
  };
  const tracksOf = (interviewId: string) =>
    app.services.orm.em.fork().find(RecordingTrack, { recording: { interview: idOf('Interview', interviewId) } });
  const files = (trackId: string, isLast: boolean) =>
    fileTrack.run({ trackId }, { services: app.services, now: app.clock.now(), signal: new AbortController().signal, isLast });

  it('I2: without approved terms there is nothing to agree to, and the click is refused', async () => {
    const { candidate, interviewId } = await meets(null);
    expect(await noticeOf(candidate, interviewId)).toEqual({ recordingObstacle: 'TERMS', recordingNotice: null });
    expect((await showNotice(candidate, interviewId, 'x')).codes).toEqual(['TERMS_NOT_APPROVED']);
    expect((await clickToRecord(candidate, interviewId, 'x')).codes).toEqual(['TERMS_NOT_APPROVED']);
  });

  it('I2: with image and voice both refused nothing is recorded', async () => {
    const { candidate, interviewId } = await meets({ image: false, voice: false, waiver: false });
    expect(await noticeOf(candidate, interviewId)).toEqual({ recordingObstacle: 'RELEASE', recordingNotice: null });
    expect((await clickToRecord(candidate, interviewId, 'x')).codes).toEqual(['IMAGE_RELEASE_MISSING']);
  });

  it('I2: the click needs the notice to have been shown, is the candidate’s alone, and leaves the notice’s hash as evidence', async () => {
    const { candidate, interviewId } = await meets();
    const { recordingNotice } = await noticeOf(candidate, interviewId);
    const { hash = '', title = '', paragraphs = [] } = recordingNotice ?? {};
    expect(
      createHash('sha256')
        .update([title, ...paragraphs].join('\n'))
        .digest('hex'),
      'of the very words shown',
    ).toBe(hash);
    expect((await clickToRecord(candidate, interviewId, hash)).codes, 'not shown yet').toEqual(['NOTICE_CHANGED']);
    const asInterviewer = await irene.answer(
      'mutation($input: RecordingNoticeInput!) { startRecording(input: $input) { errors { code } } }',
      {
        input: { interviewId, noticeHash: hash },
      },
    );
    expect(asInterviewer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const before = [await facts('recording-notice-shown'), await facts('recording-started')];
    await showNotice(candidate, interviewId, hash);
    await showNotice(candidate, interviewId, hash);
    const [first, second] = await Promise.all([clickToRecord(candidate, interviewId, hash), clickToRecord(candidate, interviewId, hash)]);
    expect(first.recording).toMatchObject({ state: 'RUNNING', image: true, voice: true });
    expect(second.recording?.id, 'clicked twice, it is one recording').toBe(first.recording?.id);
    await app.runDueJobs();
    const after = [await facts('recording-notice-shown'), await facts('recording-started')];
    expect(after.map(({ length }, index) => length - (before[index]?.length ?? 0))).toEqual([1, 1]);
    const [started] = after[1]?.slice(-1) ?? [];
    const { payload } = await app.services.orm.em.fork().findOneOrFail(RegisterPayload, { entryId: started?.id ?? '' });
    expect(JSON.parse(payload), 'the very text agreed to').toMatchObject({ payload: { notice: hash, image: true, voice: true } });
  });

  it('I2: either pauses and stops; what the candidate paused, they alone go on with', async () => {
    const { candidate, interviewId } = await meets();
    await agreeToRecord(candidate, interviewId);
    expect((await changeRecording(irene, interviewId, 'pauseRecording')).recording).toMatchObject({
      state: 'PAUSED',
      pausedBy: 'INTERVIEWER',
    });
    expect((await changeRecording(candidate, interviewId, 'resumeRecording')).recording?.state).toBe('RUNNING');
    expect((await changeRecording(candidate, interviewId, 'pauseRecording')).recording?.pausedBy).toBe('CANDIDATE');
    expect((await changeRecording(irene, interviewId, 'resumeRecording')).codes).toEqual(['CANDIDATES_PAUSE']);
    expect((await changeRecording(candidate, interviewId, 'resumeRecording')).recording?.state).toBe('RUNNING');
    expect((await changeRecording(irene, interviewId, 'stopRecording')).recording?.state).toBe('STOPPED');
    expect((await changeRecording(irene, interviewId, 'resumeRecording')).codes, 'over').toEqual(['NOT_POSSIBLE_NOW']);
  });

  it('I2, A3: the release taken back ends the recording at once, and nothing more is taken in', async () => {
    const { candidate, interviewId } = await meets();
    const { id: recordingId } = await agreeToRecord(candidate, interviewId);
    const { url } = await beginTake(candidate, { recordingId, takeId: randomUUID() });
    expect((await sendChunk(candidate, url, 0, recorded.subarray(0, chunk))).status).toBe(204);
    const { viewer } = await candidate.ask<{ viewer: { candidate: { imageRelease: { id: string } } } }>(
      '{ viewer { candidate { imageRelease { id } } } }',
    );
    await candidate.ask('mutation($id: ID!) { withdrawImageRelease(input: { imageReleaseId: $id }) { errors { code } } }', {
      id: viewer.candidate.imageRelease.id,
    });
    expect((await sendChunk(candidate, url, chunk, recorded.subarray(chunk, 2 * chunk))).status).toBe(404);
    expect((await beginTake(irene, { recordingId, takeId: randomUUID() })).codes).toEqual(['IMAGE_RELEASE_MISSING']);
    expect((await changeRecording(irene, interviewId, 'pauseRecording')).recording?.state).toBe('STOPPED');
    await app.runDueJobs();
    expect((await facts('recording-stopped')).length).toBeGreaterThan(0);
  });

  it.each([
    ['moved', (interviewId: string) => move(irene, { interviewId, startsAt: later(app.clock.now(), { days: 1 }).toISOString() })],
    ['called off', (interviewId: string) => cancel(irene, { interviewId })],
  ])(
    'I1, I2: an interview that is %s takes its recording with it at once: the next meeting needs a click of its own',
    async (_what, change) => {
      const { candidate, interviewId } = await meets({}, 10);
      const { id: recordingId } = await agreeToRecord(candidate, interviewId);
      await app.runDueJobs();
      const before = (await facts('recording-stopped')).length;
      expect((await change(interviewId)).errors).toEqual([]);
      const begun = await beginTake(candidate, { recordingId, takeId: randomUUID(), startedAt: Date.now() + 100 });
      expect(begun.codes, 'nothing more is recorded').toEqual(['TRACK_NOT_TAKEN']);
      await app.runDueJobs();
      expect(await facts('recording-stopped')).toHaveLength(before + 1);
    },
  );

  it('I2: a recording does not outlive its room, whatever closed it', async () => {
    const { candidate, interviewId } = await meets({}, 10);
    await agreeToRecord(candidate, interviewId);
    await app.runDueJobs();
    const before = (await facts('recording-stopped')).length;
    const elsewhere = { startsAt: later(app.clock.now(), { days: 1 }), endsAt: later(app.clock.now(), { days: 1, minutes: 45 }) };
    await app.services.orm.em
      .fork()
      .nativeUpdate(Interview, { id: idOf('Interview', interviewId) }, { ...elsewhere, busyUntil: elsewhere.endsAt });
    await app.runDueJobs();
    expect(await facts('recording-stopped')).toHaveLength(before + 1);
  });

  it('I2: what was begun before the click or after the stop is not taken; what was recorded between is, however late it is told of', async () => {
    const { candidate, interviewId } = await meets();
    const zero = Date.now();
    const { id: recordingId } = await agreeToRecord(candidate, interviewId);
    const told = async (startedAt: number) => (await beginTake(candidate, { recordingId, takeId: randomUUID(), startedAt })).codes;
    expect(await told(zero - 60_000)).toEqual(['TRACK_NOT_TAKEN']);
    expect(await told(Date.now() + 60_000), 'still to come').toEqual(['TRACK_NOT_TAKEN']);
    const during = Date.now();
    await changeRecording(irene, interviewId, 'pauseRecording');
    expect(await told(Date.now() + 1_000), 'paused').toEqual(['TRACK_NOT_TAKEN']);
    await changeRecording(irene, interviewId, 'stopRecording');
    expect(await told(Date.now() + 1_000), 'stopped').toEqual(['TRACK_NOT_TAKEN']);
    app.clock.advance({ hours: 5 });
    expect(await told(during), 'hours later').toEqual([]);
    app.clock.advance({ days: 15 });
    const again = await signIn(app, `candidate-${count}@example.test`);
    expect((await beginTake(again, { recordingId, takeId: randomUUID(), startedAt: during })).codes).toEqual(['TRACK_NOT_TAKEN']);
  });

  it('A3, I2: the release taken back, what was on its way and what waited to be filed is forgotten, and that is registered', async () => {
    const { candidate, interviewId } = await meets();
    const { id: recordingId } = await agreeToRecord(candidate, interviewId);
    const onItsWay = await beginTake(candidate, { recordingId, takeId: randomUUID() });
    await sendChunk(candidate, onItsWay.url, 0, recorded.subarray(0, chunk));
    const whole = await beginTake(candidate, { recordingId, takeId: randomUUID() });
    await sends(candidate, whole.url, recorded);
    const arrived = (await tracksOf(interviewId)).find(({ state }) => state === 'ARRIVED');
    expect(arrived?.storeKey).toEqual(expect.any(String));
    const before = (await facts('recording-track-refused')).length;
    await withdraws(candidate);
    await app.runDueJobs();
    await app.runDueJobs();
    expect(
      (await tracksOf(interviewId)).map(({ state, refusal, sourceId = null, storeKey = null }) => [state, refusal, sourceId, storeKey]),
    ).toEqual(Array.from({ length: 2 }, () => ['REFUSED', 'release-ended', null, null]));
    expect(await facts('recording-track-refused')).toHaveLength(before + 2);
    expect(app.services.media.tracks.get(onItsWay.url.split('/').at(-1) ?? ''), 'the bytes').toBeUndefined();
    expect(await app.services.media.sources.stat(asMediaKey(arrived?.storeKey ?? ''))).toBeNull();
  });

  it('A3, I2: a narrower release given meanwhile ends the recording of more than it covers', async () => {
    const { candidate, interviewId } = await meets();
    const { id: recordingId } = await agreeToRecord(candidate, interviewId);
    const { url } = await beginTake(candidate, { recordingId, takeId: randomUUID() });
    expect((await sendChunk(candidate, url, 0, recorded.subarray(0, chunk))).status).toBe(204);
    await changeRecording(candidate, interviewId, 'pauseRecording');
    app.clock.advance({ seconds: 1 });
    expect(await approveTerms(candidate, { image: false })).toEqual([]);
    expect((await sendChunk(candidate, url, chunk, recorded.subarray(chunk, 2 * chunk))).status).toBe(404);
    expect((await beginTake(irene, { recordingId, takeId: randomUUID() })).codes).toEqual(['IMAGE_RELEASE_MISSING']);
    expect((await changeRecording(candidate, interviewId, 'resumeRecording')).codes).toEqual(['IMAGE_RELEASE_MISSING']);
    await app.runDueJobs();
    expect((await changeRecording(candidate, interviewId, 'stopRecording')).recording?.state).toBe('STOPPED');
    expect((await agreeToRecord(candidate, interviewId)).image, 'another begins, of the voice alone').toBe(false);
  });

  it.each([
    [{ image: true, voice: true }, { image: true, voice: true }, true],
    [{ image: true, voice: true }, { image: false, voice: true }, true],
    [{ image: false, voice: true }, { image: true, voice: true }, false],
    [{ image: true, voice: false }, { image: true, voice: true }, false],
    [null, { image: false, voice: true }, false],
  ])('I2, A3: a release of %j covers a recording of %j: %j', (release, recording, expected) => {
    expect(covers(release, recording)).toBe(expected);
  });

  it('I2: a file with more in it than the release covers is not kept, whatever the browser said of it', async () => {
    const { candidate, interviewId } = await meets({ image: false });
    const { id: recordingId } = await agreeToRecord(candidate, interviewId);
    const { url, codes } = await beginTake(candidate, { recordingId, takeId: randomUUID(), hasImage: false });
    expect(codes).toEqual([]);
    await sends(candidate, url, recorded);
    await app.runDueJobs();
    await app.runDueJobs();
    expect(await tracksOf(interviewId)).toMatchObject([{ state: 'REFUSED', refusal: 'not-covered', storeKey: null }]);
    expect(await recordedTracks(app.services, interviewId)).toMatchObject([{ sourceState: null }]);
  });

  it('I3: a track that cannot be repaired is kept as it came at the last attempt, and one that cannot be read is refused', async () => {
    const { candidate, interviewId } = await meets();
    const { id: recordingId } = await agreeToRecord(candidate, interviewId);
    // What it holds cannot be put into what it says it is.
    const { url } = await beginTake(candidate, { recordingId, takeId: randomUUID(), mimeType: 'video/webm;codecs=vp9' });
    await sends(candidate, url, recorded);
    const [track] = await tracksOf(interviewId);
    const id = track?.id ?? '';
    if (app.services.media.engine.kind === 'ffmpeg') await expect(files(id, false)).rejects.toBeInstanceOf(Error);
    await files(id, true);
    const [filed] = await recordedTracks(app.services, interviewId);
    expect(filed).toMatchObject({ state: 'FILED' });
    expect(filed?.durationSeconds).toBeCloseTo(4, 0);

    const other = await beginTake(candidate, { recordingId, takeId: randomUUID() });
    await sends(candidate, other.url, recorded);
    const lost = (await tracksOf(interviewId)).find(({ state }) => state === 'ARRIVED');
    await app.services.media.sources.remove(asMediaKey(lost?.storeKey ?? ''));
    await expect(files(lost?.id ?? '', false)).rejects.toBeInstanceOf(Error);
    await files(lost?.id ?? '', true);
    expect((await tracksOf(interviewId)).find((one) => one.id === lost?.id)).toMatchObject({ state: 'REFUSED', refusal: 'not-read' });
  });

  it('I2: shown in two tabs at once, the notice is one row and one entry', async () => {
    const { candidate, interviewId } = await meets();
    const { recordingNotice } = await noticeOf(candidate, interviewId);
    await app.runDueJobs();
    const before = (await facts('recording-notice-shown')).length;
    await Promise.all(Array.from({ length: 4 }, () => showNotice(candidate, interviewId, recordingNotice?.hash ?? '')));
    await app.runDueJobs();
    expect(await facts('recording-notice-shown')).toHaveLength(before + 1);
    expect(await app.services.orm.em.fork().count(RecordingNotice, { interview: idOf('Interview', interviewId) })).toBe(1);
  });

  it('I2, I3: going on is bounded, pausing and stopping never are; one side’s tracks are, over all the recordings of an interview', async () => {
    const { candidate, interviewId } = await meets();
    const { id: recordingId } = await agreeToRecord(candidate, interviewId);
    const codes = new Set<string>();
    for (let round = 0; round < 31; round += 1) {
      expect((await changeRecording(candidate, interviewId, 'pauseRecording')).codes).toEqual([]);
      for (const code of (await changeRecording(candidate, interviewId, 'resumeRecording')).codes) codes.add(code);
    }
    expect([...codes]).toEqual(['TOO_MANY_ATTEMPTS']);
    expect((await changeRecording(candidate, interviewId, 'stopRecording')).recording?.state).toBe('STOPPED');
    const next = await agreeToRecord(candidate, interviewId);
    const em = app.services.orm.em.fork();
    const many = Array.from({ length: limits.tracks }, () => [randomUUID(), idOf('Recording', recordingId), randomUUID(), randomUUID()]);
    for (const values of many)
      await em.execute(
        `insert into recording_track (id, recording_id, side, take_id, upload_id, mime_type, has_image, started_at, state, begun_at)
         values (?, ?, 'CANDIDATE', ?, ?, 'video/webm', true, 0, 'LOST', now())`,
        values,
      );
    expect((await beginTake(candidate, { recordingId: next.id, takeId: randomUUID() })).codes).toEqual(['TRACK_NOT_TAKEN']);
    expect((await beginTake(irene, { recordingId: next.id, takeId: randomUUID() })).codes, 'the other side is another matter').toEqual([]);
    await em.execute(`delete from recording_track where started_at = 0 and recording_id = ? and take_id <> ?`, [
      many[0]?.[1],
      many[0]?.[2],
    ]);
    await em.execute('update recording_track set size_bytes = ? where take_id = ?', [limits.tracksBytes, many[0]?.[2]]);
    expect((await beginTake(candidate, { recordingId: next.id, takeId: randomUUID() })).codes, 'no room left').toEqual(['TRACK_NOT_TAKEN']);
  });

  it('I1, I2: where the image was refused, a track with a picture of the candidate is not taken, the voice alone is', async () => {
    const { candidate, interviewId } = await meets({ image: false });
    const recording = await agreeToRecord(candidate, interviewId);
    expect(recording).toMatchObject({ image: false, voice: true });
    const recordingId = recording.id;
    expect((await beginTake(candidate, { recordingId, takeId: randomUUID() })).codes).toEqual(['TRACK_NOT_TAKEN']);
    const alone = { hasImage: false, mimeType: 'audio/webm;codecs=opus' };
    expect((await beginTake(candidate, { recordingId, takeId: randomUUID(), ...alone })).codes).toEqual([]);
  });

  it('I3: what comes twice, out of place or damaged on its way is not taken; the rest arrives as it was kept, and is filed for the studio', async () => {
    const { candidate, interviewId } = await meets();
    const { id: recordingId } = await agreeToRecord(candidate, interviewId);
    const takeId = randomUUID();
    const told = { recordingId, takeId, startedAt: Date.now() + 1_250 };
    const { url } = await beginTake(candidate, told);
    expect((await beginTake(candidate, told)).url, 'told again, after a lost answer, it is one track').toBe(url);

    expect(
      (await sendChunk(candidate, url, 0, recorded.subarray(0, chunk), { checksum: createHash('sha256').update('x').digest('base64') }))
        .status,
    ).toBe(460);
    expect((await sendChunk(candidate, url, 0, recorded.subarray(0, chunk))).status).toBe(204);
    expect((await sendChunk(candidate, url, 0, recorded.subarray(0, chunk))).status, 'sent again after a lost answer').toBe(409);
    expect(await arrivedOf(candidate, url)).toBe(chunk);
    for (const [who, browser] of [
      ['Irène', irene],
      ['a visitor', app.browser()],
    ] as const) {
      expect([-401, -404], who).toContain(await arrivedOf(browser, url));
      expect([401, 404], who).toContain((await sendChunk(browser, url, chunk, recorded.subarray(chunk, 2 * chunk))).status);
    }
    await changeRecording(candidate, interviewId, 'stopRecording');
    await sends(candidate, url, recorded, chunk);
    const sha256 = createHash('sha256').update(recorded).digest('hex');
    expect(await beginTake(candidate, told)).toMatchObject({ state: 'ARRIVED', sha256 });

    await app.runDueJobs();
    await app.runDueJobs();
    const [track] = await recordedTracks(app.services, interviewId);
    expect(track).toMatchObject({ side: 'CANDIDATE', state: 'FILED', sourceState: 'READY', sha256 });
    expect(track?.durationSeconds).toBeCloseTo(4, 0);
    const repaired = await ffprobe(track?.path ?? '');
    expect(Number(repaired.format.duration), 'its length is in it now').toBeCloseTo(4, 0);

    const { viewer } = await candidate.ask<{ viewer: { candidate: { sources: { origin: string; offsetSeconds: number }[] } } }>(
      '{ viewer { candidate { sources { origin offsetSeconds } } } }',
    );
    expect(viewer.candidate.sources).toMatchObject([{ origin: 'INTERVIEW_CANDIDATE', offsetSeconds: expect.any(Number) }]);
    expect(await facts('recording-track-arrived')).not.toEqual([]);
    expect(await facts('recording-track-filed')).not.toEqual([]);
  });

  it('I4: what was recorded has no public address, whoever asks and with what', async () => {
    const { candidate, interviewId } = await meets();
    const { id: recordingId } = await agreeToRecord(candidate, interviewId);
    const { url } = await beginTake(candidate, { recordingId, takeId: randomUUID() });
    await sendChunk(candidate, url, 0, recorded.subarray(0, chunk));
    for (const browser of [candidate, irene, app.browser()]) {
      for (const path of [url, `${url}.bin`, url.replace('/tracks/', '/uploads/'), url.replace('/tracks/', '/media/')])
        expect([401, 404], path).toContain((await browser.fetch(path)).status);
    }
    const creation = await candidate.fetch('/tracks', { method: 'POST', headers: { 'Tus-Resumable': '1.0.0', 'Upload-Length': '10' } });
    expect(creation.status, 'nothing is begun there').toBe(404);
  });

  it('fault E09: of a device that never comes back, what had arrived is filed, playable, and said to be a part; where nothing came, that is said', async () => {
    const { candidate, interviewId } = await meets();
    const { id: recordingId } = await agreeToRecord(candidate, interviewId);
    const { url } = await beginTake(candidate, { recordingId, takeId: randomUUID() });
    await sendChunk(candidate, url, 0, recorded.subarray(0, Math.floor(recorded.length * 0.7)));
    await beginTake(irene, { recordingId, takeId: randomUUID(), startedAt: Date.now() + 500 });
    await changeRecording(irene, interviewId, 'stopRecording');
    app.clock.advance({ days: 12 });
    await app.runDueJobs();
    expect((await recordedTracks(app.services, interviewId)).map(({ state }) => state)).toEqual(['RECEIVING', 'RECEIVING']);
    app.clock.advance({ days: 2 });
    await app.runDueJobs();
    await app.runDueJobs();
    const [part, nothing] = await recordedTracks(app.services, interviewId);
    expect(part).toMatchObject({ state: 'FILED', sourceState: 'READY' });
    expect(part?.durationSeconds, 'all but the last second that was begun').toBeGreaterThan(1.5);
    expect(nothing?.state).toBe('LOST');
    const [arrived] = (await facts('recording-track-lost')).slice(-1);
    expect(arrived).toBeDefined();
  });

  it('I3: a recording that nobody stopped ends with its room', async () => {
    const { candidate, interviewId } = await meets();
    await agreeToRecord(candidate, interviewId);
    const before = (await facts('recording-stopped')).length;
    app.clock.advance({ hours: 2 });
    await app.runDueJobs();
    expect(await facts('recording-stopped')).toHaveLength(before + 1);
  });

  it('I3: a recording whose device has not sent its end waits for staff from an hour on, until it came or can come no more', async () => {
    const { candidate, interviewId } = await meets();
    const { id: recordingId } = await agreeToRecord(candidate, interviewId);
    const { url } = await beginTake(candidate, { recordingId, takeId: randomUUID() });
    await sendChunk(candidate, url, 0, recorded.subarray(0, chunk));
    await changeRecording(candidate, interviewId, 'stopRecording');
    const item = toGlobalId('QueueItem-RECORDING_INCOMPLETE', idOf('Recording', recordingId));
    const waits = async (who: Browser) => {
      await app.runDueJobs();
      const { staffQueue } = await who.ask<{ staffQueue: { id: string; candidate: { id: string } | null }[] }>(
        '{ staffQueue { id candidate { id } } }',
      );
      return staffQueue.some(({ id, candidate: about }) => id === item && about !== null);
    };
    expect(await waits(irene), 'it may well be on its way').toBe(false);
    app.clock.advance({ minutes: 61 });
    const other = await newStaff(app, { email: `ivan-${count}@jobprod.test`, firstName: 'Ivan', lastName: 'Autre' }, 'INTERVIEWER');
    const editor = await newStaff(app, { email: `edith-${count}@jobprod.test`, firstName: 'Édith', lastName: 'Autre' }, 'EDITOR');
    expect(await Promise.all([irene, editor].map(waits))).toEqual([true, true]);
    expect(await waits(other), 'another’s interview').toBe(false);
    await sends(candidate, url, recorded, chunk);
    await app.runDueJobs();
    // What ran was a moment: nothing of it is missing that was longer than that.
    expect(await waits(irene), 'it has come').toBe(false);
  });
});
