import { limits } from '@jobprod/shared/limits';
import { LockMode } from '@mikro-orm/core';
import { imageReleaseOf } from '../image-releases/image-release-of.ts';
import { later, systemClock } from '../platform/clock.ts';
import { announce } from '../platform/events.ts';
import { defineTick } from '../platform/jobs/jobs.ts';
import { append } from '../platform/register/append.ts';
import type { Services } from '../platform/services.ts';
import { isRoomOpen } from '../rooms/room-access.ts';
import { stopByItself } from './change-recording.ts';
import { isIncomplete } from './losses.ts';
import { Recording, RecordingTrack } from './recording.entity.ts';
import { refuseTrack } from './refuse-track.ts';
import { coveredSql, covers } from './release-covers.ts';
import { takeTrack } from './take-track.ts';

/** How long a device has to come back with the end of what it recorded, once the recording is over: as long as it can still be sent, less the day in which it is filed. */
const daysForTheEnd = limits.trackDays - 1;
/** Files' own dates: real days, whatever the product's clock says. */
const untouchedDays = 30;

/** A recording nobody stopped ends with its room, or with the release it stood on (A2, A3). */
const stopForgotten = async ({ orm }: Services, now: Date): Promise<void> => {
  const going = await orm.em.fork().find(Recording, { state: { $ne: 'STOPPED' } }, { populate: ['interview'] });
  for (const recording of going) {
    const { id, interview } = recording;
    const goesOn = isRoomOpen(interview, now) && covers(await imageReleaseOf(orm.em.fork(), interview.candidate.id, now), recording);
    if (!goesOn) await stopByItself(orm.em.fork(), id, now);
  }
};

/** A3: what was on its way when the release was taken back or narrowed stops serving at once. Its bytes go, and that is registered. */
const forgetUncovered = async ({ orm, media }: Services, now: Date): Promise<void> => {
  const uncovered = await orm.em.fork().execute<{ id: string; upload_id: string }[]>(
    `select t.id, t.upload_id from recording_track t join recording r on r.id = t.recording_id join interview i on i.id = r.interview_id
     where t.state = 'RECEIVING' and not ${coveredSql} limit 100`,
    [now, now, now],
  );
  for (const { id, upload_id } of uncovered) {
    await orm.em.fork().transactional(async (tx) => {
      const track = await tx.findOne(RecordingTrack, { id, state: 'RECEIVING' }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!track) return;
      await tx.populate(track, ['recording', 'recording.interview']);
      await refuseTrack(tx, track, 'release-ended', now);
    });
    await media.tracks.remove(upload_id);
  }
};

/** fault E09: of a device that never came back, what arrived is kept and filed; where nothing ever came, that is said. */
const closeAbandoned = async (services: Services, now: Date): Promise<void> => {
  const { orm, media } = services;
  const due = { state: 'RECEIVING' as const, recording: { stoppedAt: { $lte: later(now, { days: -daysForTheEnd }) } } };
  const abandoned = await orm.em.fork().find(RecordingTrack, due, { limit: 100 });
  for (const { id, uploadId } of abandoned) {
    const record = media.tracks.get(uploadId);
    if (record && record.offset > 0) {
      await orm.em.fork().nativeUpdate(RecordingTrack, { id, state: 'RECEIVING' }, { isPartial: true });
      record.size = record.offset;
      await media.tracks.save(record);
      await media.tracks.handOver(uploadId, (whole, file) => takeTrack(services, whole, file));
      continue;
    }
    await orm.em.fork().transactional(async (tx) => {
      if ((await tx.nativeUpdate(RecordingTrack, { id, state: 'RECEIVING' }, { state: 'LOST' })) === 0) return;
      const track = await tx.findOneOrFail(RecordingTrack, id, { populate: ['recording', 'recording.interview'] });
      const { recording, side } = track;
      await append(tx, {
        register: 'transactions',
        type: 'recording-track-lost',
        at: now,
        by: { kind: 'service' },
        about: { kind: 'recording-track', id },
        parties: [recording.interview.candidate.id],
        payload: { recording: recording.id, side },
      });
      await announce(tx, 'room-changed', recording.interview.id);
    });
  }
};

/** What is sent after a recording ends is sent within the hour, unless something is wrong. */
const hoursToSend = 1;

/** I3: what is missing of a recording once there was time to send it is noted, so that somebody asks for it while its device may still have it; and no more once it came. */
const noteIncomplete = async ({ orm }: Services, now: Date): Promise<void> => {
  const em = orm.em.fork();
  const over = { stoppedAt: { $lte: later(now, { hours: -hoursToSend }), $gt: later(now, { days: -limits.trackDays }) } };
  const recordings = await em.find(Recording, over);
  const tracks = await em.find(RecordingTrack, { recording: { $in: recordings.map(({ id }) => id) } });
  for (const recording of recordings) {
    const { id, incompleteSince = null } = recording;
    const lacks = isIncomplete(
      recording,
      tracks.filter((track) => track.recording.id === id),
    );
    if (lacks === (incompleteSince !== null)) continue;
    await orm.em.fork().nativeUpdate(Recording, { id }, { incompleteSince: lacks ? now : null });
  }
};

/** Takes over tracks that a crash left whole, ends what nobody ended, and keeps what came of what nobody goes on with. */
export const keepTracks = defineTick({
  name: 'keep-tracks',
  everySeconds: 60,
  async run({ services, now }) {
    const { tracks } = services.media;
    await forgetUncovered(services, now);
    for (const { id } of tracks.complete()) await tracks.handOver(id, (whole, file) => takeTrack(services, whole, file));
    await stopForgotten(services, now);
    await closeAbandoned(services, now);
    await noteIncomplete(services, now);
    await tracks.sweep(later(systemClock.now(), { days: -untouchedDays }));
  },
});
