import { describe, expect, it } from 'vitest';
import { recordingLine } from './recording-line.ts';

const running = { state: 'RUNNING', image: true, voice: true, pausedBy: null } as const;
const usual = { isSilent: false, asksAgain: false };

describe('what is said of the recording', () => {
  it.each([
    ['image and voice', { recording: running }, 'running'],
    ['the voice alone', { recording: { ...running, image: false } }, 'runningVoice'],
    ['the image alone', { recording: { ...running, voice: false } }, 'runningImage'],
    ['a pause', { recording: { ...running, state: 'PAUSED', pausedBy: 'INTERVIEWER' } }, 'paused'],
    ['that it is over', { recording: { ...running, state: 'STOPPED' } }, 'over'],
    ['that nothing can be', { recordingObstacle: 'RELEASE' }, 'obstacle.CANDIDATE.RELEASE'],
    ['that nothing is, before the click', {}, 'none'],
  ] as const)('I2: %s, to the candidate', (_, seen, line) => {
    expect(recordingLine({ side: 'CANDIDATE', ...seen }, usual)).toBe(line);
  });

  it('I2: the interviewer waits for the click, and cannot end a pause of the candidate’s', () => {
    expect(recordingLine({ side: 'INTERVIEWER' }, usual)).toBe('waiting');
    const paused = { ...running, state: 'PAUSED', pausedBy: 'CANDIDATE' } as const;
    expect(recordingLine({ side: 'INTERVIEWER', recording: paused }, usual)).toBe('pausedByCandidate');
  });

  it('I3: a side that records nothing is never told that it records', () => {
    expect(recordingLine({ side: 'CANDIDATE', recording: running }, { ...usual, isSilent: true })).toBe('silent');
  });

  it('I2: asked to record again, nothing runs yet', () => {
    const recording = { ...running, state: 'STOPPED' } as const;
    expect(recordingLine({ side: 'CANDIDATE', recording }, { ...usual, asksAgain: true })).toBe('none');
  });
});
