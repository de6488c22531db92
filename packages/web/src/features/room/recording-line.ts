type Side = 'CANDIDATE' | 'INTERVIEWER';
type Seen = {
  readonly side: Side;
  readonly recordingObstacle?: 'TERMS' | 'RELEASE' | null | undefined;
  readonly recording?:
    | {
        readonly state: 'RUNNING' | 'PAUSED' | 'STOPPED';
        readonly image: boolean;
        readonly voice: boolean;
        readonly pausedBy?: Side | null | undefined;
      }
    | null
    | undefined;
};

const covered = ({ image, voice }: { readonly image: boolean; readonly voice: boolean }) => {
  if (image && voice) return 'running';
  return image ? 'runningImage' : 'runningVoice';
};

/** What one side reads of the recording, by the key of its words. `isSilent`: this very page records nothing of what it should. */
export const recordingLine = (
  { side, recording, recordingObstacle }: Seen,
  { isSilent, asksAgain }: { isSilent: boolean; asksAgain: boolean },
) => {
  if (recording?.state === 'PAUSED') return recording.pausedBy === 'CANDIDATE' && side !== 'CANDIDATE' ? 'pausedByCandidate' : 'paused';
  if (recording?.state === 'RUNNING') return isSilent ? 'silent' : covered(recording);
  if (recordingObstacle) return `obstacle.${side}.${recordingObstacle}` as const;
  if (recording && !asksAgain) return 'over';
  return side === 'INTERVIEWER' ? 'waiting' : 'none';
};
