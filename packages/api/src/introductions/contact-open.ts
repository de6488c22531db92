import type { Viewer } from '../authorization/viewer.ts';
import { isFrozen } from '../profiles/profile-life.ts';
import { isVisibleTo, type VisibilityFacts } from '../profiles/visibility.ts';
import type { Contact } from './contact.entity.ts';
import { sideOf } from './side.ts';

/**
 * Whether this person may write in the thread now: the two who are in it, until the candidate stops it. The company writes only while it sees the profile: to a
 * company that is blocked, or behind a restriction, the candidate does not exist any more. Locked, nothing more goes out from either (G3).
 */
export const mayReply = (
  contact: Pick<Contact, 'candidate' | 'company' | 'stoppedAt'>,
  profile: VisibilityFacts,
  viewer: Viewer,
  on: Date,
): boolean => {
  const side = sideOf(contact, viewer);
  if (!side || contact.stoppedAt || isFrozen(profile.state)) return false;
  return side === 'CANDIDATE' || isVisibleTo(profile, viewer, on);
};

export const mayStop = (contact: Pick<Contact, 'candidate' | 'company' | 'stoppedAt'>, viewer: Viewer): boolean =>
  sideOf(contact, viewer) === 'CANDIDATE' && !contact.stoppedAt;
