import { later } from '../platform/clock.ts';

export const disputeStates = ['OPEN', 'SETTLED', 'NOT_SETTLED'] as const;
export type DisputeState = (typeof disputeStates)[number];

/** The party is a candidate or a company; the other side is always JobProd. */
export const disputeSides = ['PARTY', 'JOBPROD'] as const;
export type DisputeSide = (typeof disputeSides)[number];

export const otherSideOf = (side: DisputeSide): DisputeSide => (side === 'PARTY' ? 'JOBPROD' : 'PARTY');

/** How long one side waits for the other's first word before amicable means count as tried. */
export const silenceDays = 30;

type Case = { state: DisputeState; openedAt: Date };

export const mayWrite = ({ state }: Case): boolean => state === 'OPEN';

/** Amicably first (article 9): a case ends without agreement only once both sides have written, or one was silent for thirty days. */
export const mayEndWithoutAgreement = (dispute: Case, haveWritten: ReadonlySet<DisputeSide>, on: Date): boolean =>
  dispute.state === 'OPEN' && (disputeSides.every((side) => haveWritten.has(side)) || on >= later(dispute.openedAt, { days: silenceDays }));

type Proposal = { from: DisputeSide; isProposal: boolean };

/** The other side's proposal, while the case is open. */
export const mayAccept = (dispute: Case, message: Proposal, side: DisputeSide): boolean =>
  dispute.state === 'OPEN' && message.isProposal && message.from === otherSideOf(side);
