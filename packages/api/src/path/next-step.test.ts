import { describe, expect, it } from 'vitest';
import { nextStepOf, type PathFacts } from './next-step.ts';

const done: PathFacts = {
  hasApprovedTerms: true,
  dataAreLocked: false,
  termsAreCurrent: true,
  wantsClip: true,
  releaseHolds: true,
  hoursAreOffered: true,
  interviewIsAhead: false,
  interviewWasHeld: true,
  hasSource: true,
  clipAwaitsAnswer: false,
  hasClip: true,
  profileIsFilled: true,
  profileIsActive: true,
  introductionAwaitsAnswer: false,
};

describe('what waits for a candidate', () => {
  it.each<[string, Partial<PathFacts>, string]>([
    ['nothing, when all is done', {}, 'NOTHING'],
    ['T2: the terms, before anything else', { hasApprovedTerms: false, clipAwaitsAnswer: true }, 'APPROVE_TERMS'],
    ['G3: the lock they set, before anything it stops', { dataAreLocked: true, clipAwaitsAnswer: true }, 'LIFT_LOCK'],
    ['C3: their clip, before their profile', { clipAwaitsAnswer: true, hasClip: false, profileIsFilled: false }, 'ANSWER_CLIP'],
    ['T4: their clip, even under new terms, since what runs goes on', { clipAwaitsAnswer: true, termsAreCurrent: false }, 'ANSWER_CLIP'],
    ['N6: an introduction', { introductionAwaitsAnswer: true }, 'ANSWER_INTRODUCTION'],
    ['T4: the new terms, before anything new', { termsAreCurrent: false, hasSource: false, hasClip: false }, 'RENEW_TERMS'],
    ['A2: the terms again, once the release has ended', { releaseHolds: false }, 'RENEW_TERMS'],
    ['I1: an interview to book', { interviewWasHeld: false, hasSource: false, hasClip: false }, 'BOOK_INTERVIEW'],
    [
      'I1: the interview that is booked',
      { interviewIsAhead: true, interviewWasHeld: false, hasSource: false, hasClip: false },
      'ATTEND_INTERVIEW',
    ],
    ['I1: a second interview, when all else is done', { interviewIsAhead: true }, 'ATTEND_INTERVIEW'],
    ['T4: the new terms, before the interview', { termsAreCurrent: false, interviewIsAhead: true }, 'RENEW_TERMS'],
    [
      'C1: a video, where no interviewer is there',
      { hoursAreOffered: false, interviewWasHeld: false, hasSource: false, hasClip: false },
      'SEND_VIDEO',
    ],
    ['C1: a video, where the interview left none', { hasSource: false, hasClip: false }, 'SEND_VIDEO'],
    ['their profile, while the clip is made', { hasClip: false, profileIsFilled: false }, 'FILL_PROFILE'],
    ['patience, once their profile is filled in', { hasClip: false, profileIsActive: false }, 'WAIT_FOR_CLIP'],
    ['publication', { profileIsActive: false }, 'PUBLISH_PROFILE'],
    [
      'T2: publication without a clip, for who refused image and voice',
      { wantsClip: false, releaseHolds: false, hasSource: false, hasClip: false, profileIsActive: false },
      'PUBLISH_PROFILE',
    ],
  ])('%s', (_what, changes, step) => {
    expect(nextStepOf({ ...done, ...changes })).toBe(step);
  });
});
