/** A caption of a clip: [start, end) in seconds of the clip, and what is read meanwhile, in lines. */
export type Cue = { start: number; end: number; text: string };

/** Clocks, files and players agree to the millisecond. */
export const toMilliseconds = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/** In the order in which they are read. */
export const inOrder = <C extends Cue>(cues: readonly C[]): C[] =>
  [...cues].sort((one, other) => one.start - other.start || one.end - other.end);

/** What people typed, as lines: no empty one (it would end the caption), none that begins or ends with a space. */
export const cueText = (text: string): string =>
  text
    .split(/\r\n?|[\n\u0085\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
