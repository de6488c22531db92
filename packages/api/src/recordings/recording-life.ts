import type { ProbeRefusal } from '../platform/media/probe.ts';

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

/** Why a track was not kept: its file is of no use, no release covers it any more (A3), it holds what was never allowed (I2), or nobody managed to read it. */
export type TrackRefusal = ProbeRefusal | 'release-ended' | 'not-covered' | 'not-read';
