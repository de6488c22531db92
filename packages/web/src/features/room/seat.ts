import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** `closed`: there is no room any more, or none for this person: it closed, or the interview was cancelled. */
export type Seat = 'none' | 'taken' | 'elsewhere' | 'closed';

/** After an answer to a visit: a refusal's code, or none. */
export const seatAfter = (refused: string | undefined): Seat => {
  if (refused === undefined) return 'taken';
  return refused === 'SEAT_TAKEN_ELSEWHERE' ? 'elsewhere' : 'none';
};

const absences = new Set<unknown>(['NOT_FOUND', 'FORBIDDEN']);

/** Whether the service answered that what was asked for is not there, or not theirs: an answer, where a lost network gives none. */
export const isAbsence = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => absences.has(extensions?.code));
