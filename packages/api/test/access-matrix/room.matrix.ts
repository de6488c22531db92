import { absent, type MatrixPart, nothing } from './matrix.ts';
import type { World } from './world.ts';

const visit = '01900000-0000-7000-8000-00000000c0de';

/** The room of Camille’s interview with the interviewer of this world: open, and nobody in it. */
const inRoom = (more: Record<string, unknown> = {}) => ({
  'of Camille’s interview': ({ roomInterviewId: interviewId }: World) => ({ input: { interviewId, ...more } }),
  'of Lise’s, locked': ({ lise }: World) => ({ input: { interviewId: lise.interviewId, ...more } }),
  absent: () => ({ input: { interviewId: absent('Interview'), ...more } }),
});
const aboutRoom = (more: Record<string, unknown> = {}) => ({
  'of Camille’s interview': ({ roomInterviewId: interviewId }: World) => ({ interviewId, ...more }),
  'of Lise’s, locked': ({ lise }: World) => ({ interviewId: lise.interviewId, ...more }),
  absent: () => ({ interviewId: absent('Interview'), ...more }),
});

export const roomMatrix: MatrixPart = {
  'Query.interviewRoom': aboutRoom(),
  'Query.openRooms': { 'their own': nothing },
  'Query.trackClock': { 'the clock': nothing },
  'Mutation.visitRoom': inRoom({ visit, takesSeat: true, keptBytes: 0, sentBytes: 0 }),
  'Mutation.leaveRoom': inRoom({ visit }),
  'Mutation.sendInterviewSignal': inRoom({ visit, signal: '{}' }),
  'Mutation.noteRecordingNotice': inRoom({ noticeHash: '0'.repeat(64) }),
  'Mutation.startRecording': inRoom({ noticeHash: '0'.repeat(64) }),
  'Mutation.pauseRecording': inRoom(),
  'Mutation.resumeRecording': inRoom(),
  'Mutation.stopRecording': inRoom(),
  'Mutation.beginTrack': {
    absent: () => ({
      input: {
        recordingId: absent('Recording'),
        takeId: '01900000-0000-7000-8000-000000000001',
        mimeType: 'video/mp4',
        hasImage: true,
        followsPause: false,
        startedAt: 0,
      },
    }),
  },
  'Subscription.interviewSignals': aboutRoom({ visit }),
  'Subscription.interviewRoomChanged': aboutRoom(),
};
