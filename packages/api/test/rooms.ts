import { execFile } from 'node:child_process';
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

export type Meeting = { candidate: string; interviewer: string; startsAt: Date; minutes?: number };

/** An interview as booking leaves one, between two people known by their addresses; its global id. */
export const bookedInterview = async ({ orm }: Pick<Services, 'orm'>, { candidate, interviewer, startsAt, minutes = 45 }: Meeting): Promise<string> => {
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
export const recordedTracks = async ({ orm, settings }: Pick<Services, 'orm' | 'settings'>, interviewId: string): Promise<RecordedTrack[]> => {
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

/** When, in seconds of a file, a sound begins after half a second of silence. */
export const beepsIn = async ({ media }: Pick<Services, 'media'>, path: string): Promise<number[]> => {
  const { engine } = media;
  const ffmpeg = engine.kind === 'ffmpeg' ? engine.ffmpeg : 'ffmpeg';
  const args = ['-loglevel', 'error', '-i', path, '-vn', '-af', 'aresample=async=1:first_pts=0', '-f', 'f32le', '-ac', '1', '-ar', String(rate), '-'];
  const { stdout } = await promisify(execFile)(ffmpeg, args, { encoding: 'buffer', maxBuffer: 1024 ** 3 });
  const samples = new Float32Array(stdout.buffer, stdout.byteOffset, Math.floor(stdout.byteLength / 4));
  const beeps: number[] = [];
  let lastLoud = -rate;
  for (const [index, sample] of samples.entries()) {
    if (Math.abs(sample) < 0.2) continue;
    if (index - lastLoud > rate / 2) beeps.push(index / rate);
    lastLoud = index;
  }
  return beeps;
};
