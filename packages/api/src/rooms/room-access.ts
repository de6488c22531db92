import { limits } from '@jobprod/shared/limits';
import type { FilterQuery } from '@mikro-orm/core';
import type { Viewer } from '../authorization/viewer.ts';
import { hasRole } from '../authorization/who.ts';
import type { Interview } from '../interviews/interview.entity.ts';
import type { InterviewSide } from '../interviews/interview-life.ts';
import { later } from '../platform/clock.ts';

/** The room opens so long before the hour, for the device check, and closes so long after the end of it. */
const { roomOpensMinutesBefore: minutesBefore } = limits;
const minutesAfter = 60;

type Met = Pick<Interview, 'state' | 'startsAt' | 'endsAt'> & { candidate: { id: string }; interviewer: { id: string } };

export const otherSide = (side: InterviewSide): InterviewSide => (side === 'CANDIDATE' ? 'INTERVIEWER' : 'CANDIDATE');

/** Exactly two seats (I1): the candidate's and that of their interviewer. Nobody else has one, staff included. */
export const seatOf = ({ candidate, interviewer }: Pick<Met, 'candidate' | 'interviewer'>, viewer: Viewer): InterviewSide | null => {
  if (viewer.kind === 'candidate' && viewer.candidateId === candidate.id) return 'CANDIDATE';
  return viewer.kind === 'staff' && viewer.staffId === interviewer.id && hasRole(viewer, 'INTERVIEWER') ? 'INTERVIEWER' : null;
};

export const opensAt = ({ startsAt }: Pick<Met, 'startsAt'>): Date => later(startsAt, { minutes: -minutesBefore });
export const closesAt = ({ endsAt }: Pick<Met, 'endsAt'>): Date => later(endsAt, { minutes: minutesAfter });

/** Whether there is a room at all: for an interview that was booked and not cancelled, until it closes. */
export const isRoomThere = (interview: Met, on: Date): boolean =>
  interview.state !== 'RESERVED' && interview.state !== 'CANCELLED' && on < closesAt(interview);

export const isRoomOpen = (interview: Met, on: Date): boolean => isRoomThere(interview, on) && opensAt(interview) <= on;

/** List form of `isRoomOpen`, of the rooms in which a viewer has a seat; nothing for those who can have none, nor where the data are locked (G3). */
export const roomsOpenTo = (viewer: Viewer, on: Date): FilterQuery<Interview> => {
  const isOpen = {
    state: { $nin: ['RESERVED', 'CANCELLED'] as const },
    startsAt: { $lte: later(on, { minutes: minutesBefore }) },
    endsAt: { $gt: later(on, { minutes: -minutesAfter }) },
  };
  if (viewer.kind === 'candidate') return { ...isOpen, candidate: { id: viewer.candidateId, dataLockedAt: null } };
  return viewer.kind === 'staff' && hasRole(viewer, 'INTERVIEWER')
    ? { ...isOpen, interviewer: viewer.staffId, candidate: { dataLockedAt: null } }
    : { id: { $in: [] } };
};
