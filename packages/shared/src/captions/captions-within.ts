import { type Cue, inOrder, toMilliseconds } from './cue.ts';

/** A caption appears a breath before its words, and stays a breath after them. */
const breath = 0.3;

/**
 * The captions of a part of a clip, in its own time. A caption whose words lie partly outside is left out: nothing outside the part that was approved is shown, what is
 * written included (C4).
 */
export const captionsWithin = (cues: readonly Cue[], from: number, to: number): Cue[] =>
  inOrder(cues).flatMap(({ start, end, text }) => {
    if (start < from - breath || end > to + breath) return [];
    const [first, last] = [Math.max(start, from), Math.min(end, to)];
    return last - first >= breath ? [{ start: toMilliseconds(first - from), end: toMilliseconds(last - from), text }] : [];
  });
