/** How much of a video was played, each second once: a browser joins what overlaps. */
export const playedSeconds = (played: Pick<TimeRanges, 'length' | 'start' | 'end'>): number =>
  Array.from({ length: played.length }, (_, index) => played.end(index) - played.start(index)).reduce((sum, part) => sum + part, 0);
