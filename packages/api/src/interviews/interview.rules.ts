import { allow, or } from 'graphql-shield';
import { argumentRule, fieldRule, isCandidate, isStaff, type Rules, type ShieldRule, viewerRule } from '../authorization/define-rule.ts';
import { hasRole } from '../authorization/who.ts';
import { ownCandidate } from '../candidates/own-candidate.ts';
import { hasAgenda } from './has-agenda.ts';
import { interviewNamed } from './interview-visibility.ts';

const isInterviewer: ShieldRule = viewerRule('staff: interviewer', (viewer) => hasRole(viewer, 'INTERVIEWER'));
const isOneOfTheTwo: ShieldRule = viewerRule(
  'a candidate, or staff: interviewer, administrator',
  (viewer) => viewer.kind === 'candidate' || hasRole(viewer, 'INTERVIEWER', 'ADMINISTRATOR'),
);
const ownInterview: ShieldRule = argumentRule<{ interviewId: string }>(
  'an interview that exists for the viewer',
  async ({ interviewId }, { em, viewer, now }) => (await interviewNamed(em, viewer, interviewId, now)) !== null,
);
const ownHours: ShieldRule = fieldRule<{ id: string }>(
  'their own, or staff: administrator',
  ({ id }, { viewer }) => viewer.kind === 'staff' && (viewer.staffId === id || viewer.roles.has('ADMINISTRATOR')),
);

/** An interview is reached only where `interviewsVisibleTo` lets it through; what it says is then for whoever reached it. */
export const interviewRules: Rules = {
  Query: { interview: allow, interviewSlots: isCandidate, interviewAgenda: hasAgenda },
  Mutation: {
    setAvailability: isInterviewer,
    reserveInterview: isCandidate,
    bookInterview: isCandidate,
    rescheduleInterview: isOneOfTheTwo,
    cancelInterview: isOneOfTheTwo,
    tellInterviewOutcome: isOneOfTheTwo,
  },
  Subscription: { interviewChanged: ownInterview },
  Candidate: {
    interview: or(ownCandidate, isStaff),
    interviews: or(ownCandidate, isStaff),
    canBookInterview: or(ownCandidate, isStaff),
  },
  Staff: { availability: ownHours },
  Interview: { '*': allow },
  InterviewSlot: { '*': allow },
  InterviewerAvailability: { '*': allow },
  WeeklyHours: { '*': allow },
  HoursException: { '*': allow },
  SetAvailabilityPayload: { '*': allow },
  ReserveInterviewPayload: { '*': allow },
  BookInterviewPayload: { '*': allow },
  RescheduleInterviewPayload: { '*': allow },
  CancelInterviewPayload: { '*': allow },
  TellInterviewOutcomePayload: { '*': allow },
};
