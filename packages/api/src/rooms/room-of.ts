import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { Interview } from '../interviews/interview.entity.ts';
import type { InterviewSide } from '../interviews/interview-life.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import { Refusal } from '../platform/refusal.ts';
import { isRoomOpen, isRoomThere, roomsOpenTo, seatOf } from './room-access.ts';

/** A room as one of its two sees it. */
export type Room = { interview: Interview; side: InterviewSide };

/** The room of an interview, for who has a seat in it and until it closes; null for anybody else, as for an interview that never was. */
export const roomOf = async ({ em, viewer, now }: Pick<Context, 'em' | 'viewer' | 'now'>, interviewId: string): Promise<Room | null> => {
  if (viewer.kind !== 'candidate' && viewer.kind !== 'staff') return null;
  const interview = await em.findOne(Interview, { id: idOf('Interview', interviewId) }, { populate: ['candidate'] });
  const side = interview && seatOf(interview, viewer);
  // Locked data have no room (G3).
  return side && !interview.candidate.dataLockedAt && isRoomThere(interview, now) ? { interview, side } : null;
};

/** The same for an act in the room, once it is open. */
export const openRoomOf = async (context: Pick<Context, 'em' | 'viewer' | 'now'>, interviewId: string): Promise<Room> => {
  const room = await roomOf(context, interviewId);
  if (!room) throw notFound();
  if (!isRoomOpen(room.interview, context.now)) throw new Refusal('NOT_POSSIBLE_NOW');
  return room;
};

/** The rooms a viewer may enter now, the next to begin first. */
export const openRooms = async ({ em, viewer, now }: Pick<Context, 'em' | 'viewer' | 'now'>): Promise<Room[]> => {
  const interviews = await em.find(Interview, roomsOpenTo(viewer, now), { orderBy: { startsAt: 'asc', id: 'asc' }, limit: 10 });
  return interviews.flatMap((interview) => {
    const side = seatOf(interview, viewer);
    return side ? [{ interview, side }] : [];
  });
};
