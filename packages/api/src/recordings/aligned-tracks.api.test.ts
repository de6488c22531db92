import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../test/browser.ts';
import { editorWords, ownCandidateId } from '../../test/clips.ts';
import { ffmpeg } from '../../test/media-tools.ts';
import { approveTerms, newCandidate, newStaff } from '../../test/people.ts';
import { agreeToRecord, beepsIn, beginTake, bookedInterview, changeRecording, sendChunk, sit } from '../../test/rooms.ts';
import { startTestApp, type TestApp } from '../../test/test-app.ts';
import { ClipSource } from '../clips/clip-source.entity.ts';
import { ClipVersion } from '../clips/clip-version.entity.ts';
import { idOf, toGlobalId } from '../platform/graphql/global-id.ts';
import { Recording } from './recording.entity.ts';

/** What each browser wrote: from when on, in seconds of the recording, how long, and in what. Each heard a beep and saw a flash at every whole second of it. */
const takes = [
  { side: 'CANDIDATE', from: 1.25, seconds: 6, rate: 30, container: 'mp4' },
  // Two seconds and a half were lost to a page that was loaded anew.
  { side: 'CANDIDATE', from: 9.73, seconds: 8, rate: 15, container: 'mp4' },
  { side: 'INTERVIEWER', from: 0.42, seconds: 17.3, rate: 24, container: 'webm' },
] as const;
type Side = (typeof takes)[number]['side'];

const mime = { mp4: 'video/mp4;codecs=avc1.42E01E,opus', webm: 'video/webm;codecs=vp8,opus' };
const written = {
  mp4: ['-c:v', 'libx264', '-preset', 'ultrafast', '-g', '30', '-movflags', '+frag_keyframe+empty_moov+default_base_moof'],
  webm: ['-c:v', 'libvpx', '-deadline', 'realtime', '-cpu-used', '8', '-b:v', '500k'],
};

const filmed = async (dir: string, { from, seconds, rate, container }: (typeof takes)[number]): Promise<Buffer> => {
  const path = join(dir, `${from}.${container}`);
  const isMark = `lt(mod(t+${from % 1},1),0.1)`;
  const picture = `color=c=black:s=320x180:r=${rate}:d=${seconds},drawbox=c=white:t=fill:enable='${isMark}'`;
  const sound = `aevalsrc='0.8*sin(2*PI*1000*t)*${isMark}':s=48000:d=${seconds}`;
  await ffmpeg(
    '-f',
    'lavfi',
    '-i',
    picture,
    '-f',
    'lavfi',
    '-i',
    sound,
    '-pix_fmt',
    'yuv420p',
    ...written[container],
    '-c:a',
    'libopus',
    path,
  );
  return readFile(path);
};

/** When, in seconds of a file of 25 pictures a second, it turns white. */
const flashesIn = async (path: string): Promise<number[]> => {
  const args = [
    '-v',
    'error',
    '-i',
    path,
    '-an',
    '-vf',
    'scale=1:1:flags=area,format=gray',
    '-fps_mode',
    'passthrough',
    '-f',
    'rawvideo',
    '-',
  ];
  const { stdout } = await promisify(execFile)('ffmpeg', args, { encoding: 'buffer', maxBuffer: 1024 ** 3 });
  return [...stdout].flatMap((shade, frame) => (shade > 128 && (stdout[frame - 1] ?? 255) <= 128 ? [frame / 25] : []));
};

/** How far marks are from the whole second they stand for, at the worst. */
const worst = (marks: readonly number[]): number => Math.max(...marks.map((at) => Math.abs(at - Math.round(at))));

