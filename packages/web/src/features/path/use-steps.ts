import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import type { CandidateStep, PathPageQuery } from '../../gql/path/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import type { Step } from '../../ui/stepper.tsx';

type Candidate = NonNullable<PathPageQuery['viewer']['candidate']>;

const names = ['terms', 'interview', 'video', 'clip', 'profile', 'introductions'] as const;
type Name = (typeof names)[number];

/** The stage each next step belongs to; none when nothing waits. */
const stageOf = {
  APPROVE_TERMS: 'terms',
  RENEW_TERMS: 'terms',
  BOOK_INTERVIEW: 'interview',
  ATTEND_INTERVIEW: 'interview',
  SEND_VIDEO: 'video',
  WAIT_FOR_CLIP: 'clip',
  ANSWER_CLIP: 'clip',
  FILL_PROFILE: 'profile',
  PUBLISH_PROFILE: 'profile',
  ANSWER_INTRODUCTION: 'introductions',
  LIFT_LOCK: undefined,
  NOTHING: undefined,
} satisfies Record<CandidateStep, Name | undefined>;

const isDone: Record<Name, (candidate: Candidate) => boolean> = {
  terms: ({ termsAcceptance }) => termsAcceptance !== null,
  interview: ({ interviews }) => interviews.some(({ state }) => state === 'HELD'),
  video: ({ sources }) => sources.length > 0,
  clip: ({ clips }) => clips.some(({ state }) => state === 'APPROVED' || state === 'PUBLISHED'),
  profile: ({ profile }) => profile?.state === 'ACTIVE',
  introductions: ({ introductions }) => introductions.totalCount > 0,
};

const placeOf: Record<Name, string> = {
  terms: addresses.terms,
  interview: addresses.myInterview,
  video: addresses.myVideo,
  clip: addresses.myClip,
  profile: addresses.myProfile,
  introductions: addresses.myIntroductions,
};

const isOpen = (name: Name, { termsAcceptance }: Candidate): boolean =>
  name === 'terms' || (termsAcceptance !== null && (name === 'interview' || name === 'video'));

export const useSteps = (candidate: Candidate | undefined): Step[] => {
  const { t } = useTranslation('path');
  const format = useFormat();
  if (!candidate) return [];
  const { termsAcceptance, imageRelease, interview, interviews, sources, profile, introductions, nextStep } = candidate;
  const published = profile?.publishedAt ? t('detail.profilePublished', { date: format.dayOf(profile.publishedAt) }) : undefined;
  const interviewDetail =
    interview?.state === 'BOOKED'
      ? t('detail.interviewAt', { date: format.moment(interview.startsAt) })
      : interviews.some(({ state }) => state === 'HELD')
        ? t('detail.interviewHeld')
        : undefined;
  const detail: Record<Name, string | undefined> = {
    terms: termsAcceptance ? t('detail.termsApproved', { date: format.dayOf(termsAcceptance.approvedAt) }) : undefined,
    interview: interviewDetail,
    video: sources.length > 0 ? t('detail.sources', { count: sources.length }) : undefined,
    clip: imageRelease
      ? t('detail.releaseUntil', { date: format.legalMoment(imageRelease.expiresAt) })
      : termsAcceptance
        ? t('detail.noRelease')
        : undefined,
    profile: profile?.restriction ? t('detail.profileRestricted') : published,
    introductions: introductions.totalCount > 0 ? t('detail.introductions', { count: introductions.totalCount }) : undefined,
  };
  return names.map((name) => ({
    key: name,
    title: t(`steps.${name}`),
    state: stageOf[nextStep] === name ? 'current' : isDone[name](candidate) ? 'done' : 'waiting',
    detail: detail[name],
    // What is still to come has no place yet; the terms are there to be read at any time, and under them an interview or a video may come first.
    ...(isDone[name](candidate) || stageOf[nextStep] === name || isOpen(name, candidate) ? { to: placeOf[name] } : {}),
  }));
};
