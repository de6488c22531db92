import { limits } from '@jobprod/shared/limits';
import { notFound } from '../authorization/access-errors.ts';
import type { Context } from '../authorization/context.ts';
import type { Viewer } from '../authorization/viewer.ts';
import { hasRole } from '../authorization/who.ts';
import { holdInterview } from '../interviews/hold-interview.ts';
import type { Interview } from '../interviews/interview.entity.ts';
import { later } from '../platform/clock.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';

/** Whose desk it is: the interviewer's own, and administrators', who answer for one who cannot. Never the candidate's in the room; what is noted there they read afterwards (`mayReadNotes`). */
export const sitsAtDesk = (interview: Pick<Interview, 'state'> & { interviewer: { id: string } }, viewer: Viewer): boolean => {
  if (viewer.kind !== 'staff' || interview.state === 'RESERVED') return false;
  return hasRole(viewer, 'ADMINISTRATOR') || (interview.interviewer.id === viewer.staffId && hasRole(viewer, 'INTERVIEWER'));
};

/** What was noted of someone is theirs to read (G2), once it cannot lead the interview any more. */
export const mayReadNotes = (
  { state, endsAt, candidate }: Pick<Interview, 'state' | 'endsAt'> & { candidate: { id: string } },
  viewer: Viewer,
  now: Date,
): boolean => viewer.kind === 'candidate' && candidate.id === viewer.candidateId && (now >= endsAt || state === 'CANCELLED');

/** Until when notes are kept (G5): nothing is written on a desk after that, and what was is erased. */
export const deskEndsAt = ({ endsAt }: Pick<Interview, 'endsAt'>): Date => later(endsAt, { days: limits.deskDays });

/** The interview of a desk, held for a change. */
export const holdDesk = async (tx: Em, { viewer, now }: Pick<Context, 'viewer' | 'now'>, globalId: string): Promise<Interview> => {
  const interview = await holdInterview(tx, idOf('Interview', globalId), { viewer, now });
  if (!sitsAtDesk(interview, viewer)) throw notFound();
  if (interview.state === 'CANCELLED' || now >= deskEndsAt(interview)) throw new Refusal('NOT_POSSIBLE_NOW');
  return interview;
};
