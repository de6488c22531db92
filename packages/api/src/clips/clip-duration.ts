import type { Segment } from './clip.entity.ts';

export const durationOf = (segments: readonly Segment[]): number => segments.reduce((sum, { start, end }) => sum + end - start, 0);

/** The part of a montage between two of its own instants, as passages of the sources. */
export const segmentsWithin = (segments: readonly Segment[], from: number, to: number): Segment[] => {
  let at = 0;
  return segments.flatMap(({ sourceId, start, end }) => {
    const [first, last] = [Math.max(0, from - at), Math.min(end - start, to - at)];
    at += end - start;
    return last - first > 1e-6 ? [{ sourceId, start: start + first, end: start + last }] : [];
  });
};
