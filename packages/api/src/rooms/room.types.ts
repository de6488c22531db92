import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { Payload } from '../platform/graphql/user-error.types.ts';

@ObjectType('IceServer', { description: 'A server that helps two browsers reach each other.' })
export class IceServerType {
  @Field(() => [String], { description: 'Where it is.' })
  urls!: readonly string[];

  @Field(() => String, { nullable: true, description: 'A name that runs out by itself; null where none is needed.' })
  username!: string | null;

  @Field(() => String, { nullable: true, description: 'What goes with the name.' })
  credential!: string | null;
}

@ObjectType('InterviewRoom', {
  description:
    'Where the two of an interview meet online, as one of them sees it. There is one until an hour after the end; it exists for these two alone.',
})
export class InterviewRoomType {
  @Field(() => ID, { description: 'The interview’s own id.' })
  id!: string;
}

@ObjectType()
export class RoomPayload extends Payload {
  @Field(() => InterviewRoomType, { nullable: true, description: 'The room, as it is now; null where the act was refused.' })
  room?: unknown;
}

@InputType()
export class VisitRoomInput {
  @Field(() => ID, { description: 'The interview.' })
  interviewId!: string;

  @Field(() => String, { description: 'A number that the page drew for itself: 8 to 40 of 0–9, a–f and “-”.' })
  visit!: string;

  @Field(() => Boolean, { description: 'Whether the page takes the seat, from another page of the same person where one holds it.' })
  takesSeat!: boolean;

  @Field(() => Float, { description: 'Of its own recording, how many bytes the page has kept.' })
  keptBytes!: number;

  @Field(() => Float, { description: 'How many of them the service has acknowledged.' })
  sentBytes!: number;
}

@InputType()
export class LeaveRoomInput {
  @Field(() => ID, { description: 'The interview.' })
  interviewId!: string;

  @Field(() => String, { description: 'The page’s own number.' })
  visit!: string;
}

@InputType()
export class SendInterviewSignalInput {
  @Field(() => ID, { description: 'The interview.' })
  interviewId!: string;

  @Field(() => String, { description: 'The page’s own number: it has to hold its side’s seat.' })
  visit!: string;

  @Field(() => String, { description: 'JSON: a `hello`, a `description` or `candidates`; 60,000 characters at most.' })
  signal!: string;
}

@ObjectType()
export class SendInterviewSignalPayload extends Payload {}
