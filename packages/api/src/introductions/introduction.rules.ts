import { allow, or } from 'graphql-shield';
import {
  argumentRule,
  isCandidate,
  isOneOfTheTwo,
  isPerson,
  isRecruiter,
  isStaff,
  type Rules,
  type ShieldRule,
  viewerRule,
} from '../authorization/define-rule.ts';
import { hasRole } from '../authorization/who.ts';
import { ownCandidate } from '../candidates/own-candidate.ts';
import { seesIntroductionNamed } from './pair-visibility.ts';

const hasIntroductions: ShieldRule = viewerRule(
  'a candidate, a recruiter, a program with INTRODUCTIONS_READ, or staff: network manager',
  (viewer) =>
    viewer.kind === 'candidate' ||
    viewer.kind === 'recruiter' ||
    hasRole(viewer, 'NETWORK_MANAGER') ||
    (viewer.kind === 'api-client' && viewer.scopes.has('INTRODUCTIONS_READ')),
);
const byLinkOrSignedIn: ShieldRule = argumentRule<{ input: { token?: string | null } }>(
  'by the link of one’s own mail, or a candidate or a recruiter',
  ({ input }, { viewer }) =>
    (Boolean(input.token) && viewer.kind !== 'api-client') || viewer.kind === 'candidate' || viewer.kind === 'recruiter',
);
const ownIntroduction: ShieldRule = argumentRule<{ introductionId: string }>(
  'an introduction that exists for the viewer',
  ({ introductionId }, { em, viewer }) => seesIntroductionNamed(em, viewer, introductionId),
);

/** A contact or an introduction is reached only where `pairsVisibleTo` lets it through; what it says is then for whoever reached it. */
export const introductionRules: Rules = {
  Query: { contact: allow, introduction: allow, introductions: hasIntroductions, introductionQuestion: allow },
  Mutation: {
    contactCandidate: isRecruiter,
    replyToContact: isOneOfTheTwo,
    stopContact: isCandidate,
    requestIntroduction: isRecruiter,
    agreeToIntroduction: isPerson,
    declineIntroduction: byLinkOrSignedIn,
    withdrawFromIntroduction: isOneOfTheTwo,
  },
  Subscription: { introductionChanged: ownIntroduction },
  Profile: { viewerCanContact: allow, viewerCanRequestIntroduction: allow, contact: allow, introduction: allow },
  Candidate: { contacts: or(ownCandidate, isStaff), introductions: or(ownCandidate, isStaff) },
  Recruiter: { contacts: allow, introductions: allow },
  JobBrief: { '*': allow },
  Contact: { '*': allow },
  ContactMessage: { '*': allow },
  ContactAttachment: { '*': allow },
  Introduction: { '*': allow },
  IntroductionConnection: { '*': allow },
  IntroductionEdge: { '*': allow },
  IntroductionQuestion: { '*': allow },
  ContactDetails: { '*': allow },
  ContactCandidatePayload: { '*': allow },
  ReplyToContactPayload: { '*': allow },
  StopContactPayload: { '*': allow },
  RequestIntroductionPayload: { '*': allow },
  AgreeToIntroductionPayload: { '*': allow },
  DeclineIntroductionPayload: { '*': allow },
  WithdrawFromIntroductionPayload: { '*': allow },
};
