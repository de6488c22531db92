import { badInput } from '../authorization/access-errors.ts';
import { idOf } from '../platform/graphql/global-id.ts';
import type { WantedSegment } from './check-segments.ts';
import { isCard, type Segment, type View } from './clip-segment.ts';
import type { ClipSource } from './clip-source.entity.ts';
import { sideOf } from './other-side.ts';

/** A segment as the API tells it; nothing for a passage whose source is no more. */
export const seenSegment = (segment: Segment, sources: readonly ClipSource[]) => {
  if (isCard(segment))
    return { source: null, startSeconds: 0, endSeconds: segment.seconds, view: null, otherSource: null, card: segment.card };
  const source = sources.find(({ id }) => id === segment.sourceId);
  if (!source) return undefined;
  return {
    source,
    startSeconds: segment.start,
    endSeconds: segment.end,
    view: segment.view ?? sideOf(source),
    otherSource: sources.find(({ id }) => id === segment.otherId) ?? null,
    card: null,
  };
};

type Asked = { sourceId?: string | null; startSeconds: number; endSeconds: number; view?: View | null; card?: string | null };

/** A segment as the API is asked for it: a passage or a card, one of the two. */
export const wantedSegment = ({ sourceId, startSeconds, endSeconds, view, card }: Asked): WantedSegment => {
  if (card != null && sourceId == null) return { card, seconds: endSeconds - startSeconds };
  if (sourceId == null || card != null) throw badInput('A segment is a passage of a source, or a card.');
  return { sourceId: idOf('ClipSource', sourceId), start: startSeconds, end: endSeconds, ...(view ? { view } : {}) };
};
