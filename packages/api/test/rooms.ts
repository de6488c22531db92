import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StaffMember } from '../src/authentication/staff-member.entity.ts';
import { Candidate } from '../src/candidates/candidate.entity.ts';
import { ClipSource } from '../src/clips/clip-source.entity.ts';
import { Interview } from '../src/interviews/interview.entity.ts';
import type { InterviewSide } from '../src/interviews/interview-life.ts';
import { later } from '../src/platform/clock.ts';
import { idOf, toGlobalId } from '../src/platform/graphql/global-id.ts';
import { newId } from '../src/platform/ids.ts';
import type { Services } from '../src/platform/services.ts';
import { RecordingTrack } from '../src/recordings/recording.entity.ts';
import type { Browser } from './browser.ts';
import { ffmpeg } from './media-tools.ts';

export type Meeting = { candidate: string; interviewer: string; startsAt: Date; minutes?: number };

/** An interview as booking leaves one, between two people known by their addresses; its global id. */
export const bookedInterview = async (
  { orm }: Pick<Services, 'orm'>,
  { candidate, interviewer, startsAt, minutes = 45 }: Meeting,
): Promise<string> => {
  const em = orm.em.fork();
  const endsAt = later(startsAt, { minutes });
  const interview = em.create(Interview, {
    id: newId(),
    candidate: await em.findOneOrFail(Candidate, { account: { email: candidate } }),
    interviewer: await em.findOneOrFail(StaffMember, { account: { email: interviewer } }),
    state: 'BOOKED',
    startsAt,
    endsAt,
    busyUntil: endsAt,
    timeZone: 'Europe/Paris',
    bookedAt: startsAt,
    calendarSequence: 0,
  });
  await em.persist(interview).flush();
  return toGlobalId('Interview', interview.id);
};

export type RecordedTrack = {
  side: InterviewSide;
  takeId: string;
  state: string;
  sourceState: string | null;
  sha256: string | null;
  offsetSeconds: number;
  durationSeconds: number | null;
  followsPause: boolean;
  /** Its file in the studio's store; empty until it is filed. */
  path: string;
};

/** What became of each track of an interview's recordings, in order. */
export const recordedTracks = async (
  { orm, settings }: { orm: Services['orm']; settings: Pick<Services['settings'], 'dataDir'> },
  interviewId: string,
): Promise<RecordedTrack[]> => {
  const em = orm.em.fork();
  const tracks = await em.find(
    RecordingTrack,
    { recording: { interview: idOf('Interview', interviewId) } },
    { populate: ['recording'], orderBy: { startedAt: 'asc' } },
  );
  const sources = await em.find(ClipSource, { id: { $in: tracks.flatMap(({ sourceId }) => sourceId ?? []) } });
  return tracks.map(({ side, takeId, state, sha256 = null, startedAt, durationSeconds = null, followsPause, sourceId, recording }) => {
    const source = sources.find(({ id }) => id === sourceId);
    const path = source?.storeKey ? join(settings.dataDir, 'sources', source.storeKey) : '';
    const offsetSeconds = (startedAt - recording.zero) / 1000;
    return { side, takeId, state, sourceState: source?.state ?? null, sha256, offsetSeconds, durationSeconds, followsPause, path };
  });
};

const rate = 48_000;

export type Beep = {
  /** When, in seconds of its file, it begins after half a second of silence. */
  at: number;
  /** How high it is, in hertz. */
  pitch: number;
};

/** From its rising crossings of silence, away from its two ends. */
const pitchOf = (beep: Float32Array): number => {
  const rises: number[] = [];
  for (const [index, sample] of beep.entries()) if (sample >= 0 && (beep[index - 1] ?? 0) < 0) rises.push(index);
  const [first = 0, last = 0] = [rises.at(0), rises.at(-1)];
  return last > first ? ((rises.length - 1) * rate) / (last - first) : 0;
};

export const beepsIn = async ({ media }: { media: Pick<Services['media'], 'engine'> }, path: string): Promise<Beep[]> => {
  const { engine } = media;
  const ffmpeg = engine.kind === 'ffmpeg' ? engine.ffmpeg : 'ffmpeg';
  const args = [
    '-loglevel',
    'error',
    '-i',
    path,
    '-vn',
    '-af',
    'aresample=async=1:min_comp=0.002:min_hard_comp=0.005:first_pts=0',
    '-f',
    'f32le',
    '-ac',
    '1',
    '-ar',
    String(rate),
    '-',
  ];
  const { stdout } = await promisify(execFile)(ffmpeg, args, { encoding: 'buffer', maxBuffer: 1024 ** 3 });
  const samples = new Float32Array(stdout.buffer, stdout.byteOffset, Math.floor(stdout.byteLength / 4));
  const beeps: Beep[] = [];
  let lastLoud = -rate;
  for (const [index, sample] of samples.entries()) {
    if (Math.abs(sample) < 0.2) continue;
    if (index - lastLoud > rate / 2)
      beeps.push({ at: index / rate, pitch: pitchOf(samples.subarray(index + rate * 0.02, index + rate * 0.08)) });
    lastLoud = index;
  }
  return beeps;
};

const visitRoom =
  'mutation($input: VisitRoomInput!) { visitRoom(input: $input) { room { id side otherIsHere otherKeptBytes otherSentBytes } errors { code } } }';
type RoomSeen = { id: string; side: InterviewSide; otherIsHere: boolean; otherKeptBytes: number; otherSentBytes: number };
type Visited = { visitRoom: { room: RoomSeen | null; errors: { code: string }[] } };

