import { isCard, type Segment, secondsOf } from './clip-segment.ts';

export const durationOf = (segments: readonly Segment[]): number => segments.reduce((sum, segment) => sum + secondsOf(segment), 0);

/** The part of a montage between two of its own instants, as passages of the sources. */
export const segmentsWithin = (segments: readonly Segment[], from: number, to: number): Segment[] => {
  let at = 0;
  return segments.flatMap((segment): Segment[] => {
    const length = secondsOf(segment);
    const [first, last] = [Math.max(0, from - at), Math.min(length, to - at)];
    at += length;
    if (last - first <= 1e-6) return [];
    if (isCard(segment)) return [{ ...segment, seconds: last - first }];
    return [{ ...segment, start: segment.start + first, end: segment.start + last }];
  });
};
