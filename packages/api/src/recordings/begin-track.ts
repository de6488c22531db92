import { randomBytes } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { requireUnlocked } from '../candidates/data-lock.ts';
import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import { Interview } from '../interviews/interview.entity.ts';
import { systemClock } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import type { UploadRecords } from '../platform/media/upload-records.ts';
import { Refusal } from '../platform/refusal.ts';
import { seatOf } from '../rooms/room-access.ts';
import { Recording, RecordingTrack } from './recording.entity.ts';
import { covers } from './release-covers.ts';
import { isTooLate, roomLeft } from './tracks-room.ts';

/** How far a browser's measure of the common clock may be off, in milliseconds. */
const clockTolerance = 5_000;
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

/** Begun between the candidate's click and the pause or the stop (I2): what was recorded then can be told of later, nothing else can. */
const isDuring = ({ zero, ceased }: Recording, startedAt: number): boolean =>
  startedAt >= zero - clockTolerance && startedAt <= (ceased ?? systemClock.now().getTime() + clockTolerance);

/**
 * A browser tells of a take it has begun to record, and learns where to send it. Only the two of the interview can, only of what was recorded while the candidate's click held, and of the
 * candidate nothing but what their release covers (I2). Told again, after a reload or a lost answer, it is the same track.
 */
export const beginTrack = async (context: Context, take: TrackBegun): Promise<RecordingTrack> => {
  const { em, viewer, now, services } = context;
  if (viewer.kind !== 'candidate' && viewer.kind !== 'staff') throw notFound();
  if (!uuid.test(take.takeId)) throw new Refusal('INVALID_INPUT', { detail: 'takeId' }, ['takeId']);
  if (!mimeTypes.test(take.mimeType)) throw new Refusal('INVALID_INPUT', { detail: 'mimeType' }, ['mimeType']);
  const track = await em.transactional(async (tx) => {
    const told = await tx.findOne(Recording, { id: take.recordingId });
    if (!told) throw notFound();
    const interview = await tx.findOneOrFail(Interview, told.interview.id);
    const side = seatOf(interview, viewer);
    if (!side) throw notFound();
    await requireUnlocked(tx, interview.candidate.id, viewer);
    const recording = await tx.findOneOrFail(Recording, { id: told.id }, { lockMode: LockMode.PESSIMISTIC_READ, refresh: true });
    const known = await tx.findOne(RecordingTrack, { takeId: take.takeId });
    if (known && (known.recording.id !== recording.id || known.side !== side)) throw notFound();
    const release = await imageReleaseOf(tx, interview.candidate.id, now);
    if (!covers(release, recording)) throw new Refusal('IMAGE_RELEASE_MISSING');
    if (known) return known;
    if (isTooLate(recording, now) || !isDuring(recording, take.startedAt)) throw new Refusal('TRACK_NOT_TAKEN');
    if (side === 'CANDIDATE' && take.hasImage && !recording.image) throw new Refusal('TRACK_NOT_TAKEN');
    const left = await roomLeft(tx, interview.id, side, services.media.tracks);
    if (left.tracks <= 0 || left.bytes <= 0) throw new Refusal('TRACK_NOT_TAKEN');
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
