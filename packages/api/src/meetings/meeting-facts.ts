import { limits } from '@jobprod/shared/limits';
import { type IntroductionState, isFollowed } from '../introductions/introduction-life.ts';
import type { Side } from '../introductions/side.ts';
import { later } from '../platform/clock.ts';

export const meetingForms = ['ON_SITE', 'VIDEO', 'PHONE'] as const;
export type MeetingForm = (typeof meetingForms)[number];

/** What one side says, once the hour has come, of how it went. */
export const meetingOutcomes = ['HELD', 'CANDIDATE_ABSENT', 'COMPANY_ABSENT'] as const;
export type MeetingOutcome = (typeof meetingOutcomes)[number];

export type MeetingProposal = { by: Side; at: string; hours: readonly string[]; minutes: number; form: MeetingForm; place: string | null };

/** As much of a meeting as its facts are drawn from. */
export type MeetingTold = {
  startsAt?: Date | null | undefined;
  endsAt?: Date | null | undefined;
  companySaid?: MeetingOutcome | null | undefined;
  companySaidAt?: Date | null | undefined;
  candidateSaid?: MeetingOutcome | null | undefined;
  candidateSaidAt?: Date | null | undefined;
};

/** Hours that can still be accepted: those that have not come yet. */
export const openHours = ({ hours }: Pick<MeetingProposal, 'hours'>, on: Date): Date[] =>
  hours.map((hour) => new Date(hour)).filter((hour) => hour > on);

/** From when both may say how it went: the moment it begins. */
export const hasBegun = ({ startsAt }: MeetingTold, on: Date): boolean => startsAt != null && on >= startsAt;

/** A fixed hour is moved or called off until it begins; the others, at any time. */
export const mayChange = (state: IntroductionState, meeting: MeetingTold | null, on: Date): boolean =>
  state === 'AGREED' || state === 'MEETING_PROPOSED' || (state === 'SCHEDULED' && meeting !== null && !hasBegun(meeting, on));

export const mayAccept = (proposal: MeetingProposal | null | undefined, side: Side, on: Date): boolean =>
  proposal != null && proposal.by !== side && openHours(proposal, on).length > 0;

export const mayTell = (state: IntroductionState, meeting: MeetingTold | null, on: Date): boolean =>
  state === 'SCHEDULED' && meeting !== null && hasBegun(meeting, on);

export const meetingSettlements = ['HELD', 'NO_SHOW', 'CANCELLED'] as const;
export type MeetingSettlement = (typeof meetingSettlements)[number];

/** As what staff may close it: that it was held, or missed, nobody can say of an hour that has not come. */
export const settlementsAt = (state: IntroductionState, meeting: MeetingTold | null, on: Date): readonly MeetingSettlement[] => {
  if (mayTell(state, meeting, on)) return meetingSettlements;
  return isFollowed(state) ? ['CANCELLED'] : [];
};

const absenceOf = { CANDIDATE: 'CANDIDATE_ABSENT', COMPANY: 'COMPANY_ABSENT' } as const satisfies Record<Side, MeetingOutcome>;

/** Whether the two contradict each other: a person decides then. */
export const disagree = ({ companySaid, candidateSaid }: MeetingTold): boolean =>
  companySaid != null && candidateSaid != null && companySaid !== candidateSaid;

/**
 * What the words of the two come to (N7): held once both say so; missed once both say the same of it, one says it of themselves, or one says it of the other, who does not
 * answer for as long as there is to answer. Undefined while it stays open.
 */
export const outcomeOf = (meeting: MeetingTold, on: Date): 'HELD' | 'NO_SHOW' | undefined => {
  const { companySaid, candidateSaid, companySaidAt, candidateSaidAt } = meeting;
  if (companySaid != null && candidateSaid != null) {
    if (companySaid !== candidateSaid) return undefined;
    return companySaid === 'HELD' ? 'HELD' : 'NO_SHOW';
  }
  if (companySaid === absenceOf.COMPANY || candidateSaid === absenceOf.CANDIDATE) return 'NO_SHOW';
  const since = companySaidAt ?? candidateSaidAt;
  const said = companySaid ?? candidateSaid;
  if (since == null || said == null || said === 'HELD') return undefined;
  return on >= later(since, { days: limits.meetingAnswerDays }) ? 'NO_SHOW' : undefined;
};

type Moments = { requestedAt: Date; agreedAt?: Date | null; companyAgreedAt?: Date | null; candidateAgreedAt?: Date | null };

/** Since when it waits for them: the last thing either did, or the end of the hour that was fixed. */
export const waitsSince = (
  state: IntroductionState,
  { requestedAt, agreedAt, companyAgreedAt, candidateAgreedAt }: Moments,
  meeting: (MeetingTold & { proposal?: MeetingProposal | null | undefined }) | null,
): Date => {
  if (state === 'SCHEDULED') return meeting?.companySaidAt ?? meeting?.candidateSaidAt ?? meeting?.endsAt ?? requestedAt;
  if (state === 'MEETING_PROPOSED' && meeting?.proposal) return new Date(meeting.proposal.at);
  return agreedAt ?? companyAgreedAt ?? candidateAgreedAt ?? requestedAt;
};

/** Whom it waits for (N7): an hour from either, an answer from the other, a word on how it went from whoever said none. Nobody, while the hour is ahead. */
export const awaited = (
  state: IntroductionState,
  meeting: (MeetingTold & { proposal?: MeetingProposal | null | undefined }) | null,
  on: Date,
): readonly Side[] => {
  const both = ['CANDIDATE', 'COMPANY'] as const;
  switch (state) {
    case 'REQUESTED':
      return both;
    case 'AGREED_BY_CANDIDATE':
      return ['COMPANY'];
    case 'AGREED_BY_COMPANY':
      return ['CANDIDATE'];
    case 'AGREED':
      return both;
    case 'MEETING_PROPOSED': {
      const proposal = meeting?.proposal;
      return proposal == null || openHours(proposal, on).length === 0 ? both : both.filter((side) => side !== proposal.by);
    }
    case 'SCHEDULED':
      if (meeting === null || !hasBegun(meeting, on)) return [];
      if (disagree(meeting)) return both;
      return both.filter((side) => (side === 'COMPANY' ? meeting.companySaid : meeting.candidateSaid) == null);
    default:
      return [];
  }
};
