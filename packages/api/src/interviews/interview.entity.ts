import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { StaffMember } from '../authentication/staff-member.entity.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { newId } from '../platform/ids.ts';
import type { InterviewOutcome, InterviewState } from './interview-life.ts';

/**
 * One candidate and one JobProd interviewer meeting online at an hour booked beforehand (I1). Exclusion constraints, and nothing read before, keep an hour from being given
 * twice.
 */
@Entity()
@Index({ properties: ['candidate', 'startsAt', 'id'] })
@Index({ properties: ['interviewer', 'startsAt', 'id'] })
@Index({ name: 'interview_to_come', properties: ['startsAt'], where: `"state" in ('RESERVED', 'BOOKED')` })
@Check({
  name: 'interview_interviewer_busy',
  expression: `exclude using gist (interviewer_id with =, tstzrange(starts_at, busy_until) with &&) where (state <> 'CANCELLED')`,
})
@Check({
  name: 'interview_candidate_busy',
  expression: `exclude using gist (candidate_id with =, tstzrange(starts_at, ends_at) with &&) where (state <> 'CANCELLED')`,
})
@Check({ name: 'interview_lasts', expression: 'starts_at < ends_at and ends_at <= busy_until' })
@Check({ name: 'interview_reserved_until', expression: `(state = 'RESERVED') = (reserved_until is not null)` })
export class Interview {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Candidate })
  candidate!: Candidate;

  @ManyToOne({ entity: () => StaffMember })
  interviewer!: StaffMember;

  @Property({ type: 'text' })
  state!: InterviewState;

  @Property({ type: 'timestamptz' })
  startsAt!: Date;

  @Property({ type: 'timestamptz' })
  endsAt!: Date;

  /** The end and the interviewer's pause after it: until then nobody else can have them. */
  @Property({ type: 'timestamptz' })
  busyUntil!: Date;

  /** The candidate's, as they chose it when booking: pages and mails write hours to them in it. Purpose: telling them the hour they will see on their own clock. */
  @Property({ type: 'text' })
  timeZone!: string;

  /** Until when an hour is kept while the candidate confirms it; from that instant on it is anybody's, whether or not any job has run. */
  @Property({ type: 'timestamptz', nullable: true })
  reservedUntil?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  bookedAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  movedAt?: Date | null;

  /** RFC 5545: how often calendars were told of a change. Its UID is made of `id`. */
  @Property({ type: 'integer' })
  calendarSequence: number = 0;

  @Property({ type: 'timestamptz', nullable: true })
  cancelledAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  cancelledBy?: 'CANDIDATE' | 'INTERVIEWER' | 'SERVICE' | null;

  /** In whoever cancelled's words. Purpose: telling the other side why. */
  @Property({ type: 'text', nullable: true })
  cancellationWords?: string | null;

  @Property({ type: 'text', nullable: true })
  candidateSaid?: InterviewOutcome | null;

  @Property({ type: 'timestamptz', nullable: true })
  candidateSaidAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  interviewerSaid?: InterviewOutcome | null;

  @Property({ type: 'timestamptz', nullable: true })
  interviewerSaidAt?: Date | null;

  /** The last reminder that went, for the hour it has now: 24 or 1 (hours before). */
  @Property({ type: 'integer', nullable: true })
  remindedHours?: number | null;
}
