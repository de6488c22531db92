import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../authorization/context.ts';
import type { Candidate } from '../candidates/candidate.entity.ts';
import { CandidateType } from '../candidates/candidate.types.ts';
import { enumOf } from '../platform/graphql/enums.ts';
import { type CandidateStep, nextStepOf } from './next-step.ts';
import { pathFactsOf } from './path-facts.ts';

const CandidateStepEnum = enumOf<CandidateStep>('CandidateStep', 'The one thing that waits for a candidate.', {
  APPROVE_TERMS: 'Read and approve the terms.',
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
  @FieldResolver(() => CandidateStepEnum, { description: 'The one thing that waits for them now.' })
  async nextStep(@Root() { id }: Candidate, @Ctx() { em, now }: Context): Promise<CandidateStep> {
    return nextStepOf(await pathFactsOf(em, id, now));
  }
}
