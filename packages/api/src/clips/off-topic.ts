import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { segmentsWithin } from './clip-duration.ts';
import { type Passage, passagesOf, type Segment, sourceIdsOf } from './clip-segment.ts';
import { ClipSource } from './clip-source.entity.ts';
import type { ClipVersion } from './clip-version.entity.ts';
import { OffTopicPassage } from './off-topic-passage.entity.ts';

type Span = { start: number; end: number };
type Placed = Pick<ClipSource, 'id' | 'recordingId' | 'offsetSeconds'>;
type Marked = Pick<OffTopicPassage, 'recordingId' | 'sourceId' | 'startSeconds' | 'endSeconds'>;

/** Clocks agree to a hundredth of that; what touches without overlapping is free. */
const rounding = 0.001;

/** A passage of a recording as a place in one of its tracks, which begins at its own moment of it, or of a video sent as it is; null where it lies outside. */
export const placeIn = ({ id, recordingId, offsetSeconds }: Placed, duration: number, passage: Marked): Span | null => {
  const isOfIt = recordingId == null ? passage.sourceId === id : recordingId === passage.recordingId;
  if (!isOfIt) return null;
  const offset = offsetSeconds ?? 0;
  const [start, end] = [Math.max(0, passage.startSeconds - offset), Math.min(duration, passage.endSeconds - offset)];
  return end - start > rounding ? { start, end } : null;
};

const overlaps = (one: Span, other: Span): boolean => one.start < other.end - rounding && other.start < one.end - rounding;

/** Every mark that lies in any of these sources, as they stand now. */
export const marksIn = (em: Em, sources: readonly Placed[]): Promise<OffTopicPassage[]> => {
  const recordings = sources.flatMap(({ recordingId }) => recordingId ?? []);
  const sent = sources.flatMap(({ id, recordingId }) => (recordingId == null ? id : []));
  return em.find(
    OffTopicPassage,
    { $or: [{ recordingId: { $in: recordings } }, { sourceId: { $in: sent } }] },
    { orderBy: { startSeconds: 'asc', id: 'asc' }, refresh: true },
  );
};

/** The first passage that lies in one marked off-topic, whole or in part (I4), whichever side it shows: a mark is of a moment, on both sides' tracks. Null where none does. */
export const firstOffTopic = async (em: Em, segments: readonly Segment[]): Promise<Passage | null> => {
  const sources = await em.find(ClipSource, { id: { $in: sourceIdsOf(segments) } });
  if (sources.length === 0) return null;
  const passages = await marksIn(em, sources);
  const isBarred = (cut: Passage) => {
    const source = sources.find(({ id }) => id === cut.sourceId);
    return passages.some((passage) => {
      const place = source && placeIn(source, Number.POSITIVE_INFINITY, passage);
      return place != null && overlaps(cut, place);
    });
  };
  return passagesOf(segments).find(isBarred) ?? null;
};

const twoFigures = (value: number): string => String(Math.floor(value)).padStart(2, '0');
export const clockOf = (seconds: number): string => `${Math.floor(seconds / 60)}:${twoFigures(seconds % 60)}`;

/**
 * I4: what a candidate marked off-topic is cut into nothing: not saved in an edit, not rendered, not sent for approval, approved or published. Asked while the clip is held, so that a mark made
 * meanwhile is either seen here or waits for what is done here.
 */
export const refuseOffTopic = async (em: Em, segments: readonly Segment[], context?: 'version'): Promise<void> => {
  const barred = await firstOffTopic(em, segments);
  if (!barred) return;
  const places = { from: clockOf(barred.start), until: clockOf(barred.end) };
  throw new Refusal('PASSAGE_OFF_TOPIC', context ? { ...places, context } : places, ['segments']);
};

/** What of a version is shown, as passages of the sources: the part approved, or the whole (C4). */
export const shownOf = ({ segments, excerpt }: Pick<ClipVersion, 'segments' | 'excerpt'>): readonly Segment[] =>
  excerpt ? segmentsWithin(segments, excerpt.start, excerpt.end) : segments;
