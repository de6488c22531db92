import { type ShieldRule, viewerRule } from '../authorization/define-rule.ts';
import { hasRole } from '../authorization/who.ts';

/** Who can have a seat in a room at all; which one they have is asked of the room. */
export const mayHaveASeat: ShieldRule = viewerRule(
  'a candidate, or staff: interviewer',
  (viewer) => viewer.kind === 'candidate' || hasRole(viewer, 'INTERVIEWER'),
);
