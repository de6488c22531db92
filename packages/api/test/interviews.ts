import type { Browser } from './browser.ts';
import { approveTerms, newCandidate, newStaff } from './people.ts';
import type { Coded } from './profiles.ts';
import type { TestApp } from './test-app.ts';

export type InterviewSeen = {
  id: string;
  state: string;
  startsAt: string;
  endsAt: string;
  timeZone: string;
  reservedUntil: string | null;
  interviewerName: string;
  cancelledBy: string | null;
  cancellationWords: string | null;
  candidateSaid: string | null;
  interviewerSaid: string | null;
  changeableUntil: string;
  viewerCanChange: boolean;
  viewerCanTell: boolean;
};
type Answered = Coded & { interview: InterviewSeen | null };

const seen = `id state startsAt endsAt timeZone reservedUntil interviewerName cancelledBy cancellationWords candidateSaid interviewerSaid changeableUntil viewerCanChange viewerCanTell`;

const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** Nine to noon in Paris, every day of the week, a quarter of an hour after each. */
export const dailyHours = {
  timeZone: 'Europe/Paris',
  weeklyHours: weekdays.map((weekday) => ({ weekday, from: '09:00', until: '12:00' })),
  exceptions: [],
  pauseMinutes: 15,
};

export const setHours = async (interviewer: Browser, hours: Record<string, unknown> = {}): Promise<Coded['errors']> => {
  const { setAvailability } = await interviewer.ask<{ setAvailability: Coded }>(
    'mutation($input: SetAvailabilityInput!) { setAvailability(input: $input) { availability { timeZone } errors { code path message } } }',
    { input: { ...dailyHours, ...hours } },
  );
  return setAvailability.errors;
};

/** An interviewer who is there. */
export const newInterviewer = async (app: TestApp, name: string, hours: Record<string, unknown> = {}): Promise<Browser> => {
  const interviewer = await newStaff(app, { email: `${name}@jobprod.test`, firstName: 'Ismaël', lastName: name }, 'INTERVIEWER');
  const errors = await setHours(interviewer, hours);
  if (errors.length > 0) throw new Error(`Hours not set: ${JSON.stringify(errors)}`);
  return interviewer;
};

/** A candidate who has approved the terms. */
export const newReadyCandidate = async (app: TestApp, name: string): Promise<Browser> => {
  const candidate = await newCandidate(app, { email: `${name}@example.test`, firstName: 'Camille', lastName: 'Durand' });
  await approveTerms(candidate);
  return candidate;
};

export const slots = async (candidate: Browser, interviewId?: string): Promise<string[]> => {
  const { interviewSlots } = await candidate.ask<{ interviewSlots: { startsAt: string }[] }>(
    'query($id: ID) { interviewSlots(interviewId: $id) { startsAt } }',
    { id: interviewId },
  );
  return interviewSlots.map(({ startsAt }) => startsAt);
};

const doing =
  (verb: string, type: string) =>
  async (browser: Browser, input: Record<string, unknown>): Promise<Answered> => {
    const answer = await browser.ask<Record<string, Answered>>(
      `mutation($input: ${type}!) { ${verb}(input: $input) { interview { ${seen} } errors { code path message } } }`,
      { input },
    );
    const payload = answer[verb];
    if (!payload) throw new Error(`No answer to ${verb}`);
    return payload;
  };

const reserving = doing('reserveInterview', 'ReserveInterviewInput');
const booking = doing('bookInterview', 'BookInterviewInput');
export const reserve = (browser: Browser, startsAt: string, timeZone = 'Europe/Paris') => reserving(browser, { startsAt, timeZone });
export const book = (browser: Browser, startsAt: string, timeZone = 'Europe/Paris') => booking(browser, { startsAt, timeZone });
export const move = doing('rescheduleInterview', 'RescheduleInterviewInput');
export const cancel = doing('cancelInterview', 'CancelInterviewInput');
export const tell = doing('tellInterviewOutcome', 'TellInterviewOutcomeInput');

/** Booked, or it throws. */
export const booked = async (candidate: Browser, startsAt: string, timeZone?: string): Promise<InterviewSeen> => {
  const { interview, errors } = await book(candidate, startsAt, timeZone);
  if (!interview) throw new Error(`Not booked: ${JSON.stringify(errors)}`);
  return interview;
};

export const interviewAhead = async (candidate: Browser): Promise<InterviewSeen | null> => {
  const { viewer } = await candidate.ask<{ viewer: { candidate: { interview: InterviewSeen | null } } }>(
    `{ viewer { candidate { interview { ${seen} } } } }`,
  );
  return viewer.candidate.interview;
};

export const interviewNamed = async (browser: Browser, id: string): Promise<InterviewSeen | null> =>
  (await browser.ask<{ interview: InterviewSeen | null }>(`query($id: ID!) { interview(id: $id) { ${seen} } }`, { id })).interview;
