import type { ProfileState } from '../profiles/profile-life.ts';
import { type IntroductionState, isFollowed, isRunning } from './introduction-life.ts';

/** What may happen to either side in the middle of an introduction. */
export const happenings = [
  'profile-restricted',
  'profile-unpublished',
  'profile-expired',
  'profile-erased',
  'data-locked',
  'account-closed',
  'release-over',
  'company-blocked',
  'company-gone',
] as const;
export type Happening = (typeof happenings)[number];

/**
 * Whether it ends what both have agreed to already. Before the second agreement everything ends it, since the company reads of it what it may not see any more. After it,
 * the two know each other by name and have an interview to hold (N7): a page that is off or behind a password takes nothing from that, and the release is about images.
 * A candidate who is not there any more, who has their data frozen (G3) or closes their door to the company ends it, and so does a company that leaves (N1).
 */
const endsAgreed: Readonly<Record<Happening, boolean>> = {
  'profile-restricted': false,
  'profile-unpublished': false,
  'profile-expired': false,
  'profile-erased': true,
  'data-locked': true,
  'account-closed': true,
  'release-over': false,
  'company-blocked': true,
  'company-gone': true,
};

/** What becomes of an introduction; undefined where it stays as it is. */
export const endUpon = (state: IntroductionState, happening: Happening): 'RELEASED' | undefined =>
  isRunning(state) || (isFollowed(state) && endsAgreed[happening]) ? 'RELEASED' : undefined;

type Gone = { profileState: ProfileState; isBlocked: boolean; isMember: boolean; isClosed: boolean };

/** Which of what ends even an agreed introduction has happened; undefined for none. */
export const goneBy = ({ profileState, isBlocked, isMember, isClosed }: Gone): Happening | undefined => {
  if (!isMember) return 'company-gone';
  if (isBlocked) return 'company-blocked';
  if (isClosed) return 'account-closed';
  if (profileState === 'ERASED') return 'profile-erased';
  return profileState === 'LOCKED' ? 'data-locked' : undefined;
};
