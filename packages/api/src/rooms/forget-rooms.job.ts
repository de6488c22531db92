import { later } from '../platform/clock.ts';
import { defineTick } from '../platform/jobs/jobs.ts';
import { RoomSeat, RoomSignal } from './room.entity.ts';

const signalMinutes = 2;
const seatHours = 24;

/** Lets go of what nobody came to read, and of who sat where once the room has long closed (I4). */
export const forgetRooms = defineTick({
  name: 'forget-rooms',
  everySeconds: 60,
  async run({ services: { orm }, now }) {
    const em = orm.em.fork();
    await em.nativeDelete(RoomSignal, { sentAt: { $lte: later(now, { minutes: -signalMinutes }) } });
    await em.nativeDelete(RoomSeat, { lastSeenAt: { $lte: later(now, { hours: -seatHours }) } });
  },
});
