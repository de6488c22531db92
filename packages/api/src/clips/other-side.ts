import type { Passage, View } from './clip-segment.ts';
import type { ClipSource } from './clip-source.entity.ts';

type Track = Pick<ClipSource, 'id' | 'origin' | 'recordingId' | 'offsetSeconds' | 'facts' | 'state'>;

/** Which side of an interview a source was recorded on; null for what was sent. */
export const sideOf = ({ origin, recordingId }: Pick<Track, 'origin' | 'recordingId'>): Exclude<View, 'BOTH'> | null => {
  if (recordingId == null || origin === 'SENT') return null;
  return origin === 'INTERVIEW_CANDIDATE' ? 'CANDIDATE' : 'INTERVIEWER';
};

/** A moment of one track as a moment of another of the same recording: both are counted from one instant. */
export const sameMoment = (one: Pick<Track, 'offsetSeconds'>, at: number, other: Pick<Track, 'offsetSeconds'>): number =>
  at + (one.offsetSeconds ?? 0) - (other.offsetSeconds ?? 0);

/** Half a frame of the montage: what cutting on frames may move a moment by. */
const rounding = 0.02;

/** What the other side's browser recorded through the whole of a passage; nothing where it recorded only part of it, or nothing then. */
export const otherSideOf = <T extends Track>(
  tracks: readonly T[],
  source: Track,
  { start, end }: Pick<Passage, 'start' | 'end'>,
): T | undefined =>
  tracks.find((track) => {
    const isOther = track.recordingId === source.recordingId && sideOf(track) !== null && sideOf(track) !== sideOf(source);
    if (!isOther || track.state !== 'READY' || !track.facts) return false;
    return sameMoment(source, start, track) >= -rounding && sameMoment(source, end, track) <= track.facts.duration + rounding;
  });