describe('what both sides recorded, in the studio’s terms', () => {
  let app: TestApp;
  let camille: Browser;
  let irene: Browser;
  let recordingId: string;
  let sources: { id: string; side: Side; offsetSeconds: number; seconds: number; raw: string; copy: string }[];
  let dir: string;

  beforeAll(async () => {
    app = await startTestApp();
    dir = await mkdtemp(join(tmpdir(), 'jobprod-aligned-'));
    camille = await newCandidate(app, { email: 'camille@example.test', firstName: 'Camille', lastName: 'Durand' });
    await approveTerms(camille);
    irene = await newStaff(app, { email: 'irene@jobprod.test', firstName: 'Irène', lastName: 'Marchand' }, 'INTERVIEWER', 'EDITOR');
    const meeting = { candidate: 'camille@example.test', interviewer: 'irene@jobprod.test', startsAt: app.clock.now() };
    const interviewId = await bookedInterview(app.services, meeting);
    await sit(camille, interviewId, randomUUID());
    ({ id: recordingId } = await agreeToRecord(camille, interviewId));
    await changeRecording(camille, interviewId, 'stopRecording');
    // Eighteen seconds went by: what it was between click and stop is a matter of two instants.
    const em = app.services.orm.em.fork();
    const recording = await em.findOneOrFail(Recording, { id: idOf('Recording', recordingId) });
    const { zero } = recording;
    Object.assign(recording, { ceased: zero + 18_000, spans: [{ from: zero, until: zero + 18_000 }] });
    await em.flush();
    // The end of a side may well arrive before its beginning.
    for (const take of takes.toReversed()) {
      const who = take.side === 'CANDIDATE' ? camille : irene;
      const told = { recordingId, takeId: randomUUID(), mimeType: mime[take.container], startedAt: zero + take.from * 1000 };
      const { url, codes } = await beginTake(who, told);
      expect(codes).toEqual([]);
      expect((await sendChunk(who, url, 0, await filmed(dir, take), { end: true })).status).toBe(204);
    }
    await app.runDueJobs();
    await app.runDueJobs();
    const rows = await app.services.orm.em.fork().find(ClipSource, {}, { orderBy: { origin: 'asc', offsetSeconds: 'asc' } });
    sources = rows.map(({ id, origin, offsetSeconds, facts, storeKey, proxyKey }) => ({
      id,
      side: origin === 'INTERVIEW_CANDIDATE' ? 'CANDIDATE' : 'INTERVIEWER',
      offsetSeconds: offsetSeconds ?? Number.NaN,
      seconds: facts?.duration ?? 0,
      raw: join(app.services.settings.dataDir, 'sources', storeKey ?? ''),
      copy: join(app.services.settings.dataDir, 'renditions', proxyKey ?? ''),
    }));
  }, 400_000);
  afterAll(async () => {
    await app.stop();
    await rm(dir, { recursive: true, force: true });
  });

  it('I3: each take is a source of its own, with its place in the recording; the takes of a side make one ordered set', () => {
    expect(sources.map(({ side, offsetSeconds }) => [side, offsetSeconds])).toEqual(
      takes.map(({ side, from }) => [side, expect.closeTo(from, 3)]),
    );
    for (const [index, { seconds }] of sources.entries()) expect(seconds).toBeCloseTo(takes[index]?.seconds ?? 0, 1);
  });

  it('I3: a moment of the recording is at one place on both sides, to within 40 ms at the beginning and at the end, in what is filed and in what the studio plays', async () => {
    for (const { side, offsetSeconds, seconds, raw, copy } of sources) {
      for (const [what, path] of [
        ['the source', raw],
        ['the studio’s copy', copy],
      ] as const) {
        const beeps = (await beepsIn(app.services, path)).filter(({ at }) => at > 0.15).map(({ at }) => offsetSeconds + at);
        expect(beeps.length, `${side}, ${what}: a beep a second`).toBeGreaterThanOrEqual(Math.floor(seconds) - 1);
        expect(worst(beeps), `${side}, ${what}: its sound`).toBeLessThan(0.02);
      }
      const flashes = (await flashesIn(copy)).filter((flash) => flash > 0.15).map((flash) => offsetSeconds + flash);
      expect(flashes.length, `${side}: a flash a second`).toBeGreaterThanOrEqual(Math.floor(seconds) - 1);
      // A picture of 15 a second is up to 67 ms old when the next comes; it is never early.
      expect(worst(flashes.map((flash) => flash - 0.02)), `${side}: its picture`).toBeLessThan(0.07);
    }
  });

  it('I3, C1: the same three seconds cut from both sides show and sound the same moments', async () => {
    const moments = [
      { source: sources[1], from: 12.4 },
      { source: sources[2], from: 12.4 },
    ];
    const segments = moments.map(({ source, from }) => {
      const startSeconds = Math.round((from - (source?.offsetSeconds ?? 0)) * 25) / 25;
      return { sourceId: toGlobalId('ClipSource', source?.id ?? ''), startSeconds, endSeconds: startSeconds + 3 };
    });
    type Drafted = { clip: { id: string; revision: number }; errors: unknown[] };
    const { createClip } = await irene.ask<{ createClip: Drafted }>(editorWords.create, {
      input: { candidateId: await ownCandidateId(camille), title: 'Deux regards sur un même instant' },
    });
    const { updateClip } = await irene.ask<{ updateClip: Drafted }>(editorWords.update, {
      input: { clipId: createClip.clip.id, revision: createClip.clip.revision, segments, posterAtSeconds: 1 },
    });
    const { renderClip } = await irene.ask<{ renderClip: Drafted }>(editorWords.render, {
      input: { clipId: updateClip.clip.id, revision: updateClip.clip.revision },
    });
    expect([createClip.errors, updateClip.errors, renderClip.errors]).toEqual([[], [], []]);
    await app.runDueJobs();
    const version = await app.services.orm.em.fork().findOneOrFail(ClipVersion, { clip: idOf('Clip', createClip.clip.id) });
    const path = join(app.services.settings.dataDir, 'renditions', version.renditions[0]?.key ?? '');
    const beeps = (await beepsIn(app.services, path)).map(({ at }) => at);
    const [first, second] = [beeps.filter((beep) => beep < 3), beeps.filter((beep) => beep > 3).map((beep) => beep - 3)];
    expect([first.length, second.length]).toEqual([3, 3]);
    for (const [index, beep] of first.entries()) expect(Math.abs(beep - (second[index] ?? 0))).toBeLessThan(0.04);
  }, 120_000);

  it('I3: what is missing is what was never recorded, to the rounding of clocks, and is said to both', async () => {
    const query = 'query($id: ID!) { interviewRoom(interviewId: $id) { recordings { losses { side offsetSeconds seconds } } } }';
    const em = app.services.orm.em.fork();
    const { interview } = await em.findOneOrFail(Recording, { id: idOf('Recording', recordingId) });
    const id = toGlobalId('Interview', interview.id);
    type Seen = { interviewRoom: { recordings: { losses: { side: Side; offsetSeconds: number; seconds: number }[] }[] } };
    for (const who of [camille, irene]) {
      const { interviewRoom } = await who.ask<Seen>(query, { id });
      expect(interviewRoom.recordings).toHaveLength(1);
      // Its first second and a quarter; what the reload cost.
      expect(interviewRoom.recordings[0]?.losses).toEqual([
        { side: 'CANDIDATE', offsetSeconds: 0, seconds: expect.closeTo(1.25, 2) },
        { side: 'CANDIDATE', offsetSeconds: expect.closeTo(7.25, 1), seconds: expect.closeTo(2.48, 1) },
      ]);
    }
  });
});
