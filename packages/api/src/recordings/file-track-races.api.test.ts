import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBlocker } from '../../test/blocker.ts';
import { type Browser, eventually } from '../../test/browser.ts';
import { approveTerms, newCandidate, newStaff, signIn } from '../../test/people.ts';
import {
  agreeToRecord,
  beginTake,
  bookedInterview,
  browserRecording,
  changeRecording,
  recordedTracks,
  sendChunk,
  sit,
} from '../../test/rooms.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { ClipSource } from '../clips/clip-source.entity.ts';
import { ImageRelease } from '../image-releases/image-release.entity.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { asMediaKey } from '../platform/media/store.ts';
import { fileTrack } from './file-track.job.ts';
import { RecordingTrack } from './recording.entity.ts';

describe('an approval or a withdrawal while what arrived is filed', () => {
  let app: TestApp;
  let recorded: Buffer;
  let dir: string;
  let blocker: Awaited<ReturnType<typeof openBlocker>>;
  let count = 0;

  beforeAll(async () => {
    app = await startTestApp();
    await newStaff(app, { email: 'irene@jobprod.test', firstName: 'Irène', lastName: 'Marchand' }, 'INTERVIEWER');
    dir = await mkdtemp(join(tmpdir(), 'jobprod-races-'));
    recorded = await browserRecording(dir, 2);
    blocker = await openBlocker(app);
  });
  afterAll(async () => {
    await blocker.close();
    await app.stop();
    await rm(dir, { recursive: true, force: true });
  });

  /** Whose interview was recorded and is over, and whose track has arrived whole. */
  const arrived = async () => {
    count += 1;
    const email = `candidate-${count}@example.test`;
    const candidate = await newCandidate(app, { email, firstName: 'Camille', lastName: 'Durand' });
    expect(await approveTerms(candidate)).toEqual([]);
    app.clock.advance({ hours: 3 });
    await signIn(app, 'irene@jobprod.test');
    const interviewId = await bookedInterview(app.services, {
      candidate: email,
      interviewer: 'irene@jobprod.test',
      startsAt: app.clock.now(),
    });
    await sit(candidate, interviewId, randomUUID());
    const { id: recordingId } = await agreeToRecord(candidate, interviewId);
    const { url } = await beginTake(candidate, { recordingId, takeId: randomUUID() });
    expect((await sendChunk(candidate, url, 0, recorded, { end: true })).status).toBe(204);
    await changeRecording(candidate, interviewId, 'stopRecording');
    app.clock.advance({ seconds: 1 });
    const em = app.services.orm.em.fork();
    const track = await em.findOneOrFail(RecordingTrack, { recording: { interview: idOf('Interview', interviewId) } });
    expect(track.state).toBe('ARRIVED');
    return { candidate, interviewId, trackId: track.id, storeKey: track.storeKey ?? '' };
  };
  const files = (trackId: string) =>
    fileTrack.run({ trackId }, { services: app.services, now: app.clock.now(), signal: new AbortController().signal, isLast: false });
  const withdraws = async (candidate: Browser) => {
    const { viewer } = await candidate.ask<{ viewer: { candidate: { imageRelease: { id: string } } } }>(
      '{ viewer { candidate { imageRelease { id } } } }',
    );
    const { withdrawImageRelease } = await candidate.ask<{ withdrawImageRelease: { errors: unknown[] } }>(
      'mutation($id: ID!) { withdrawImageRelease(input: { imageReleaseId: $id }) { errors { code } } }',
      { id: viewer.candidate.imageRelease.id },
    );
    expect(withdrawImageRelease.errors).toEqual([]);
  };
  /** What the repair made lies under the track. */
  const repaired = (trackId: string) => readdir(join(app.services.settings.dataDir, 'sources', trackId)).catch(() => []);
  /** Read, repaired and about to be filed: it waits for the row that somebody else holds. */
  const heldAt = (trackId: string) => `select from recording_track where id = '${trackId}' for update`;

  it.each<[string, (candidate: Browser) => Promise<unknown>]>([
    ['I2, A3: taken back meanwhile, what was read is not filed, and none of its bytes stay', withdraws],
    [
      'I2, A3, T4: approved anew for the voice alone meanwhile, what shows the image is not filed',
      async (candidate) => expect(await approveTerms(candidate, { image: false })).toEqual([]),
    ],
  ])('%s', async (_what, act) => {
    const { candidate, interviewId, trackId, storeKey } = await arrived();
    await blocker.between(
      heldAt(trackId),
      () => files(trackId),
      () => act(candidate),
    );
    const em = app.services.orm.em.fork();
    expect(await em.findOne(RecordingTrack, { id: trackId })).toMatchObject({ state: 'REFUSED', refusal: 'release-ended', storeKey: null });
    expect(await em.count(ClipSource, { uploadId: `track-${trackId}` })).toBe(0);
    expect(await recordedTracks(app.services, interviewId)).toMatchObject([{ sourceState: null }]);
    await app.runDueJobs();
    await app.runDueJobs();
    expect(await app.services.media.sources.stat(asMediaKey(storeKey)), 'as it came').toBeNull();
    expect(await repaired(trackId), 'and repaired').toEqual([]);
  });

  it('I3, T4: approved anew for as much meanwhile, it is filed', async () => {
    const { candidate, interviewId, trackId } = await arrived();
    await blocker.between(
      heldAt(trackId),
      () => files(trackId),
      async () => expect(await approveTerms(candidate)).toEqual([]),
    );
    expect(await recordedTracks(app.services, interviewId)).toMatchObject([{ state: 'FILED', sourceState: 'CHECKING' }]);
  });

  it('A3: a withdrawal that comes while it is being filed waits for it, and is as good as one that comes after: nobody is shown any of it', async () => {
    const { candidate, interviewId, trackId } = await arrived();
    let withdrawal: Promise<void> | undefined;
    // The release is held by then.
    await blocker.between(
      'lock table clip_source in share row exclusive mode',
      () => files(trackId),
      async () => {
        withdrawal = withdraws(candidate);
        await eventually(async () => (await blocker.waiting()) > 1, 60);
      },
    );
    await withdrawal;
    expect(await recordedTracks(app.services, interviewId)).toMatchObject([{ state: 'FILED' }]);
    const em = app.services.orm.em.fork();
    const source = await em.findOneOrFail(ClipSource, { uploadId: `track-${trackId}` });
    expect(await em.find(ImageRelease, { candidate: source.candidate.id })).toMatchObject([{ withdrawnAt: expect.any(Date) }]);
    await app.runDueJobs();
    const seen = await candidate.ask<{ viewer: { candidate: { sources: { proxyUrl: string | null }[] } } }>(
      '{ viewer { candidate { sources { proxyUrl } } } }',
    );
    for (const { proxyUrl } of seen.viewer.candidate.sources)
      if (proxyUrl) expect((await app.browser().fetch(proxyUrl)).status, 'to a stranger').not.toBe(200);
  });
});
