export const candidateSteps = [
  'APPROVE_TERMS',
  'LIFT_LOCK',
  'BOOK_INTERVIEW',
  'ATTEND_INTERVIEW',
  'SEND_VIDEO',
  'WAIT_FOR_CLIP',
  'ANSWER_CLIP',
  'FILL_PROFILE',
  'PUBLISH_PROFILE',
  'ANSWER_INTRODUCTION',
  'RENEW_TERMS',
  'NOTHING',
] as const;
export type CandidateStep = (typeof candidateSteps)[number];

/** Where a candidate stands, as far as it decides what waits for them. */
export type PathFacts = {
  hasApprovedTerms: boolean;
  /** Nothing of theirs goes on until they lift the lock (G3). */
  dataAreLocked: boolean;
  /** The version in force is the one they approved last. */
  termsAreCurrent: boolean;
  /** With that approval they consented to their image, their voice or both: there is a clip to make. */
  wantsClip: boolean;
  releaseHolds: boolean;
  /** An interviewer has said when they are there to be booked. */
  hoursAreOffered: boolean;
  interviewIsAhead: boolean;
  interviewWasHeld: boolean;
  hasSource: boolean;
  clipAwaitsAnswer: boolean;
  /** A clip is approved, on the profile or about to be. */
  hasClip: boolean;
  profileIsFilled: boolean;
  profileIsActive: boolean;
  introductionAwaitsAnswer: boolean;
};

/** As of someone who has no profile: what is known to whom theirs does not exist for (D2). */
export const withoutProfile = (facts: PathFacts): PathFacts => ({
  ...facts,
  profileIsFilled: false,
  profileIsActive: false,
  introductionAwaitsAnswer: false,
});

/** The single pending action. What somebody else waits for comes before what the candidate may take their time over. */
export const nextStepOf = (facts: PathFacts): CandidateStep => {
  if (!facts.hasApprovedTerms) return 'APPROVE_TERMS';
  if (facts.dataAreLocked) return 'LIFT_LOCK';
  if (facts.clipAwaitsAnswer) return 'ANSWER_CLIP';
  if (facts.introductionAwaitsAnswer) return 'ANSWER_INTRODUCTION';
  if (!facts.termsAreCurrent || (facts.wantsClip && !facts.releaseHolds)) return 'RENEW_TERMS';
  if (facts.interviewIsAhead) return 'ATTEND_INTERVIEW';
  if (facts.wantsClip && !facts.hasSource && !facts.hasClip)
    return facts.hoursAreOffered && !facts.interviewWasHeld ? 'BOOK_INTERVIEW' : 'SEND_VIDEO';
  if (!facts.profileIsFilled) return 'FILL_PROFILE';
  if (facts.wantsClip && !facts.hasClip) return 'WAIT_FOR_CLIP';
  return facts.profileIsActive ? 'NOTHING' : 'PUBLISH_PROFILE';
};