/** A page takes the seat of whoever opened it, or says that it still sits there. */
export const sit = async (
  browser: Browser,
  interviewId: string,
  visit: string,
  more: { takesSeat?: boolean; keptBytes?: number; sentBytes?: number } = {},
) => {
  const input = { interviewId, visit, takesSeat: true, keptBytes: 0, sentBytes: 0, ...more };
  return (await browser.ask<Visited>(visitRoom, { input })).visitRoom;
};

const inRoom = (name: string, type = 'RecordingInput') =>
  `mutation($input: ${type}!) { ${name}(input: $input) { room { recording { id state image voice pausedBy } } errors { code } } }`;
type RecordingSeen = { id: string; state: string; image: boolean; voice: boolean; pausedBy: string | null };
type Acted = Record<string, { room: { recording: RecordingSeen | null } | null; errors: { code: string }[] }>;

const act = async (browser: Browser, name: string, input: Record<string, unknown>, type?: string) => {
  const done = (await browser.ask<Acted>(inRoom(name, type), { input }))[name];
  return { codes: done?.errors.map(({ code }) => code) ?? [], recording: done?.room?.recording ?? null };
};

export const changeRecording = (browser: Browser, interviewId: string, name: 'pauseRecording' | 'resumeRecording' | 'stopRecording') =>
  act(browser, name, { interviewId });

/** The notice as the viewer is shown it. */
export const noticeOf = async (browser: Browser, interviewId: string) =>
  (
    await browser.ask<{
      interviewRoom: { recordingNotice: { hash: string; title: string; paragraphs: string[] } | null; recordingObstacle: string | null };
    }>('query($id: ID!) { interviewRoom(interviewId: $id) { recordingObstacle recordingNotice { hash title paragraphs } } }', {
      id: interviewId,
    })
  ).interviewRoom;

export const showNotice = (browser: Browser, interviewId: string, noticeHash: string) =>
  act(browser, 'noteRecordingNotice', { interviewId, noticeHash }, 'RecordingNoticeInput');

export const clickToRecord = (browser: Browser, interviewId: string, noticeHash: string) =>
  act(browser, 'startRecording', { interviewId, noticeHash }, 'RecordingNoticeInput');

/** The candidate reads the notice and clicks, as the page has them do. */
export const agreeToRecord = async (browser: Browser, interviewId: string): Promise<RecordingSeen> => {
  const { recordingNotice } = await noticeOf(browser, interviewId);
  await showNotice(browser, interviewId, recordingNotice?.hash ?? '');
  const { recording, codes } = await clickToRecord(browser, interviewId, recordingNotice?.hash ?? '');
  if (!recording) throw new Error(`Not recorded: ${codes.join(', ')}`);
  return recording;
};

export type TakeTold = {
  recordingId: string;
  takeId: string;
  mimeType?: string;
  hasImage?: boolean;
  followsPause?: boolean;
  startedAt?: number;
};

export const beginTake = async (browser: Browser, take: TakeTold) => {
  const { data, errors } = await browser.answer<{
    beginTrack: { uploadUrl: string | null; track: { state: string; sha256: string | null } | null; errors: { code: string }[] };
  }>('mutation($input: BeginTrackInput!) { beginTrack(input: $input) { uploadUrl track { state sha256 } errors { code } } }', {
    input: { mimeType: 'video/mp4;codecs=avc1.42E01E,opus', hasImage: true, followsPause: false, startedAt: Date.now(), ...take },
  });
  const begun = data?.beginTrack;
  const codes = [...(begun?.errors.map(({ code }) => code) ?? []), ...(errors ?? []).map(({ extensions }) => String(extensions?.code))];
  return { url: begun?.uploadUrl ?? '', state: begun?.track?.state, sha256: begun?.track?.sha256, codes };
};

/** Sends a chunk as the page does, under its SHA-256; `end` says that nothing follows. */
export const sendChunk = (browser: Browser, url: string, offset: number, bytes: Uint8Array, { end = false, checksum = '' } = {}) =>
  browser.fetch(url, {
    method: 'PATCH',
    headers: {
      'Tus-Resumable': '1.0.0',
      'Content-Type': 'application/offset+octet-stream',
      'Upload-Offset': String(offset),
      'Upload-Checksum': `sha256 ${checksum || createHash('sha256').update(bytes).digest('base64')}`,
      ...(end ? { 'Upload-Length': String(offset + bytes.length) } : {}),
    },
    body: new Uint8Array(bytes),
  });

/** What the service has of a take. */
export const arrivedOf = async (browser: Browser, url: string): Promise<number> => {
  const response = await browser.fetch(url, { method: 'HEAD', headers: { 'Tus-Resumable': '1.0.0' } });
  return response.ok ? Number(response.headers.get('upload-offset')) : -response.status;
};

/** A file such as a browser writes while it records: in fragments, with no length and no cues. */
export const browserRecording = async (dir: string, seconds: number): Promise<Buffer> => {
  const path = join(dir, `recorded-${seconds}.mp4`);
  const sources = [
    '-f',
    'lavfi',
    '-i',
    `testsrc=size=320x180:rate=15:duration=${seconds}`,
    '-f',
    'lavfi',
    '-i',
    `sine=frequency=440:duration=${seconds}`,
  ];
  await ffmpeg(
    ...sources,
    '-c:v',
    'libx264',
    '-preset',
    'ultrafast',
    '-g',
    '15',
    '-pix_fmt',
    'yuv420p',
    '-c:a',
    'aac',
    '-movflags',
    '+frag_keyframe+empty_moov+default_base_moof',
    path,
  );
  return readFile(path);
};
