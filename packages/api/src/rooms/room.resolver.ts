import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Float, ID, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Account } from '../authentication/account.entity.ts';
import { StaffMember } from '../authentication/staff-member.entity.ts';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { InterviewSideEnum } from '../interviews/interview.types.ts';
import { systemClock } from '../platform/clock.ts';
import { changesOf } from '../platform/graphql/changes-of.ts';
import { idOf, toGlobalId } from '../platform/graphql/global-id.ts';
import { newId } from '../platform/ids.ts';
import { iceServersFor } from './ice-servers.ts';
import { RoomSeat } from './room.entity.ts';
import {
  IceServerType,
  InterviewRoomType,
  LeaveRoomInput,
  RoomPayload,
  SendInterviewSignalInput,
  SendInterviewSignalPayload,
  VisitRoomInput,
} from './room.types.ts';
import { closesAt, isRoomOpen, opensAt, otherSide } from './room-access.ts';
import { openRooms, type Room, roomOf } from './room-of.ts';
import { sendSignal, signalsTo, takeSignals } from './signals.ts';
import { isHere, leaveRoom, visitRoom } from './visit-room.ts';

const otherSeat = ({ interview, side }: Room, { em }: Context): Promise<RoomSeat | null> =>
  em.findOne(RoomSeat, { interviewId: interview.id, side: otherSide(side) });

type Listening = { args: { interviewId: string }; context: Context };

@Resolver(() => InterviewRoomType)
export class RoomResolver {
  @Query(() => InterviewRoomType, {
    nullable: true,
    description:
      'The room of an interview, for its candidate and its interviewer until an hour after its end; null for anybody else and for what never was.',
  })
  interviewRoom(
    @Arg('interviewId', () => ID, { description: 'The interview.' }) interviewId: string,
    @Ctx() context: Context,
  ): Promise<Room | null> {
    return roomOf(context, interviewId);
  }

  @Query(() => [InterviewRoomType], {
    description: 'The rooms that the viewer may enter now, the next to begin first; none for who has no interview.',
  })
  openRooms(@Ctx() context: Context): Promise<Room[]> {
    return openRooms(context);
  }

  @Query(() => Float, {
    description: 'The clock of tracks, in milliseconds: the two browsers of an interview measure themselves against it.',
  })
  trackClock(): number {
    return systemClock.now().getTime();
  }

  @Mutation(() => RoomPayload, { description: 'A page takes its side’s seat, and says every five seconds that it still sits there.' })
  async visitRoom(@Arg('input', () => VisitRoomInput) input: VisitRoomInput, @Ctx() context: Context) {
    return { room: await visitRoom(context, input) };
  }

  @Mutation(() => RoomPayload, { description: 'A page leaves its seat.' })
  async leaveRoom(@Arg('input', () => LeaveRoomInput) { interviewId, visit }: LeaveRoomInput, @Ctx() context: Context) {
    return { room: await leaveRoom(context, interviewId, visit) };
  }

  @Mutation(() => SendInterviewSignalPayload, {
    description: 'Passes a page’s words to the page in the other seat, and to nobody else; not kept once read.',
  })
  async sendInterviewSignal(
    @Arg('input', () => SendInterviewSignalInput) { interviewId, visit, signal }: SendInterviewSignalInput,
    @Ctx() context: Context,
  ) {
    await sendSignal(context, interviewId, visit, signal);
    return {};
  }

  @Subscription(() => [String], {
    subscribe: async ({ args: { interviewId }, context }: Listening) => {
      const room = await roomOf(context, interviewId);
      if (!room) throw notFound();
      return context.services.events.subscribe('room-signals', { id: signalsTo(room.interview.id, room.side) });
    },
    description: 'What the page in the other seat says, each once, for the page that holds this side’s seat.',
  })
  async interviewSignals(
    @Arg('interviewId', () => ID, { description: 'The interview.' }) interviewId: string,
    @Arg('visit', () => String, { description: 'The page’s own number.' }) visit: string,
    @Ctx() context: Context,
  ): Promise<string[]> {
    const room = await roomOf(context, interviewId);
    if (!room) throw notFound();
    return takeSignals(context, room, visit);
  }

  @Subscription(() => InterviewRoomType, {
    subscribe: changesOf('room-changed', ({ interviewId }: { interviewId: string }) => idOf('Interview', interviewId)),
    description: 'The room, each time something about it changes.',
  })
  async interviewRoomChanged(
    @Arg('interviewId', () => ID, { description: 'The interview.' }) interviewId: string,
    @Ctx() context: Context,
  ): Promise<Room> {
    const room = await roomOf(context, interviewId);
    if (!room) throw notFound();
    return room;
  }

  @FieldResolver(() => ID, { description: 'The interview’s own id.' })
  id(@Root() { interview }: Room): string {
    return toGlobalId('Interview', interview.id);
  }

  @FieldResolver(() => InterviewSideEnum, { description: 'Which of the two the viewer is.' })
  side(@Root() { side }: Room): string {
    return side;
  }

  @FieldResolver(() => GraphQLDateTimeISO, { description: 'When the interview begins.' })
  startsAt(@Root() { interview }: Room): Date {
    return interview.startsAt;
  }

  @FieldResolver(() => GraphQLDateTimeISO, { description: 'When it ends.' })
  endsAt(@Root() { interview }: Room): Date {
    return interview.endsAt;
  }

  @FieldResolver(() => GraphQLDateTimeISO, { description: 'When the room opens: fifteen minutes before.' })
  opensAt(@Root() { interview }: Room): Date {
    return opensAt(interview);
  }

  @FieldResolver(() => GraphQLDateTimeISO, { description: 'When it closes: an hour after the end.' })
  closesAt(@Root() { interview }: Room): Date {
    return closesAt(interview);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may take their seat now.' })
  isOpen(@Root() { interview }: Room, @Ctx() { now }: Context): boolean {
    return isRoomOpen(interview, now);
  }

  @FieldResolver(() => String, { description: 'The first name of whoever sits in the other seat.' })
  async otherFirstName(@Root() { interview, side }: Room, @Ctx() { em }: Context): Promise<string> {
    const person =
      side === 'CANDIDATE'
        ? await em.findOneOrFail(StaffMember, { id: interview.interviewer.id })
        : await em.findOneOrFail(Candidate, { id: interview.candidate.id });
    return (await em.findOneOrFail(Account, { id: person.account.id })).firstName;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the other seat is taken now.' })
  async otherIsHere(@Root() room: Room, @Ctx() context: Context): Promise<boolean> {
    return isHere(await otherSeat(room, context), context.now);
  }

  @FieldResolver(() => Float, { description: 'Of the other side’s recording, how many bytes its page has kept.' })
  async otherKeptBytes(@Root() room: Room, @Ctx() context: Context): Promise<number> {
    return (await otherSeat(room, context))?.keptBytes ?? 0;
  }

  @FieldResolver(() => Float, { description: 'How many of them have arrived.' })
  async otherSentBytes(@Root() room: Room, @Ctx() context: Context): Promise<number> {
    return (await otherSeat(room, context))?.sentBytes ?? 0;
  }

  @FieldResolver(() => [IceServerType], {
    description: 'Servers that help the two reach each other; their credentials are made anew at each reading. None before the room opens.',
  })
  iceServers(@Root() { interview }: Room, @Ctx() { services, now }: Context) {
    if (!isRoomOpen(interview, now)) return [];
    const { ice = { stunUrls: [], turnUrls: [], turnSecret: undefined } } = services.settings;
    return iceServersFor(ice, newId(), systemClock.now());
  }
}
