import type { Browser } from './browser.ts';
import { agree, askForIntroduction } from './introductions.ts';
import { newCompany, newRecruiter, type TestCompany } from './people.ts';
import { newPublishedProfile, type Published } from './profiles.ts';
import type { TestApp } from './test-app.ts';

type Errors = { code: string; path: string[] | null }[];
export type Changed = { introduction: { id: string; state: string } | null; errors: Errors };

const act = async (browser: Browser, name: string, input: Record<string, unknown>): Promise<Changed> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = await browser.ask<Record<string, Changed>>(
    `mutation($input: ${type}!) { ${name}(input: $input) { introduction { id state } errors { code path } } }`,
    { input },
  );
  const changed = answer[name];
  if (!changed) throw new Error(`Nothing was answered to ${name}`);
  return changed;
};

export const proposeMeeting = (browser: Browser, introductionId: string, hours: readonly string[], more: Record<string, unknown> = {}) =>
  act(browser, 'proposeMeeting', { introductionId, hours, minutes: 45, form: 'ON_SITE', place: 'Le bureau du fond', ...more });
export const acceptMeeting = (browser: Browser, introductionId: string, startsAt: string) =>
  act(browser, 'acceptMeeting', { introductionId, startsAt });
export const cancelMeeting = (browser: Browser, introductionId: string, words?: string) =>
  act(browser, 'cancelMeeting', { introductionId, words });
export const recordOutcome = (browser: Browser, introductionId: string, outcome: string) =>
  act(browser, 'recordMeetingOutcome', { introductionId, outcome });
export const recordCollaboration = (browser: Browser, introductionId: string) =>
  act(browser, 'recordCollaboration', { introductionId, form: 'FREELANCE' });
export const settleMeeting = (browser: Browser, introductionId: string, outcome: string, reason: string) =>
  act(browser, 'settleMeeting', { introductionId, outcome, reason });

export type Introduced = { id: string; camille: Published; email: string; ada: Browser; adaEmail: string; company: TestCompany };

let pairs = 0;

/** A company, its recruiter and a candidate of their own, who have both agreed. */
export const newIntroduced = async (
  app: TestApp,
  facts: { name?: string; city?: string; mainActivity?: string } = {},
): Promise<Introduced> => {
  pairs += 1;
  const company = await newCompany(app, { name: `Fabrique ${pairs}`, ...facts });
  const [email, adaEmail] = [`camille-${pairs}@example.test`, `ada-${pairs}@fabrique.test`];
  const ada = await newRecruiter(app, company, { email: adaEmail, firstName: 'Ada', lastName: 'Loiseau' });
  const camille = await newPublishedProfile(app, { email, firstName: 'Camille', lastName: 'Durand' });
  const asked = await askForIntroduction(app, { recruiter: ada, recruiterEmail: adaEmail, profile: camille, candidateEmail: email });
  await agree(app.browser(), asked.candidateToken);
  await agree(app.browser(), asked.recruiterToken);
  return { id: asked.id, camille, email, ada, adaEmail, company };
};
