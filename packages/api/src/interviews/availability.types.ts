import { GraphQLDate, GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../platform/graphql/enums.ts';
import { Payload } from '../platform/graphql/user-error.types.ts';
import type { HoursException, Weekday } from './free-hours.ts';

export const WeekdayEnum = enumOf<Weekday>('Weekday', 'A day of the week.', {
  MONDAY: 'Monday.',
  TUESDAY: 'Tuesday.',
  WEDNESDAY: 'Wednesday.',
  THURSDAY: 'Thursday.',
  FRIDAY: 'Friday.',
  SATURDAY: 'Saturday.',
  SUNDAY: 'Sunday.',
});

export const HoursExceptionKindEnum = enumOf<'OFF' | 'EXTRA'>('HoursExceptionKind', 'How a day differs from those of the week.', {
  OFF: 'A day off: the hours of the week do not count.',
  EXTRA: 'Hours besides those of the week; on a day off, these only.',
});

@ObjectType('WeeklyHours', { description: 'Hours of a day of the week, on the interviewer’s wall clock.' })
export class WeeklyHoursType {
  @Field(() => WeekdayEnum, { description: 'Which day.' })
  weekday!: Weekday;

  @Field(() => String, { description: 'From when, `HH:MM`.' })
  from!: string;

  @Field(() => String, { description: 'Until when, `HH:MM`; 24:00 is midnight.' })
  until!: string;
}

@ObjectType('HoursException', { description: 'A day that differs from those of the week.' })
export class HoursExceptionType {
  @Field(() => HoursExceptionKindEnum, { description: 'How it differs.' })
  kind!: HoursException['kind'];

  @Field(() => String, { nullable: true, description: 'From when, `HH:MM`; null for a day off.' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Until when, `HH:MM`; null for a day off.' })
  until?: string | null;
}

@ObjectType('InterviewerAvailability', { description: 'When an interviewer is there to be booked.' })
export class InterviewerAvailabilityType {
  @Field(() => String, { description: 'The zone of their wall clock, by its IANA name.' })
  timeZone!: string;

  @Field(() => [WeeklyHoursType], { description: 'Hours of the week.' })
  weeklyHours!: unknown[];

  @Field(() => [HoursExceptionType], { description: 'Days that differ, in order; those gone by are left out when hours are set anew.' })
  exceptions!: unknown[];

  @Field(() => Int, { description: 'Minutes left free after each interview.' })
  pauseMinutes!: number;

  @Field(() => GraphQLDateTimeISO, { description: 'When they were last set.' })
  updatedAt!: Date;
}

@InputType({ description: 'Hours of a day of the week, on the interviewer’s wall clock.' })
export class WeeklyHoursInput {
  @Field(() => WeekdayEnum, { description: 'Which day.' })
  weekday!: Weekday;

  @Field(() => String, { description: 'From when, `HH:MM`.' })
  from!: string;

  @Field(() => String, { description: 'Until when, `HH:MM`; 24:00 is midnight.' })
  until!: string;
}

@InputType({ description: 'A day that differs from those of the week.' })
export class HoursExceptionInput {
  @Field(() => GraphQLDate, { description: 'Which day, in the interviewer’s zone.' })
  day!: Date;

  @Field(() => HoursExceptionKindEnum, { description: 'How it differs.' })
  kind!: HoursException['kind'];

  @Field(() => String, { nullable: true, description: 'From when, `HH:MM`; for extra hours.' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Until when, `HH:MM`; for extra hours.' })
  until?: string | null;
}

@InputType({ description: 'An interviewer’s hours, all at once. What is booked already stays.' })
export class SetAvailabilityInput {
  @Field(() => String, { description: 'The zone of the wall clock, by its IANA name: `Europe/Paris`.' })
  timeZone!: string;

  @Field(() => [WeeklyHoursInput], { description: 'Hours of the week (40 at the most); none overlap.' })
  weeklyHours!: WeeklyHoursInput[];

  @Field(() => [HoursExceptionInput], { description: 'Days that differ (100 at the most).' })
  exceptions!: HoursExceptionInput[];

  @Field(() => Int, { description: 'Minutes left free after each interview (0 to 120).' })
  pauseMinutes!: number;
}

@ObjectType({ description: 'What setting one’s hours came to.' })
export class SetAvailabilityPayload extends Payload {
  @Field(() => InterviewerAvailabilityType, { nullable: true, description: 'The hours as they are now; null when refused.' })
  availability?: unknown;
}
