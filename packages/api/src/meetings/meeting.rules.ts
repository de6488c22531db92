import { allow } from 'graphql-shield';
import { fieldRule, isNetworkManager, isOneOfTheTwo, type Rules, type ShieldRule } from '../authorization/define-rule.ts';

const amongStaff: ShieldRule = fieldRule('among staff, of a meeting', (_meeting, { viewer }) => viewer.kind === 'staff');

/** A meeting is reached through its introduction, which exists only where `pairsVisibleTo` lets it through; whose it is the operations ask. */
export const meetingRules: Rules = {
  Mutation: {
    proposeMeeting: isOneOfTheTwo,
    acceptMeeting: isOneOfTheTwo,
    cancelMeeting: isOneOfTheTwo,
    recordMeetingOutcome: isOneOfTheTwo,
    recordCollaboration: isOneOfTheTwo,
    settleMeeting: isNetworkManager,
  },
  Meeting: { '*': allow, settlementReason: amongStaff },
  MeetingProposal: { '*': allow },
  Collaboration: { '*': allow },
  ProposeMeetingPayload: { '*': allow },
  AcceptMeetingPayload: { '*': allow },
  CancelMeetingPayload: { '*': allow },
  RecordMeetingOutcomePayload: { '*': allow },
  RecordCollaborationPayload: { '*': allow },
  SettleMeetingPayload: { '*': allow },
};
