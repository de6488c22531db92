import type { Context } from '../authorization/context.ts';
import { later } from '../platform/clock.ts';
import { announce } from '../platform/events.ts';
import { Refusal } from '../platform/refusal.ts';
import { RoomSeat } from './room.entity.ts';
import { openRoomOf, type Room } from './room-of.ts';

/** A page says every five seconds that it is there; silent for so long, it is gone. */
const silentSeconds = 16;

export const isHere = (seat: RoomSeat | null, now: Date): boolean =>
  seat !== null && !seat.leftAt && seat.lastSeenAt > later(now, { seconds: -silentSeconds });

export type Visit = { interviewId: string; visit: string; takesSeat: boolean; keptBytes: number; sentBytes: number };

/** A page takes its side's seat, or says that it still sits there. The page opened last has the seat: a reload, or another device, takes over. */
export const visitRoom = async (context: Context, { interviewId, visit, takesSeat, keptBytes, sentBytes }: Visit): Promise<Room> =>
  context.em.transactional(async (tx) => {
    const { now } = context;
    const room = await openRoomOf({ ...context, em: tx }, interviewId);
    if (!/^[0-9a-f-]{8,40}$/.test(visit)) throw new Refusal('INVALID_INPUT', { detail: 'visit' }, ['visit']);
    const key = { interviewId: room.interview.id, side: room.side };
    const before = await tx.findOne(RoomSeat, key);
    if (!takesSeat && before?.visit !== visit) throw new Refusal('SEAT_TAKEN_ELSEWHERE');
    const told = { keptBytes: Math.max(0, keptBytes), sentBytes: Math.max(0, sentBytes) };
    await tx.upsert(RoomSeat, { ...key, visit, lastSeenAt: now, leftAt: null, ...told });
    const isNews =
      !before ||
      before.visit !== visit ||
      !isHere(before, now) ||
      before.keptBytes !== told.keptBytes ||
      before.sentBytes !== told.sentBytes;
    if (isNews) await announce(tx, 'room-changed', room.interview.id);
    return room;
  });

/** A page leaves of its own will: the other hears of it at once. */
export const leaveRoom = async (context: Context, interviewId: string, visit: string): Promise<Room> =>
  context.em.transactional(async (tx) => {
    const room = await openRoomOf({ ...context, em: tx }, interviewId);
    await tx.nativeUpdate(RoomSeat, { interviewId: room.interview.id, side: room.side, visit }, { leftAt: context.now });
    await announce(tx, 'room-changed', room.interview.id);
    return room;
  });
