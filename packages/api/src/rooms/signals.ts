import type { Context } from '../authorization/context.ts';
import { announce } from '../platform/events.ts';
import { newId } from '../platform/ids.ts';
import { Refusal } from '../platform/refusal.ts';
import { throttle } from '../platform/throttle/throttle.ts';
import { isSignal } from './read-signal.ts';
import { RoomSeat, RoomSignal } from './room.entity.ts';
import { otherSide } from './room-access.ts';
import { openRoomOf, type Room } from './room-of.ts';

/** Two pages that find each other need some thirty; a flood is refused at its sender, and the other's page never hears of it (fault E10). */
const signalsAMinute = 300;
/** What may wait for a page that does not read. */
const unread = 200;

/** Whom an announcement wakes: one side of one room. */
export const signalsTo = (interviewId: string, side: string): string => `${interviewId}:${side}`;

/** Passes a page's words to the page in the other seat, and to nobody else. */
export const sendSignal = async (context: Context, interviewId: string, visit: string, signal: string): Promise<void> => {
  const { em, now } = context;
  const { interview, side } = await openRoomOf(context, interviewId);
  await throttle(em, `signals:${interview.id}:${side}`, { limit: signalsAMinute, minutes: 1 }, now);
  if (!isSignal(signal)) throw new Refusal('INVALID_INPUT', { detail: 'signal' }, ['signal']);
  const toSide = otherSide(side);
  await em.transactional(async (tx) => {
    const seat = await tx.findOne(RoomSeat, { interviewId: interview.id, side });
    if (seat?.visit !== visit) throw new Refusal('SEAT_TAKEN_ELSEWHERE');
    if ((await tx.count(RoomSignal, { interviewId: interview.id, toSide })) >= unread)
      throw new Refusal('TOO_MANY_ATTEMPTS', { minutes: 1 });
    await tx.insert(RoomSignal, { id: newId(), interviewId: interview.id, toSide, signal, sentAt: now });
    await announce(tx, 'room-signals', signalsTo(interview.id, toSide));
  });
};

/** What waits for a page, oldest first, each once; nothing for a page that no longer has the seat. */
export const takeSignals = async (context: Pick<Context, 'em'>, { interview, side }: Room, visit: string): Promise<string[]> =>
  context.em.transactional(async (tx) => {
    const seat = await tx.findOne(RoomSeat, { interviewId: interview.id, side });
    if (seat?.visit !== visit) return [];
    const taken = await tx.execute<{ id: string; signal: string }[]>(
      'delete from room_signal where interview_id = ? and to_side = ? returning id::text as id, signal',
      [interview.id, side],
    );
    return taken.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ signal }) => signal);
  });
