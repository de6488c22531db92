import type { FilterQuery } from '@mikro-orm/core';
import type { Viewer } from '../authorization/viewer.ts';
import { hasRole } from '../authorization/who.ts';
import type { Candidate } from '../candidates/candidate.entity.ts';
import { areDataOpenTo, candidatesOpenTo } from '../candidates/data-lock.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Interview } from './interview.entity.ts';

type Seen = Pick<Interview, 'state' | 'reservedUntil'> & { candidate: Pick<Candidate, 'id' | 'dataLockedAt'>; interviewer: { id: string } };

/** An hour kept for a candidate is theirs until `reservedUntil`, and from that instant on was never there. */
const hasLapsed = ({ state, reservedUntil }: Pick<Seen, 'state' | 'reservedUntil'>, on: Date): boolean =>
  state === 'RESERVED' && (!reservedUntil || on >= reservedUntil);

/** An interview exists for the candidate, for the interviewer once it is booked, and for administrators, who answer for an interviewer who cannot (I1); for nobody else. For staff, not while the data are locked (G3): whoever asks has the candidate loaded. */
export const isInterviewVisibleTo = (interview: Seen, viewer: Viewer, on: Date): boolean => {
  if (hasLapsed(interview, on)) return false;
  if (viewer.kind === 'candidate') return interview.candidate.id === viewer.candidateId;
  if (viewer.kind !== 'staff' || interview.state === 'RESERVED' || !areDataOpenTo(interview.candidate, viewer)) return false;
  return interview.interviewer.id === viewer.staffId || hasRole(viewer, 'ADMINISTRATOR');
};

/** List form of `isInterviewVisibleTo`. */
export const interviewsVisibleTo = (viewer: Viewer, on: Date): FilterQuery<Interview> => {
  if (viewer.kind === 'candidate')
    return { candidate: viewer.candidateId, $or: [{ state: { $ne: 'RESERVED' } }, { reservedUntil: { $gt: on } }] };
  if (viewer.kind !== 'staff') return { id: { $in: [] } };
  return {
    state: { $ne: 'RESERVED' },
    candidate: candidatesOpenTo(viewer),
    ...(hasRole(viewer, 'ADMINISTRATOR') ? {} : { interviewer: viewer.staffId }),
  };
};

/** The interview a global id names, where it exists for this viewer; null for hidden and absent alike. */
export const interviewNamed = (em: Em, viewer: Viewer, globalId: string, on: Date): Promise<Interview | null> =>
  em.findOne(Interview, { $and: [{ id: idOf('Interview', globalId) }, interviewsVisibleTo(viewer, on)] });
