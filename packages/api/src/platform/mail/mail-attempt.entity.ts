import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../ids.ts';

/** What one attempt came to, and what was heard of the message later. `BEGUN`: nobody knows, the process that made it is gone. */
export const mailAttemptOutcomes = [
  'BEGUN',
  'TAKEN',
  'LATER',
  'REFUSED',
  'NO_SUCH_ADDRESS',
  'UNSURE',
  'HELD',
  'DELAYED',
  'BOUNCED',
  'AUTO_REPLY',
] as const;
export type MailAttemptOutcome = (typeof mailAttemptOutcomes)[number];

/** One attempt at delivering a mail, or one word that came back about it. Purpose: showing that the legal channel works, and why where it does not. */
@Entity()
export class MailAttempt {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'uuid', index: true })
  mailId!: string;

  @Property({ type: 'timestamptz' })
  at!: Date;

  @Property({ type: 'text' })
  outcome!: MailAttemptOutcome;

  /** What the other side said. */
  @Property({ type: 'text', nullable: true })
  said?: string | null;

  /** About when it is tried again; null where it is not. */
  @Property({ type: 'timestamptz', nullable: true })
  nextAt?: Date | null;
}
