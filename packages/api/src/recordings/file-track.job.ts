import { join } from 'node:path';
import { limits } from '@jobprod/shared/limits';
import { LockMode } from '@mikro-orm/core';
import { fileSource, forgetBytes } from '../clips/file-source.ts';
import { holdImageRelease, imageReleaseOf } from '../image-releases/image-release-of.ts';
import { announce } from '../platform/events.ts';
import { defineJob } from '../platform/jobs/jobs.ts';
import { sha256OfFile } from '../platform/media/file-hash.ts';
import { type MediaFacts, probe } from '../platform/media/probe.ts';
import { repair } from '../platform/media/repair.ts';
import { asMediaKey, mediaKey } from '../platform/media/store.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append } from '../platform/register/append.ts';
import type { Services } from '../platform/services.ts';
import { withWorkDir } from '../platform/work-dir.ts';
import { RecordingTrack } from './recording.entity.ts';
import type { TrackRefusal } from './recording-life.ts';
import { refuseTrack } from './refuse-track.ts';
import { covers } from './release-covers.ts';

/** How far the repaired file may be from the one that came before something was lost in between. */
const toleranceSeconds = 0.25;

type Kept = { storeKey: string; sha256: string; sizeBytes: bigint; durationSeconds: number; asItCame: boolean };

const settle = async (em: Em, trackId: string, now: Date, outcome: { code: TrackRefusal } | Kept): Promise<void> => {
  await em.transactional(async (tx) => {
    const track = await tx.findOne(RecordingTrack, { id: trackId, state: 'ARRIVED' }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!track) return;
    await tx.populate(track, ['recording', 'recording.interview']);
    const { recording, side } = track;
    const { interview } = recording;
    const original = track.storeKey;
    // Taken back or narrowed since it arrived: it stops serving at once (A3).
    const isCovered = covers(await holdImageRelease(tx, interview.candidate.id, now), recording);
    if ('code' in outcome || !isCovered) {
      if ('storeKey' in outcome && outcome.storeKey !== original) await forgetBytes(tx, outcome.storeKey);
      return refuseTrack(tx, track, isCovered && 'code' in outcome ? outcome.code : 'release-ended', now);
    }
    const { storeKey, sha256, sizeBytes, durationSeconds, asItCame } = outcome;
    const source = await fileSource(tx, {
      candidate: interview.candidate,
      origin: side === 'CANDIDATE' ? 'INTERVIEW_CANDIDATE' : 'INTERVIEW_INTERVIEWER',
      uploadId: `track-${track.id}`,
      ...{ storeKey, sha256, sizeBytes, sentAt: now },
      recordingId: recording.id,
      offsetSeconds: (track.startedAt - recording.zero) / 1000,
    });
    Object.assign(track, { state: 'FILED', durationSeconds, sourceId: source.id, storeKey: null });
    await tx.flush();
    await append(tx, {
      register: 'transactions',
      type: 'recording-track-filed',
      at: now,
      by: { kind: 'service' },
      about: { kind: 'recording-track', id: track.id },
      parties: [interview.candidate.id],
      payload: {
        recording: recording.id,
        source: source.id,
        arrived: track.sha256 ?? '',
        sha256,
        durationMs: Math.round(durationSeconds * 1000),
        asItCame,
      },
    });
    // The same pictures and sound are in the repaired file: what is not needed is not kept (I4).
    if (original && storeKey !== original) await forgetBytes(tx, original);
    await announce(tx, 'room-changed', interview.id);
  });
};

/** Of the candidate, nothing but what the release covers at the click (I2), whatever their browser said it would send: the file itself is asked. */
const isMoreThanCovered = ({ side, recording }: RecordingTrack, { hasVideo, hasAudio }: MediaFacts): boolean =>
  side === 'CANDIDATE' && ((hasVideo && !recording.image) || (hasAudio && !recording.voice));

type Arrived = { track: RecordingTrack; path: string; dir: string; found: MediaFacts };
type Running = { services: Services; signal: AbortSignal };

const wanted = (signal: AbortSignal) => ({ maximumSeconds: limits.sourceSeconds, acceptSoundAlone: true, acceptPartial: true, signal });

/** A file with its length and cues, known to have lost nothing in the repair. */
const repaired = async ({ track, path, dir, found }: Arrived, { services: { media }, signal }: Running): Promise<Kept> => {
  const container = track.mimeType.includes('mp4') ? 'mp4' : 'webm';
  const whole = join(dir, `track.${container}`);
  await repair(media.engine, path, whole, container, signal);
  const checked = await probe(media.engine, whole, wanted(signal));
  if (!checked.ok || Math.abs(checked.duration - found.duration) > toleranceSeconds)
    throw new Error(`Track ${track.id} lost something when it was repaired`);
  const sha256 = await sha256OfFile(whole, signal);
  const storeKey = mediaKey(track.id, sha256);
  await media.sources.put(whole, storeKey);
  const size = await media.sources.stat(storeKey);
  return { storeKey, sha256, sizeBytes: BigInt(size?.size ?? 0), durationSeconds: checked.duration, asItCame: false };
};

const asItCame = ({ track: { storeKey, sha256, sizeBytes }, found }: Arrived): Kept => ({
  ...{ storeKey: storeKey ?? '', sha256: sha256 ?? '', sizeBytes: sizeBytes ?? 0n, durationSeconds: found.duration, asItCame: true },
});

/** What is to become of a track. Read but never repaired, it is kept as it came; never read, it is refused: it does not stay between the two for ever. */
const judged = async (track: RecordingTrack, running: Running & { isLast: boolean }): Promise<{ code: TrackRefusal } | Kept> => {
  const { services, signal, isLast } = running;
  const { media, settings } = services;
  const orElse = async <T>(work: Promise<T>, fallback: T): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (!isLast || signal.aborted) throw error;
      services.log.warn({ err: error, track: track.id }, 'a recorded track was given up on');
      return fallback;
    }
  };
  const judge = withWorkDir(settings.dataDir, (dir) =>
    media.sources.withLocalFile(asMediaKey(track.storeKey ?? ''), async (path) => {
      const found = await probe(media.engine, path, wanted(signal));
      if (!found.ok) return { code: found.code };
      if (isMoreThanCovered(track, found)) return { code: 'not-covered' as const };
      const arrived = { track, path, dir, found };
      return orElse(repaired(arrived, running), asItCame(arrived));
    }),
  );
  return orElse<{ code: TrackRefusal } | Kept>(judge, { code: 'not-read' });
};

/** Reads what a browser recorded to its end, repairs its length and cues, checks that nothing was lost in that, and files it as a source for the studio. */
export const fileTrack = defineJob<{ trackId: string }>({
  name: 'file-track',
  maxAttempts: 5,
  async run({ trackId }, { services, now, signal, isLast }) {
    const em = services.orm.em.fork();
    const track = await em.findOne(RecordingTrack, { id: trackId, state: 'ARRIVED' }, { populate: ['recording', 'recording.interview'] });
    if (!track?.storeKey) return;
    const { recording } = track;
    // What is no longer covered is not even opened.
    const isCovered = covers(await imageReleaseOf(em, recording.interview.candidate.id, now), recording);
    const outcome = isCovered ? await judged(track, { services, signal, isLast }) : { code: 'release-ended' as const };
    await settle(services.orm.em.fork(), trackId, services.clock.now(), outcome);
  },
});
