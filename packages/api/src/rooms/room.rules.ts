import { allow } from 'graphql-shield';
import type { Context } from '../authorization/context.ts';
import { argumentRule, type Rules } from '../authorization/define-rule.ts';
import { mayHaveASeat } from './may-have-a-seat.ts';
import { roomOf } from './room-of.ts';

const hasThisSeat = argumentRule<{ interviewId: string }>(
  'one of the two of this interview',
  async ({ interviewId }, context: Context) => (await roomOf(context, interviewId)) !== null,
);

/** A room is reached only through `roomOf`, by the two who have a seat in it; what it says is then for them. */
export const roomRules: Rules = {
  Query: { interviewRoom: allow, openRooms: allow, trackClock: mayHaveASeat },
  Mutation: { visitRoom: mayHaveASeat, leaveRoom: mayHaveASeat, sendInterviewSignal: mayHaveASeat },
  Subscription: { interviewSignals: hasThisSeat, interviewRoomChanged: hasThisSeat },
  InterviewRoom: { '*': allow },
  IceServer: { '*': allow },
  RoomPayload: { '*': allow },
  SendInterviewSignalPayload: { '*': allow },
};
