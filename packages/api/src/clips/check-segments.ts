import { limits } from '@jobprod/shared/limits';
import { notFound } from '../authorization/access-errors.ts';
import type { Candidate } from '../candidates/candidate.entity.ts';
import { textOf } from '../platform/graphql/text.ts';
import type { Em } from '../platform/orm/orm.ts';
import { Refusal } from '../platform/refusal.ts';
import { refuseTooLong } from './clip-length-cap.ts';
import type { Passage, Segment, TitleCard, View } from './clip-segment.ts';
import { ClipSource } from './clip-source.entity.ts';
import { clockOf, refuseOffTopic } from './off-topic.ts';
import { otherSideOf, sideOf } from './other-side.ts';

/** A segment as an editor asks for it: what the other side recorded then is found here. */
export type WantedSegment = { sourceId: string; start: number; end: number; view?: View | null } | TitleCard;

const invalid = (index: number): Refusal => new Refusal('SEGMENTS_INVALID', {}, ['segments', String(index)]);

const checkCard = ({ card, seconds }: TitleCard, index: number): TitleCard => {
  const path = ['segments', String(index), 'card'];
  const text = textOf(card, limits.clipCard, path);
  if (text === '') throw new Refusal('INVALID_INPUT', { detail: 'card' }, path);
  if (text.split('\n').length > limits.clipCardLines) throw invalid(index);
  if (!(seconds >= limits.clipCardSecondsLeast && seconds <= limits.clipCardSecondsMost)) throw invalid(index);
  return { card: text, seconds };
};

type Sources = { chosen: readonly ClipSource[]; tracks: readonly ClipSource[] };

const checkPassage = (wanted: Exclude<WantedSegment, TitleCard>, index: number, { chosen, tracks }: Sources): Passage => {
  const { sourceId, start, end, view } = wanted;
  const source = chosen.find(({ id }) => id === sourceId);
  if (!source) throw notFound();
  if (source.state !== 'READY' || !source.facts) throw new Refusal('SOURCE_NOT_READY', {}, ['segments', String(index)]);
  if (!(start >= 0 && end > start && end <= source.facts.duration + 0.04)) throw invalid(index);
  const side = sideOf(source);
  if (view == null || view === side) return { sourceId, start, end };
  // What was sent has one side only.
  if (side === null) throw invalid(index);
  const other = otherSideOf(tracks, source, { start, end });
  if (!other) throw new Refusal('OTHER_SIDE_MISSING', { from: clockOf(start), until: clockOf(end) }, ['segments', String(index), 'view']);
  return { sourceId, start, end, view, otherId: other.id };
};

/**
 * The edit that is kept of what was asked for: passages inside ready sources of this candidate, in nothing they marked off-topic (I4), on either side of an interview where that side recorded,
 * cards that say something, and together within the length cap (C1).
 */
export const checkSegments = async (em: Em, candidate: Candidate, wanted: readonly WantedSegment[]): Promise<Segment[]> => {
  if (wanted.length > limits.clipSegments) throw new Refusal('SEGMENTS_INVALID', {}, ['segments']);
  const ids = wanted.flatMap((segment) => ('card' in segment ? [] : [segment.sourceId]));
  const chosen = await em.find(ClipSource, { candidate, id: { $in: ids } });
  const recordings = chosen.flatMap(({ recordingId }) => recordingId ?? []);
  const tracks = await em.find(ClipSource, { candidate, recordingId: { $in: recordings } }, { orderBy: { id: 'asc' } });
  const segments = wanted.map((segment, index) =>
    'card' in segment ? checkCard(segment, index) : checkPassage(segment, index, { chosen, tracks }),
  );
  await refuseOffTopic(em, segments);
  await refuseTooLong(em, segments);
  return segments;
};
