import type { Side } from './side.ts';

export const introductionStates = [
  'REQUESTED',
  'AGREED_BY_COMPANY',
  'AGREED_BY_CANDIDATE',
  'AGREED',
  'MEETING_PROPOSED',
  'SCHEDULED',
  'HELD',
  'NO_SHOW',
  'CANCELLED',
  'DECLINED',
  'WITHDRAWN',
  'EXPIRED',
  'RELEASED',
] as const;
export type IntroductionState = (typeof introductionStates)[number];

/** Those in which an answer is still awaited. */
export const runningStates = ['REQUESTED', 'AGREED_BY_COMPANY', 'AGREED_BY_CANDIDATE'] as const satisfies readonly IntroductionState[];

/** Those in which both have agreed, and the meeting they undertook to hold is still ahead (N7). */
export const followedStates = ['AGREED', 'MEETING_PROPOSED', 'SCHEDULED'] as const satisfies readonly IntroductionState[];

/** Those in which each knows how to reach the other (N6). */
const introducedStates: readonly IntroductionState[] = [...followedStates, 'HELD', 'NO_SHOW', 'CANCELLED'];

/** Those in which the same two are not introduced once more. */
export const standingStates: readonly IntroductionState[] = [...runningStates, ...followedStates];

/**
 * The life of an introduction (article 2.2, N6, N7). It exists once both have agreed, in either order; until then either declines or takes back their word, fourteen days
 * of silence expire it, and what it stood on (membership, a profile the company may see, a release) releases it by giving way. From then on the two fix a meeting, and say
 * how it went; what `introduction-ends` tells releases it even then.
 */
export const introductionLife: Readonly<Record<IntroductionState, { from: readonly IntroductionState[] }>> = {
  REQUESTED: { from: [] },
  AGREED_BY_COMPANY: { from: ['REQUESTED'] },
  AGREED_BY_CANDIDATE: { from: ['REQUESTED'] },
  AGREED: { from: ['AGREED_BY_COMPANY', 'AGREED_BY_CANDIDATE'] },
  MEETING_PROPOSED: { from: ['AGREED', 'MEETING_PROPOSED'] },
  SCHEDULED: { from: ['MEETING_PROPOSED', 'SCHEDULED'] },
  HELD: { from: ['SCHEDULED'] },
  NO_SHOW: { from: ['SCHEDULED'] },
  CANCELLED: { from: followedStates },
  DECLINED: { from: runningStates },
  WITHDRAWN: { from: runningStates },
  EXPIRED: { from: runningStates },
  RELEASED: { from: standingStates },
};

export const mayBecome = (from: IntroductionState, to: IntroductionState): boolean => introductionLife[to].from.includes(from);

export const isFollowed = (state: IntroductionState): boolean => followedStates.some((followed) => followed === state);

export const isIntroduced = (state: IntroductionState): boolean => introducedStates.includes(state);

export const isRunning = (state: IntroductionState): boolean => runningStates.some((running) => running === state);

const agreedBy = { COMPANY: 'AGREED_BY_COMPANY', CANDIDATE: 'AGREED_BY_CANDIDATE' } as const satisfies Record<Side, IntroductionState>;

export const hasAgreed = (state: IntroductionState, side: Side): boolean => isIntroduced(state) || state === agreedBy[side];

/** What one side's agreement makes of a state; undefined where there is nothing (more) for it to agree to. */
export const afterAgreement = (state: IntroductionState, side: Side): IntroductionState | undefined => {
  if (!isRunning(state) || hasAgreed(state, side)) return undefined;
  return state === 'REQUESTED' ? agreedBy[side] : 'AGREED';
};

/** How long an answer is waited for. */
export const silenceDays = 14;

type Lasting = { state: IntroductionState; expiresAt: Date };

/** What it is at an instant: at `expiresAt` itself it has expired, whether or not the tick has passed. */
export const stateAt = ({ state, expiresAt }: Lasting, on: Date): IntroductionState =>
  isRunning(state) && on >= expiresAt ? 'EXPIRED' : state;

export const mayDecline = (introduction: Lasting, side: Side, on: Date): boolean => {
  const state = stateAt(introduction, on);
  return isRunning(state) && !hasAgreed(state, side);
};

/** A word is taken back until the other side has agreed: one's agreement, or, for the company, the request it made. To one made to it, it says no. */
export const mayWithdraw = (introduction: Lasting & { askedBy: Side | 'STAFF' }, side: Side, on: Date): boolean => {
  const state = stateAt(introduction, on);
  return state === agreedBy[side] || (state === 'REQUESTED' && side === 'COMPANY' && introduction.askedBy === 'COMPANY');
};
