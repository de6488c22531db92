import type { StudioPageQuery } from '../../gql/studio/graphql.ts';
import type { Span } from './montage.ts';

type Candidate = NonNullable<StudioPageQuery['clip']>['candidate'];

/** Where a take of an interview stands: in which recording, of which side, from which second of it on. Both sides are counted from the same instant. */
export type Place = { recordingId: string; side: 'CANDIDATE' | 'INTERVIEWER'; from: number };

/** A source that can be cut: checked, and with a copy to play. Those sent are numbered in their order; the takes of an interview stand side by side. */
export type Source = {
  id: string;
  number: number;
  durationSeconds: number;
  proxyUrl: string;
  /** What its timeline draws; nothing yet while that is being drawn. */
  timeline: Candidate['sources'][number]['timeline'] | undefined;
  place?: Place;
  /** What its candidate marked off-topic (I4): not to be cut. */
  offTopic: readonly Span[];
  questions: Candidate['sources'][number]['askedQuestions'];
};

const placeOf = ({ origin, recordingId, offsetSeconds }: Candidate['sources'][number]): { place?: Place } => {
  if (origin === 'SENT' || recordingId == null || offsetSeconds == null) return {};
  return { place: { recordingId, side: origin === 'INTERVIEW_CANDIDATE' ? 'CANDIDATE' : 'INTERVIEWER', from: offsetSeconds } };
};

/** The takes of one side of one recording together, in the order in which they were recorded, whatever order they arrived in. */
const byPlace = ({ place: one }: Source, { place: other }: Source): number => {
  if (!one || !other) return Number(one !== undefined) - Number(other !== undefined);
  return one.recordingId.localeCompare(other.recordingId) || one.side.localeCompare(other.side) || one.from - other.from;
};

export const sourcesOf = ({ sources }: Candidate): Source[] =>
  [...sources]
    .sort((one, other) => one.sentAt.localeCompare(other.sentAt))
    .map((source, index) => ({ ...source, number: index + 1 }))
    .flatMap(({ number, ...source }) => {
      const { id, state, durationSeconds, proxyUrl, timeline, offTopicPassages, askedQuestions: questions } = source;
      if (state !== 'READY' || !durationSeconds || !proxyUrl) return [];
      const offTopic = offTopicPassages.map(({ startSeconds: start, endSeconds: end }) => ({ start, end }));
      return [{ id, number, durationSeconds, proxyUrl, timeline: timeline ?? undefined, offTopic, questions, ...placeOf(source) }];
    })
    .sort(byPlace);

/** What the other side's browser recorded at that very moment, and where in it; nothing where it recorded nothing then. */
export const otherSideAt = (sources: readonly Source[], { place }: Source, at: number): { source: Source; at: number } | undefined => {
  if (!place) return undefined;
  const moment = place.from + at;
  const source = sources.find(
    ({ place: other, durationSeconds }) =>
      other?.recordingId === place.recordingId &&
      other.side !== place.side &&
      moment >= other.from &&
      moment < other.from + durationSeconds,
  );
  return source?.place && { source, at: moment - source.place.from };
};

/** The take that goes on where this one ends. */
export const takeAfter = (sources: readonly Source[], { place }: Source): Source | undefined =>
  sources.find(({ place: next }) => place && next?.recordingId === place.recordingId && next.side === place.side && next.from > place.from);
