import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import type { Candidate } from '../candidates/candidate.entity.ts';
import { CandidateType } from '../candidates/candidate.types.ts';
import { enumOf } from '../platform/graphql/enums.ts';
import { Profile } from '../profiles/profile.entity.ts';
import { visibleTo } from '../profiles/visibility.ts';
import { type CandidateStep, nextStepOf, withoutProfile } from './next-step.ts';
import { pathFactsOf } from './path-facts.ts';

const CandidateStepEnum = enumOf<CandidateStep>('CandidateStep', 'The one thing that waits for a candidate.', {
  APPROVE_TERMS: 'Read and approve the terms.',
  LIFT_LOCK: 'Their data are locked: nothing goes on until they lift that.',
  BOOK_INTERVIEW: 'Choose the hour of their interview.',
  ATTEND_INTERVIEW: 'An interview is booked.',
  SEND_VIDEO: 'Send a video.',
  WAIT_FOR_CLIP: 'Nothing to do: the clip is being made.',
  ANSWER_CLIP: 'Answer the mail about the clip.',
  FILL_PROFILE: 'Fill in the profile.',
  PUBLISH_PROFILE: 'Publish the profile.',
  ANSWER_INTRODUCTION: 'Answer the mail about an introduction.',
  RENEW_TERMS: 'Approve the terms again: they are new, or the image release has ended.',
  NOTHING: 'Nothing.',
});

@Resolver(() => CandidateType)
export class PathResolver {
  @FieldResolver(() => CandidateStepEnum, {
    description: 'The one thing that waits for them now. To staff for whom their profile does not exist, as to someone who has none.',
  })
  async nextStep(@Root() { id }: Candidate, @Ctx() { em, viewer, now }: Context): Promise<CandidateStep> {
    const facts = await pathFactsOf(em, id, now);
    const seesProfile = viewer.kind === 'candidate' || (await em.count(Profile, { $and: [{ candidate: id }, visibleTo(viewer, now)] })) > 0;
    return nextStepOf(seesProfile ? facts : withoutProfile(facts));
  }
}
