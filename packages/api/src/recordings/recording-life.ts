export const recordingStates = ['RUNNING', 'PAUSED', 'STOPPED'] as const;
export type RecordingState = (typeof recordingStates)[number];

/** A recording stopped is over: another begins with another click of the candidate (I2). */
export const recordingLife: Readonly<Record<RecordingState, { from: readonly RecordingState[] }>> = {
  RUNNING: { from: ['PAUSED'] },
  PAUSED: { from: ['RUNNING'] },
  STOPPED: { from: ['RUNNING', 'PAUSED'] },
};

export const mayBecome = (from: RecordingState, to: RecordingState): boolean => recordingLife[to].from.includes(from);

/** RECEIVING until the last byte, ARRIVED until checked, then FILED in the studio, REFUSED, or LOST where nothing ever came. */
export type TrackState = 'RECEIVING' | 'ARRIVED' | 'FILED' | 'REFUSED' | 'LOST';
