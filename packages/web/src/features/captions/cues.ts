import { type Cue, inOrder, toMilliseconds } from '@jobprod/shared/captions/cue';

/** A caption on the page; `key` names it while its times and words change. */
export type EditedCue = Cue & { key: string; isAdrift: boolean };

let made = 0;
export const newCue = ({ start, end, text }: Cue, isAdrift = false): EditedCue => {
  made += 1;
  return { key: `cue-${made}`, start: toMilliseconds(start), end: toMilliseconds(end), text, isAdrift };
};

/** How long a new caption lasts, in seconds, where the next one leaves it room. */
const usual = 3;
const least = 0.2;

export const added = (cues: readonly EditedCue[], at: number, length: number): { cues: EditedCue[]; cue: EditedCue } => {
  const next = cues.find(({ start }) => start > at + least);
  const end = Math.max(at + least, Math.min(at + usual, next?.start ?? length));
  const cue = newCue({ start: at, end, text: '' });
  return { cues: inOrder([...cues, cue]), cue };
};

const retimed = (cues: readonly EditedCue[], key: string, time: (cue: EditedCue) => { start: number; end: number }): EditedCue[] =>
  inOrder(
    cues.map((cue) => {
      if (cue.key !== key) return cue;
      const { start, end } = time(cue);
      return { ...cue, start: toMilliseconds(Math.max(0, start)), end: toMilliseconds(end), isAdrift: false };
    }),
  );

/** It begins here; moved past its end, it keeps its length. */
export const begunAt = (cues: readonly EditedCue[], key: string, at: number): EditedCue[] =>
  retimed(cues, key, ({ start, end }) => ({ start: at, end: end > at + least ? end : at + Math.max(least, end - start) }));

/** It ends here; an end before its start says nothing, and is not taken. */
export const endedAt = (cues: readonly EditedCue[], key: string, at: number): EditedCue[] =>
  retimed(cues, key, ({ start, end }) => ({ start, end: at > start ? at : end }));

export const timed = (cues: readonly EditedCue[], key: string, change: { start?: number; end?: number }): EditedCue[] =>
  retimed(cues, key, ({ start, end }) => ({ start, end, ...change }));

export const worded = (cues: readonly EditedCue[], key: string, text: string): EditedCue[] =>
  cues.map((cue) => (cue.key === key ? { ...cue, text } : cue));

/** The one before or after another; the first or last that there is when none was chosen. */
export const neighbour = (cues: readonly EditedCue[], key: string | undefined, by: -1 | 1): EditedCue | undefined => {
  const index = cues.findIndex((cue) => cue.key === key);
  if (index === -1) return by === 1 ? cues[0] : cues.at(-1);
  return cues[index + by];
};

/** What is read at a second of the clip. */
export const cuesAt = <C extends Cue>(cues: readonly C[], at: number): C[] => cues.filter(({ start, end }) => start <= at && at < end);

/** What can be kept: a caption without words, or without time, is not one yet. */
export const kept = (cues: readonly EditedCue[]): EditedCue[] => cues.filter(({ start, end, text }) => text.trim() !== '' && end > start);
