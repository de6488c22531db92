import { frame, isCard, type Passage, type Span, type View } from './montage.ts';
import type { Source } from './source.ts';

/** One of the media that are on screen during a passage, and from which of its seconds on. */
export type Shown = { source: Source; from: number };

/** Half a frame of the montage: what cutting on frames may move a moment by. */
const rounding = frame / 2;

const covers = ({ place, durationSeconds }: Source, from: number, until: number): boolean =>
  place !== undefined && from >= place.from - rounding && until <= place.from + durationSeconds + rounding;

/** The take of the other side that recorded the whole of a passage, and where in it the passage begins; nothing where it missed a part. */
export const otherSideOf = (sources: readonly Source[], { place }: Source, { start, end }: Span): Shown | undefined => {
  if (!place) return undefined;
  const source = sources.find(
    (one) =>
      one.place?.recordingId === place.recordingId && one.place.side !== place.side && covers(one, place.from + start, place.from + end),
  );
  return source?.place && { source, from: Math.max(0, place.from + start - source.place.from) };
};

/** What a passage can show: more than its own side only where the other recorded all of it. */
export const viewsOf = (source: Source, sources: readonly Source[], span: Span): readonly View[] => {
  if (!source.place) return [];
  return otherSideOf(sources, source, span) ? ['CANDIDATE', 'INTERVIEWER', 'BOTH'] : [source.place.side];
};

export const viewOf = (passage: Passage, source: Source | undefined): View | undefined => passage.view ?? source?.place?.side;

/** What is on screen during a passage, the candidate first; nothing for a card, or for a source that is gone. */
export const shownBy = (passage: Passage, sources: readonly Source[]): readonly Shown[] => {
  const source = sources.find(({ id }) => id === passage.sourceId);
  if (!source || isCard(passage)) return [];
  const own = { source, from: passage.start };
  const side = source.place?.side;
  const view = passage.view;
  if (!side || !view || view === side) return [own];
  const other = otherSideOf(sources, source, passage);
  if (!other) return [own];
  if (view !== 'BOTH') return [other];
  return side === 'CANDIDATE' ? [own, other] : [other, own];
};
