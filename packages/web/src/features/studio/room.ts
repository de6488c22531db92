import { cardSeconds, frame, isCard, type Passage, type Span, toFrame } from './montage.ts';

type Bounded = { durationSeconds: number; offTopic: readonly Span[] };

/** What stopped a cut: the end of its source, the other end of its passage, or what the candidate marked off-topic (I4); for a card, how long one stands. */
export type Stop = 'source' | 'passage' | 'off-topic' | 'card';

/** How far a passage reaches either way before it meets what may not be cut. */
export const roomOf = (
  { start, end }: Span,
  { durationSeconds, offTopic }: Bounded,
): Span & { stops: { start: 'source' | 'off-topic'; end: 'source' | 'off-topic' } } => {
  const before = offTopic.filter((span) => span.end <= start + frame).map((span) => span.end);
  const after = offTopic.filter((span) => span.start >= end - frame).map((span) => span.start);
  // Whole frames, on the side that leaves the barred ones out.
  const from = before.length > 0 ? Math.ceil(Math.max(...before) / frame - 0.001) * frame : 0;
  const until = after.length > 0 ? Math.floor(Math.min(...after) / frame + 0.001) * frame : toFrame(durationSeconds);
  return {
    start: toFrame(from),
    end: toFrame(until),
    stops: { start: before.length > 0 ? 'off-topic' : 'source', end: after.length > 0 ? 'off-topic' : 'source' },
  };
};

export type Trim = { change: { start?: number; end?: number }; stop: Stop | undefined };

const trimCard = (wanted: number): Trim => {
  const end = Math.min(cardSeconds.most, Math.max(cardSeconds.least, wanted));
  return { change: { end }, stop: end === wanted ? undefined : 'card' };
};

/** Where one side of a passage comes to lie when it is taken to a second of its source: a frame at least stays, nothing barred comes in. */
export const trim = (passage: Passage, side: 'start' | 'end', seconds: number, source: Bounded | undefined): Trim => {
  const wanted = toFrame(seconds);
  if (isCard(passage)) return side === 'start' ? { change: {}, stop: undefined } : trimCard(wanted);
  const room = source && roomOf(passage, source);
  if (side === 'start') {
    const least = room?.start ?? 0;
    const most = toFrame(passage.end - frame);
    const start = Math.min(most, Math.max(least, wanted));
    return { change: { start }, stop: wanted < least ? (room?.stops.start ?? 'source') : wanted > most ? 'passage' : undefined };
  }
  const least = toFrame(passage.start + frame);
  const most = room?.end ?? Number.POSITIVE_INFINITY;
  const end = Math.max(least, Math.min(most, wanted));
  return { change: { end }, stop: wanted > most ? (room?.stops.end ?? 'source') : wanted < least ? 'passage' : undefined };
};
