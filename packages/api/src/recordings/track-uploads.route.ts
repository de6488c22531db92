import { limits } from '@jobprod/shared/limits';
import type { Express, Request } from 'express';
import type { Context } from '../authorization/context.ts';
import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import { Interview } from '../interviews/interview.entity.ts';
import type { Uploader } from '../platform/media/tus-disk-store.ts';
import { mountUploads } from '../platform/media/tus-uploads.ts';
import type { Services } from '../platform/services.ts';
import { seatOf } from '../rooms/room-access.ts';
import { RecordingTrack } from './recording.entity.ts';
import { covers } from './release-covers.ts';
import { takeTrack } from './take-track.ts';
import { isTooLate, roomLeft } from './tracks-room.ts';
import { tracksRoot } from './tracks-root.ts';

/** Who may send this track: the one of the two who records it, while the candidate's release covers what is recorded (A3: taken back or narrowed, nothing more is taken in). */
const senderOf = async ({ em, viewer, now, services }: Context, uploadId: string): Promise<Uploader | null> => {
  if (viewer.kind !== 'candidate' && viewer.kind !== 'staff') return null;
  const { accountId: ownerId } = viewer;
  const track = await em.findOne(RecordingTrack, { uploadId }, { populate: ['recording'] });
  const sender = { ownerId, maxBytes: limits.trackBytes, quotaBytes: 4 * limits.trackBytes };
  // Whose it is not, whose release has ended, and whose data are locked: all find nothing there.
  if (!track) return { ...sender, ownerId: '' };
  const interview = await em.findOneOrFail(Interview, track.recording.interview.id, { populate: ['candidate'] });
  const { recording, side, uploadId: id } = track;
  const isTheirs = seatOf(interview, viewer) === side && !isTooLate(recording, now) && !interview.candidate.dataLockedAt;
  if (!isTheirs || !covers(await imageReleaseOf(em, interview.candidate.id, now), recording)) return { ...sender, ownerId: '' };
  const { tracks } = services.media;
  const { bytes } = await roomLeft(em, interview.id, side, tracks);
  // What this one holds already is part of what it may hold.
  return { ...sender, maxBytes: Math.min(limits.trackBytes, Math.max(0, bytes) + (tracks.get(id)?.offset ?? 0)) };
};

/** Mounts `/tracks`: what the browsers of an interview record arrives here as it is recorded, each take in an upload that `beginTrack` opened. */
export const mountTrackUploads = (app: Express, services: Services, contextOf: (request: Request) => Promise<Context>): void =>
  mountUploads(app, {
    root: tracksRoot,
    canCreate: false,
    // An interview is being held: it goes on where videos have to wait.
    partLeft: 0.25,
    records: services.media.tracks,
    authorize: async (request) => senderOf(await contextOf(request), typeof request.params.id === 'string' ? request.params.id : ''),
    onFinished: (id, file) => takeTrack(services, id, file),
  });
