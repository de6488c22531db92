import { Entity, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { StaffMember } from '../authentication/staff-member.entity.ts';
import { newId } from '../platform/ids.ts';
import type { HoursException, WeeklyHours } from './free-hours.ts';

/** When an interviewer is there to be booked: hours of their own wall clock, by the week, and the days that differ. */
@Entity()
export class InterviewerAvailability {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @OneToOne({ entity: () => StaffMember, owner: true })
  interviewer!: StaffMember;

  @Property({ type: 'text' })
  timeZone!: string;

  @Property({ type: 'json' })
  weeklyHours: WeeklyHours[] = [];

  @Property({ type: 'json' })
  exceptions: HoursException[] = [];

  /** Left free after each interview. */
  @Property({ type: 'integer' })
  pauseMinutes!: number;

  @Property({ type: 'timestamptz' })
  updatedAt!: Date;
}
