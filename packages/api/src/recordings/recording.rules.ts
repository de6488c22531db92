import { allow } from 'graphql-shield';
import { isCandidate, type Rules } from '../authorization/define-rule.ts';
import { mayHaveASeat } from '../rooms/may-have-a-seat.ts';

/** The click is the candidate's (I2); who of the two may do the rest is asked of the room. A recording is reached through its room alone. */
export const recordingRules: Rules = {
  Mutation: {
    noteRecordingNotice: isCandidate,
    startRecording: isCandidate,
    pauseRecording: mayHaveASeat,
    resumeRecording: mayHaveASeat,
    stopRecording: mayHaveASeat,
    beginTrack: mayHaveASeat,
  },
  Recording: { '*': allow },
  RecordingTrack: { '*': allow },
  RecordingLoss: { '*': allow },
  RecordingNotice: { '*': allow },
  BeginTrackPayload: { '*': allow },
};
