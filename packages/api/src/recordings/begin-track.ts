import { randomBytes } from 'node:crypto';
import { limits } from '@jobprod/shared/limits';
import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import { Interview } from '../interviews/interview.entity.ts';
import { later } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import type { UploadRecords } from '../platform/media/upload-records.ts';
import { Refusal } from '../platform/refusal.ts';
import { seatOf } from '../rooms/room-access.ts';
import { Recording, RecordingTrack } from './recording.entity.ts';

/** What a device kept can still be sent so long after the recording ended. */
const daysToSend = 14;
const mimeTypes = /^(video|audio)\/(mp4|webm)(;\s?codecs="?[\w.,\s]{1,60}"?)?$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export type TrackBegun = {
  recordingId: string;
  takeId: string;
  mimeType: string;
  hasImage: boolean;
  followsPause: boolean;
  startedAt: number;
};

const openUpload = async (records: UploadRecords, track: RecordingTrack, owner: string, now: Date): Promise<void> => {
  if (track.state !== 'RECEIVING' || records.get(track.uploadId)) return;
  const createdAt = now.toISOString();
  await records.add({ id: track.uploadId, owner, size: undefined, metadata: { track: track.id }, createdAt, finished: false, offset: 0 });
};

/**
 * A browser tells of a take it has begun to record, and learns where to send it. Only the two of the interview can, only of a recording the candidate clicked for, and of the
 * candidate nothing but what their release covers (I2). Told again, after a reload or a lost answer, it is the same track.
 */
export const beginTrack = async (context: Context, take: TrackBegun): Promise<RecordingTrack> => {
  const { em, viewer, now, services } = context;
  if (viewer.kind !== 'candidate' && viewer.kind !== 'staff') throw notFound();
  if (!uuid.test(take.takeId)) throw new Refusal('INVALID_INPUT', { detail: 'takeId' }, ['takeId']);
  if (!mimeTypes.test(take.mimeType)) throw new Refusal('INVALID_INPUT', { detail: 'mimeType' }, ['mimeType']);
  const track = await em.transactional(async (tx) => {
    const recording = await tx.findOne(Recording, { id: take.recordingId }, { lockMode: LockMode.PESSIMISTIC_READ });
    if (!recording) throw notFound();
    const interview = await tx.findOneOrFail(Interview, recording.interview.id);
    const side = seatOf(interview, viewer);
    if (!side) throw notFound();
    const known = await tx.findOne(RecordingTrack, { takeId: take.takeId });
    if (known && (known.recording.id !== recording.id || known.side !== side)) throw notFound();
    const release = await imageReleaseOf(tx, interview.candidate.id, now);
    if (!release) throw new Refusal('IMAGE_RELEASE_MISSING');
    if (known) return known;
    const isLate = recording.stoppedAt && recording.stoppedAt <= later(now, { days: -daysToSend });
    if (isLate || !Number.isFinite(take.startedAt)) throw new Refusal('TRACK_NOT_TAKEN');
    if (side === 'CANDIDATE' && take.hasImage && !(recording.image && release.image)) throw new Refusal('TRACK_NOT_TAKEN');
    if ((await tx.count(RecordingTrack, { recording, side })) >= limits.tracks) throw new Refusal('TRACK_NOT_TAKEN');
    const { takeId, mimeType, hasImage, followsPause, startedAt } = take;
    const uploadId = randomBytes(16).toString('hex');
    const begun = tx.create(RecordingTrack, {
      ...{ id: newId(), recording, side, takeId, uploadId, mimeType, hasImage, followsPause, startedAt },
      ...{ state: 'RECEIVING', begunAt: now, isPartial: false },
    });
    await tx.persist(begun).flush();
    return begun;
  });
  await openUpload(services.media.tracks, track, viewer.accountId, now);
  return track;
};
