import { join } from 'node:path';
import { limits } from '@jobprod/shared/limits';
import { LockMode } from '@mikro-orm/core';
import { fileSource, forgetBytes } from '../clips/file-source.ts';
import { announce } from '../platform/events.ts';
import { defineJob } from '../platform/jobs/jobs.ts';
import { sha256OfFile } from '../platform/media/file-hash.ts';
import { type Probed, probe } from '../platform/media/probe.ts';
import { repair } from '../platform/media/repair.ts';
import { asMediaKey, mediaKey } from '../platform/media/store.ts';
import type { Em } from '../platform/orm/orm.ts';
import { append } from '../platform/register/append.ts';
import type { Services } from '../platform/services.ts';
import { withWorkDir } from '../platform/work-dir.ts';
import { RecordingTrack } from './recording.entity.ts';

/** How far the repaired file may be from the one that came before something was lost in between. */
const toleranceSeconds = 0.25;

type Repaired = { storeKey: string; sha256: string; sizeBytes: bigint; durationSeconds: number };

const settle = async (em: Em, trackId: string, now: Date, outcome: Extract<Probed, { ok: false }> | Repaired): Promise<void> => {
  await em.transactional(async (tx) => {
    const track = await tx.findOne(RecordingTrack, { id: trackId, state: 'ARRIVED' }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!track) return;
    await tx.populate(track, ['recording', 'recording.interview']);
    const { recording, side } = track;
    const { interview } = recording;
    const original = track.storeKey;
    const about = {
      register: 'transactions' as const,
      at: now,
      by: { kind: 'service' },
      about: { kind: 'recording-track', id: track.id },
      parties: [interview.candidate.id],
    };
    if ('code' in outcome) {
      Object.assign(track, { state: 'REFUSED', refusal: outcome.code, storeKey: null });
      await tx.flush();
      await append(tx, { ...about, type: 'recording-track-refused', payload: { recording: recording.id, why: outcome.code } });
    } else {
      const { storeKey, sha256, sizeBytes, durationSeconds } = outcome;
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
        ...about,
        type: 'recording-track-filed',
        payload: {
          recording: recording.id,
          source: source.id,
          arrived: track.sha256 ?? '',
          sha256,
          durationMs: Math.round(durationSeconds * 1000),
        },
      });
    }
    // The same pictures and sound are in the repaired file: what is not needed is not kept (I4).
    if (original && !('storeKey' in outcome && outcome.storeKey === original)) await forgetBytes(tx, original);
    await announce(tx, 'room-changed', interview.id);
  });
};

/** Reads what a browser recorded to its end, repairs its length and cues, checks that nothing was lost in that, and files it as a source for the studio. */
export const fileTrack = defineJob<{ trackId: string }>({
  name: 'file-track',
  maxAttempts: 5,
  async run({ trackId }, { services, now, signal }) {
    const { orm, media, settings }: Services = services;
    const track = await orm.em.fork().findOne(RecordingTrack, { id: trackId, state: 'ARRIVED' });
    if (!track?.storeKey) return;
    const wanted = { maximumSeconds: limits.sourceSeconds, acceptSoundAlone: true, acceptPartial: true, signal };
    await withWorkDir(settings.dataDir, async (dir) =>
      media.sources.withLocalFile(asMediaKey(track.storeKey ?? ''), async (path) => {
        const found = await probe(media.engine, path, wanted);
        if (!found.ok) return settle(orm.em.fork(), trackId, now, found);
        const container = track.mimeType.includes('mp4') ? 'mp4' : 'webm';
        const repaired = join(dir, `track.${container}`);
        await repair(media.engine, path, repaired, container, signal);
        const checked = await probe(media.engine, repaired, wanted);
        if (!checked.ok || Math.abs(checked.duration - found.duration) > toleranceSeconds)
          throw new Error(`Track ${trackId} lost something when it was repaired`);
        const sha256 = await sha256OfFile(repaired, signal);
        const storeKey = mediaKey(trackId, sha256);
        await media.sources.put(repaired, storeKey);
        const size = await media.sources.stat(storeKey);
        await settle(orm.em.fork(), trackId, now, {
          storeKey,
          sha256,
          sizeBytes: BigInt(size?.size ?? 0),
          durationSeconds: checked.duration,
        });
      }),
    );
  },
});
