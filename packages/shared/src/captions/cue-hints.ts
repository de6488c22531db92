import type { Cue } from './cue.ts';

/** After CEA-608 and the usage of broadcasters: two lines of at most 42 characters, from one to seven seconds, no faster than people read. */
export const captionMeasure = { lines: 2, lineCharacters: 42, leastSeconds: 1, mostSeconds: 7, charactersPerSecond: 20 } as const;

export type CueHint = 'lines' | 'line-length' | 'too-short' | 'too-long' | 'too-fast' | 'overlap' | 'past-end';

const rounding = 0.002;
const lengthOf = (text: string): number => [...text].length;

/** What makes a caption hard to read, as advice: `next` is the one that follows it, `duration` that of the clip. */
export const cueHints = ({ start, end, text }: Cue, next: Cue | undefined, duration: number): CueHint[] => {
  const lines = text.split('\n');
  const seconds = end - start;
  const speed = lengthOf(text.replaceAll('\n', '')) / Math.max(seconds, rounding);
  const found: readonly [CueHint, boolean][] = [
    ['lines', lines.length > captionMeasure.lines],
    ['line-length', lines.some((line) => lengthOf(line) > captionMeasure.lineCharacters)],
    ['too-short', seconds < captionMeasure.leastSeconds - rounding],
    ['too-long', seconds > captionMeasure.mostSeconds + rounding],
    ['too-fast', seconds >= captionMeasure.leastSeconds - rounding && speed > captionMeasure.charactersPerSecond],
    ['overlap', next !== undefined && next.start < end - rounding],
    ['past-end', end > duration + rounding],
  ];
  return found.flatMap(([hint, is]) => (is ? [hint] : []));
};
