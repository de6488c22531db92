import { absent, type MatrixPart, nothing } from './matrix.ts';
import type { World } from './world.ts';

const aboutAnInterview = (more: Record<string, unknown> = {}) => ({
  'Camille’s': ({ interview }: World) => ({ input: { interviewId: interview.id, ...more } }),
  'Lise’s, locked': ({ lise }: World) => ({ input: { interviewId: lise.interviewId, ...more } }),
  absent: () => ({ input: { interviewId: absent('Interview'), ...more } }),
});
const atAnHour = {
  'a free hour': ({ interview }: World) => ({ input: { startsAt: interview.freeHour, timeZone: 'Europe/Paris' } }),
};

export const interviewMatrix: MatrixPart = {
  'Query.interview': {
    'Camille’s': ({ interview }) => ({ id: interview.id }),
    'Lise’s, locked': ({ lise }) => ({ id: lise.interviewId }),
    absent: () => ({ id: absent('Interview') }),
  },
  'Query.interviewSlots': {
    'to book one': nothing,
    'to move Camille’s': ({ interview }) => ({ interviewId: interview.id }),
    'to move Lise’s, locked': ({ lise }) => ({ interviewId: lise.interviewId }),
    absent: () => ({ interviewId: absent('Interview') }),
  },
  'Query.interviewAgenda': { 'their own': () => ({ days: 28 }) },
  'Mutation.setAvailability': {
    'their own': () => ({ input: { timeZone: 'Europe/Paris', weeklyHours: [], exceptions: [], pauseMinutes: 15 } }),
  },
  'Mutation.reserveInterview': atAnHour,
  'Mutation.bookInterview': atAnHour,
  'Mutation.rescheduleInterview': {
    'Camille’s': ({ interview }) => ({ input: { interviewId: interview.id, startsAt: interview.freeHour } }),
    'Lise’s, locked': ({ interview, lise }) => ({ input: { interviewId: lise.interviewId, startsAt: interview.freeHour } }),
    absent: ({ interview }) => ({ input: { interviewId: absent('Interview'), startsAt: interview.freeHour } }),
  },
  'Mutation.cancelInterview': aboutAnInterview(),
  'Mutation.tellInterviewOutcome': aboutAnInterview({ outcome: 'HELD' }),
  'Subscription.interviewChanged': {
    'Camille’s': ({ interview }) => ({ interviewId: interview.id }),
    'Lise’s, locked': ({ lise }) => ({ interviewId: lise.interviewId }),
    absent: () => ({ interviewId: absent('Interview') }),
  },
};
