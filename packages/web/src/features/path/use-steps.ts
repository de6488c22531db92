import { addresses } from '@jobprod/shared/addresses';
import { useTranslation } from 'react-i18next';
import type { CandidateStep, PathPageQuery } from '../../gql/path/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import type { Step } from '../../ui/stepper.tsx';

type Candidate = NonNullable<PathPageQuery['viewer']['candidate']>;

const names = ['terms', 'video', 'clip', 'profile', 'introductions'] as const;
type Name = (typeof names)[number];

/** The stage each next step belongs to; none when nothing waits. */
const stageOf = {
  APPROVE_TERMS: 'terms',
  RENEW_TERMS: 'terms',
  SEND_VIDEO: 'video',
  WAIT_FOR_CLIP: 'clip',
  ANSWER_CLIP: 'clip',
  FILL_PROFILE: 'profile',
  PUBLISH_PROFILE: 'profile',
  ANSWER_INTRODUCTION: 'introductions',
  NOTHING: undefined,
} satisfies Record<CandidateStep, Name | undefined>;

const isDone: Record<Name, (candidate: Candidate) => boolean> = {
  terms: ({ termsAcceptance }) => termsAcceptance !== null,
  video: ({ sources }) => sources.length > 0,
  clip: ({ clips }) => clips.some(({ state }) => state === 'APPROVED' || state === 'PUBLISHED'),
  profile: ({ profile }) => profile?.state === 'ACTIVE',
  introductions: ({ introductions }) => introductions.totalCount > 0,
};

const placeOf: Record<Name, string> = {
  terms: addresses.terms,
  video: addresses.myVideo,
  clip: addresses.myClip,
  profile: addresses.myProfile,
  introductions: addresses.myIntroductions,
};

export const useSteps = (candidate: Candidate | undefined): Step[] => {
  const { t } = useTranslation('path');
  const format = useFormat();
  if (!candidate) return [];
  const { termsAcceptance, imageRelease, sources, profile, introductions, nextStep } = candidate;
  const published = profile?.publishedAt ? t('detail.profilePublished', { date: format.dayOf(profile.publishedAt) }) : undefined;
  const detail: Record<Name, string | undefined> = {
    terms: termsAcceptance ? t('detail.termsApproved', { date: format.dayOf(termsAcceptance.approvedAt) }) : undefined,
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
    // What is still to come has no place yet; the terms are there to be read at any time.
    ...(isDone[name](candidate) || stageOf[nextStep] === name || name === 'terms' ? { to: placeOf[name] } : {}),
  }));
};
