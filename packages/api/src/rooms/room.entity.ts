import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { InterviewSide } from '../interviews/interview-life.ts';
import { newId } from '../platform/ids.ts';

/** Who sits where in the room of an interview: one page per side, the last one opened. Purpose: telling each whether the other is there; forgotten with the room. */
@Entity()
export class RoomSeat {
  @PrimaryKey({ type: 'uuid' })
  interviewId!: string;

  @PrimaryKey({ type: 'text' })
  side!: InterviewSide;

  /** The page that holds the seat, by a number it drew. */
  @Property({ type: 'text' })
  visit!: string;

  @Property({ type: 'timestamptz' })
  lastSeenAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  leftAt?: Date | null;

  /** Of its own recording: what that side kept, and what of it the server has acknowledged, in bytes. */
  @Property({ type: 'double' })
  keptBytes: number = 0;

  @Property({ type: 'double' })
  sentBytes: number = 0;
}

/** What one side's page says to the other's while they find their way to each other; gone once read, or after two minutes. Purpose: holding the conversation. */
@Entity()
@Index({ properties: ['interviewId', 'toSide', 'id'] })
export class RoomSignal {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'uuid' })
  interviewId!: string;

  @Property({ type: 'text' })
  toSide!: InterviewSide;

  @Property({ type: 'text' })
  signal!: string;

  @Property({ type: 'timestamptz', index: true })
  sentAt!: Date;
}
