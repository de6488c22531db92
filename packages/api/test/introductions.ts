import type { Browser } from './browser.ts';
import { tokenMailed } from './people.ts';
import { open, type Published } from './profiles.ts';
import type { TestApp } from './test-app.ts';

export const jobBrief = {
  role: 'Menuisier d’agencement',
  place: 'Saint-Herblain',
  contractKind: 'PERMANENT',
  pay: '30 à 34 k€ brut par an',
};

type Errors = { code: string; path: string[] | null }[];
export type Requested = { introduction: { id: string; state: string } | null; errors: Errors };
export type Answered = { question: { state: string; side: string } | null; errors: Errors };

export const requestIntroduction = async (recruiter: Browser, profileId: string, more: Record<string, unknown> = {}): Promise<Requested> =>
  (
    await recruiter.ask<{ requestIntroduction: Requested }>(
      'mutation($input: RequestIntroductionInput!) { requestIntroduction(input: $input) { introduction { id state } errors { code path } } }',
      { input: { profileId, jobBrief, message: 'Parlons-en de vive voix ?', ...more } },
    )
  ).requestIntroduction;

export const agree = async (browser: Browser, token: string): Promise<Answered> =>
  (
    await browser.ask<{ agreeToIntroduction: Answered }>(
      'mutation($token: String!) { agreeToIntroduction(input: { token: $token }) { question { state side } errors { code path } } }',
      { token },
    )
  ).agreeToIntroduction;

export type Asked = { id: string; candidateToken: string; recruiterToken: string };

/** A recruiter consults the profile and asks for an introduction; the tokens are those of the two mails. */
export const askForIntroduction = async (
  app: TestApp,
  {
    recruiter,
    recruiterEmail,
    profile,
    candidateEmail,
  }: { recruiter: Browser; recruiterEmail: string; profile: Published; candidateEmail: string },
): Promise<Asked> => {
  await open(recruiter, profile.slug);
  const { introduction, errors } = await requestIntroduction(recruiter, profile.id);
  if (!introduction) throw new Error(`Could not ask for an introduction: ${JSON.stringify(errors)}`);
  return {
    id: introduction.id,
    candidateToken: await tokenMailed(app, candidateEmail, '/introductions/answer'),
    recruiterToken: await tokenMailed(app, recruiterEmail, '/introductions/answer'),
  };
};
