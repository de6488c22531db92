import { type Cue, toMilliseconds } from './cue.ts';

/** A stretch of an edit's timeline: so many seconds of one material, a source or a card, in its own time. */
export type Stretch = { of: string; from: number; to: number };

/** Where a caption belongs: what it is said over, in the time of the material itself. */
export type Anchor = Stretch;

/** A caption in the making. Where the edit no longer holds all it was written over, it remembers that, and comes back with it. */
export type DraftCue = Cue & { anchors?: Anchor[]; isAdrift?: true };

type Placed = Stretch & { at: number };
type Interval = { start: number; end: number };

const rounding = 0.002;
/** What remains of a caption is worth reading from here on, in seconds. */
const readable = 0.4;

const placed = (stretches: readonly Stretch[]): Placed[] => {
  let at = 0;
  return stretches.map((stretch) => {
    const here = { ...stretch, at };
    at += stretch.to - stretch.from;
    return here;
  });
};

export const lengthOf = (stretches: readonly Stretch[]): number => stretches.reduce((sum, { from, to }) => sum + to - from, 0);

/** What lies under an interval of the timeline. */
const anchorsAt = (timeline: readonly Placed[], { start, end }: Interval): Anchor[] =>
  timeline.flatMap(({ of, from, to, at }) => {
    const [first, last] = [Math.max(from, from + start - at), Math.min(to, from + end - at)];
    return last - first > rounding ? [{ of, from: first, to: last }] : [];
  });

/** Each place where (a part of) a material is shown, in the order of the timeline. */
const showings = (timeline: readonly Placed[], anchor: Anchor): Interval[] =>
  timeline.flatMap(({ of, from, to, at }) => {
    if (of !== anchor.of) return [];
    const [first, last] = [Math.max(from, anchor.from), Math.min(to, anchor.to)];
    return last - first > rounding ? [{ start: at + first - from, end: at + last - from }] : [];
  });

/** Of a material shown several times, the caption stays with the showing it was written over: the first with the first. */
const rankOf = (timeline: readonly Placed[], anchor: Anchor, at: number): number =>
  showings(timeline, anchor).filter(({ end }) => end <= at + rounding).length;

/** Where in the new timeline a caption stands: from where its words begin, as far as what it was written over goes on without a break. */
const placeOf = (timeline: readonly Placed[], anchors: readonly Anchor[], rank: number): Interval | undefined => {
  const all = anchors.map((anchor) => showings(timeline, anchor));
  const leading = all.findIndex((shown) => shown.length > 0);
  const shown = all[leading] ?? [];
  const place = shown[Math.min(leading === 0 ? rank : 0, shown.length - 1)];
  if (!place) return undefined;
  const later = all.slice(leading).flat();
  let { end } = place;
  for (;;) {
    const next = later.find((one) => Math.abs(one.start - end) < rounding && one.end > end + rounding);
    if (!next) return { start: place.start, end };
    end = next.end;
  }
};

const isWhole = (anchors: readonly Anchor[], { start, end }: Interval): boolean =>
  Math.abs(lengthOf(anchors) - (end - start)) < anchors.length * rounding;

/** Lost, it stays where it was, as far as there is a clip. */
const adrift = (cue: Cue, anchors: Anchor[], length: number): DraftCue => {
  const duration = cue.end - cue.start;
  const start = toMilliseconds(Math.max(0, Math.min(cue.start, length - duration)));
  return { start, end: toMilliseconds(start + duration), text: cue.text, ...(anchors.length > 0 ? { anchors } : {}), isAdrift: true };
};

/**
 * Carries captions along when the edit under them changes: each goes with the passage it was written over, wherever that goes. Cut short, a caption is cut short with it; without
 * it, it is marked adrift, and finds its place again when the passage comes back.
 */
export const carryCues = (cues: readonly DraftCue[], before: readonly Stretch[], after: readonly Stretch[]): DraftCue[] => {
  const [old, next] = [placed(before), placed(after)];
  const length = lengthOf(after);
  return cues
    .map((cue): DraftCue => {
      const anchors = cue.anchors ?? (cue.isAdrift ? [] : anchorsAt(old, cue));
      const [leading] = anchors;
      const place = leading && placeOf(next, anchors, rankOf(old, leading, cue.start));
      if (!place || place.end - place.start < Math.min(readable, cue.end - cue.start) - rounding) return adrift(cue, anchors, length);
      const carried = { start: toMilliseconds(place.start), end: toMilliseconds(place.end), text: cue.text };
      return isWhole(anchors, place) ? carried : { ...carried, anchors };
    })
    .sort((one, other) => one.start - other.start);
};
