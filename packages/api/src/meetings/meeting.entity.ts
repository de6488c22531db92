import { Check, Entity, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Introduction } from '../introductions/introduction.entity.ts';
import type { Side } from '../introductions/side.ts';
import { newId } from '../platform/ids.ts';
import type { MeetingForm, MeetingOutcome, MeetingProposal } from './meeting-facts.ts';

/** The job interview two introduced people undertook to hold (N7). Purpose: that it is fixed, held or missed, and that each can prove it. */
@Entity()
@Check({ name: 'meeting_fixed', expression: '(starts_at is null) = (ends_at is null) and (starts_at is null or ends_at > starts_at)' })
export class Meeting {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @OneToOne({ entity: () => Introduction, owner: true })
  introduction!: Introduction;

  /** Hours one of the two proposed and the other has not answered. */
  @Property({ type: 'json', nullable: true })
  proposal?: MeetingProposal | null;

  @Property({ type: 'timestamptz', nullable: true })
  startsAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true, index: true })
  endsAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  form?: MeetingForm | null;

  /** Where, or by which number or link: in the words of who proposed it, for the two of them. */
  @Property({ type: 'text', nullable: true })
  place?: string | null;

  /** Rises with each change of a fixed hour: calendars keep the greatest they were told. */
  @Property({ type: 'int' })
  calendarSequence = 0;

  @Property({ type: 'text', nullable: true })
  companySaid?: MeetingOutcome | null;

  @Property({ type: 'timestamptz', nullable: true })
  companySaidAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  candidateSaid?: MeetingOutcome | null;

  @Property({ type: 'timestamptz', nullable: true })
  candidateSaidAt?: Date | null;

  /** Each reminder goes once: to fix an hour, on the eve, to say how it went. The last two begin anew when the hour changes. */
  @Property({ type: 'timestamptz', nullable: true })
  hoursRemindedAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  eveRemindedAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  outcomeAskedAt?: Date | null;

  /** Of who called it off, for the other. */
  @Property({ type: 'text', nullable: true })
  cancellationWords?: string | null;

  /** Why staff closed it, kept among staff. Purpose: a person decides, and answers for it. */
  @Property({ type: 'text', nullable: true })
  settlementReason?: string | null;
}

/** That a candidate and a company work together, in any form: it ends the confidentiality between them (N8). Purpose: since when, and who said so. */
@Entity()
export class Collaboration {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @OneToOne({ entity: () => Introduction, owner: true })
  introduction!: Introduction;

  @Property({ type: 'text' })
  form!: CollaborationForm;

  @Property({ type: 'text' })
  declaredBy!: Side;

  @Property({ type: 'timestamptz' })
  declaredAt!: Date;
}

export const collaborationForms = ['EMPLOYMENT', 'INTERNSHIP', 'FREELANCE', 'TRIAL', 'OTHER'] as const;
export type CollaborationForm = (typeof collaborationForms)[number];
