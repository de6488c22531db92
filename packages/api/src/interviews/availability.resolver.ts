import { GraphQLDate } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { StaffType } from '../authentication/authentication.types.ts';
import type { StaffMember } from '../authentication/staff-member.entity.ts';
import type { Context } from '../authorization/context.ts';
import { HoursExceptionType, InterviewerAvailabilityType, SetAvailabilityInput, SetAvailabilityPayload } from './availability.types.ts';
import type { HoursException } from './free-hours.ts';
import type { InterviewerAvailability } from './interviewer-availability.entity.ts';
import { availabilityOf } from './interviewers.ts';
import { setAvailability } from './set-availability.ts';

/** A civil day as the scalar has it: midnight in UTC. */
const dayOf = (day: Date): string => day.toISOString().slice(0, 10);

@Resolver()
export class AvailabilityResolver {
  @Mutation(() => SetAvailabilityPayload, {
    description: 'Sets the viewer’s own hours as an interviewer, on their wall clock. What is booked already stays where it is.',
  })
  async setAvailability(@Arg('input', () => SetAvailabilityInput) input: SetAvailabilityInput, @Ctx() context: Context) {
    const exceptions = input.exceptions.map(({ day, kind, from, until }) => ({ day: dayOf(day), kind, from, until }));
    return { availability: await setAvailability(context, { ...input, exceptions }) };
  }
}

@Resolver(() => HoursExceptionType)
export class HoursExceptionResolver {
  @FieldResolver(() => GraphQLDate, { description: 'Which day, in the interviewer’s zone.' })
  day(@Root() { day }: HoursException): Date {
    return new Date(`${day}T00:00:00Z`);
  }
}

@Resolver(() => StaffType)
export class StaffAvailabilityResolver {
  @FieldResolver(() => InterviewerAvailabilityType, {
    nullable: true,
    description: 'When they are there to interview; null until they say, and for anyone but themselves and administrators.',
  })
  availability(@Root() { id }: StaffMember, @Ctx() { em }: Context): Promise<InterviewerAvailability | null> {
    return availabilityOf(em, id);
  }
}
