import { allow } from 'graphql-shield';
import { type Rules, type ShieldRule, viewerRule } from '../authorization/define-rule.ts';
import { companyIn, isInChargeOfDisputes } from './dispute-visibility.ts';

const hasDisputes: ShieldRule = viewerRule(
  'a candidate, a recruiter (of a company that was a member, too), or staff: network manager or administrator',
  (viewer) => viewer.kind === 'candidate' || companyIn(viewer) !== undefined || isInChargeOfDisputes(viewer),
);

/** A dispute is reached only where `disputesVisibleTo` lets it through; what it says is then for whoever reached it. */
export const disputeRules: Rules = {
  Query: { disputes: hasDisputes, dispute: allow },
  Mutation: { openDispute: hasDisputes, writeInDispute: hasDisputes, settleDispute: hasDisputes, endDispute: hasDisputes },
  Dispute: { '*': allow },
  DisputeMessage: { '*': allow },
  DisputeConnection: { '*': allow },
  DisputeEdge: { '*': allow },
  OpenDisputePayload: { '*': allow },
  WriteInDisputePayload: { '*': allow },
  SettleDisputePayload: { '*': allow },
  EndDisputePayload: { '*': allow },
};
