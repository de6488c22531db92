export const interviewStates = ['RESERVED', 'BOOKED', 'HELD', 'NO_SHOW', 'DISAGREED', 'CANCELLED'] as const;
export type InterviewState = (typeof interviewStates)[number];

export const interviewSides = ['CANDIDATE', 'INTERVIEWER'] as const;
export type InterviewSide = (typeof interviewSides)[number];

/** What one side says, after the end, of how it went. */
export const interviewOutcomes = ['HELD', 'CANDIDATE_ABSENT', 'INTERVIEWER_ABSENT'] as const;
export type InterviewOutcome = (typeof interviewOutcomes)[number];

/**
 * The life of an interview (I1). An hour is kept while the candidate confirms it, booked, and cancelled by either side until it begins; once it has begun, each side says whether
 * it took place, and the first word stands until the other contradicts it.
 */
export const interviewLife: Readonly<Record<InterviewState, { from: readonly InterviewState[] }>> = {
  RESERVED: { from: [] },
  BOOKED: { from: ['RESERVED'] },
  HELD: { from: ['BOOKED', 'NO_SHOW', 'DISAGREED'] },
  NO_SHOW: { from: ['BOOKED', 'HELD', 'DISAGREED'] },
  DISAGREED: { from: ['HELD', 'NO_SHOW'] },
  CANCELLED: { from: ['BOOKED'] },
};

export const mayBecome = (from: InterviewState, to: InterviewState): boolean => interviewLife[to].from.includes(from);
