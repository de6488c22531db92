import { addresses } from '@jobprod/shared/addresses';
import type { CandidateStep } from '../../gql/path/graphql.ts';

/** Where each next step is taken. */
export const actionAddress = {
  APPROVE_TERMS: addresses.terms,
  LIFT_LOCK: addresses.myDiffusion,
  RENEW_TERMS: addresses.terms,
  BOOK_INTERVIEW: addresses.myInterview,
  ATTEND_INTERVIEW: addresses.myInterview,
  SEND_VIDEO: addresses.myVideo,
  WAIT_FOR_CLIP: addresses.myVideo,
  ANSWER_CLIP: addresses.myClip,
  FILL_PROFILE: addresses.myProfile,
  PUBLISH_PROFILE: addresses.myProfile,
  ANSWER_INTRODUCTION: addresses.myIntroductions,
  NOTHING: addresses.myDiffusion,
} satisfies Record<CandidateStep, string>;
