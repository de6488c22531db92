import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { StaffMember } from '../authentication/staff-member.entity.ts';
import type { Context } from '../authorization/context.ts';
import { Candidate } from '../candidates/candidate.entity.ts';
import { CandidateType } from '../candidates/candidate.types.ts';
import type { Interview } from './interview.entity.ts';
import { InterviewType } from './interview.types.ts';
import { interviewNamed } from './interview-visibility.ts';

@Resolver(() => InterviewType)
export class InterviewResolver {
  @Query(() => InterviewType, {
    nullable: true,
    description: 'One interview of the viewer’s, or any for an administrator; null for hidden and absent alike.',
  })
  interview(
    @Arg('id', () => ID, { description: 'The interview.' }) id: string,
    @Ctx() { em, viewer, now }: Context,
  ): Promise<Interview | null> {
    return interviewNamed(em, viewer, id, now);
  }

  @FieldResolver(() => CandidateType, { description: 'The candidate.' })
  candidate(@Root() { candidate }: Interview, @Ctx() { em }: Context): Promise<Candidate> {
    return em.findOneOrFail(Candidate, { id: candidate.id });
  }

  @FieldResolver(() => String, { description: 'The interviewer’s first name and surname.' })
  async interviewerName(@Root() { interviewer }: Interview, @Ctx() { em }: Context): Promise<string> {
    const { account } = await em.findOneOrFail(StaffMember, { id: interviewer.id }, { populate: ['account'] });
    return `${account.firstName} ${account.lastName}`;
  }
}
