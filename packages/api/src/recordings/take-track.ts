import { LockMode } from '@mikro-orm/core';
import { forgetBytes } from '../clips/file-source.ts';
import { holdImageRelease } from '../image-releases/image-release-of.ts';
import { announce } from '../platform/events.ts';
import { enqueue } from '../platform/jobs/jobs.ts';
import { mediaKey } from '../platform/media/store.ts';
import type { FinishedFile } from '../platform/media/upload-records.ts';
import { append } from '../platform/register/append.ts';
import type { Services } from '../platform/services.ts';
import { fileTrack } from './file-track.job.ts';
import { RecordingTrack } from './recording.entity.ts';
import { refuseTrack } from './refuse-track.ts';
import { covers } from './release-covers.ts';

/** Takes a whole track into the store of sources and enters it in the register, with the hash of the very bytes the browser kept (T5). Where the release no longer covers it, nothing is kept (A3). Done again after a crash, it comes to the same. */
export const takeTrack = async ({ media, orm, clock }: Services, uploadId: string, { path, size, sha256 }: FinishedFile): Promise<void> => {
  const known = await orm.em.fork().findOne(RecordingTrack, { uploadId });
  if (known?.state !== 'RECEIVING') return;
  const now = clock.now();
  const storeKey = mediaKey(known.id, sha256);
  await media.sources.put(path, storeKey);
  await orm.em.fork().transactional(async (tx) => {
    const track = await tx.findOneOrFail(RecordingTrack, { uploadId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (track.state !== 'RECEIVING') {
      // Refused while its bytes were on their way to the store.
      if (track.storeKey !== storeKey && track.sourceId == null) await forgetBytes(tx, storeKey);
      return;
    }
    Object.assign(track, { state: 'ARRIVED', sha256, sizeBytes: BigInt(size), storeKey });
    await tx.populate(track, ['recording', 'recording.interview']);
    const { recording, side, startedAt } = track;
    const { interview } = recording;
    if (!covers(await holdImageRelease(tx, interview.candidate.id, now), recording)) return refuseTrack(tx, track, 'release-ended', now);
    await tx.flush();
    await append(tx, {
      register: 'transactions',
      type: 'recording-track-arrived',
      at: now,
      by: side === 'CANDIDATE' ? { kind: 'candidate', id: interview.candidate.id } : { kind: 'staff', id: interview.interviewer.id },
      about: { kind: 'recording-track', id: track.id },
      parties: [interview.candidate.id],
      payload: {
        recording: recording.id,
        side,
        sha256,
        sizeBytes: size,
        offsetMs: Math.round(startedAt - recording.zero),
        isPartial: track.isPartial,
      },
    });
    await enqueue(tx, fileTrack, { trackId: track.id });
    await announce(tx, 'room-changed', interview.id);
  });
};
