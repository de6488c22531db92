import { type Cue, cueText, inOrder } from './cue.ts';

const figures = (value: number, length: number): string => String(value).padStart(length, '0');

/** 75.44 → 00:01:15.440 */
export const vttTime = (seconds: number): string => {
  const ms = Math.round(seconds * 1000);
  const whole = Math.floor(ms / 1000);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return `${figures(hours, 2)}:${figures(minutes, 2)}:${figures(whole % 60, 2)}.${figures(ms % 1000, 3)}`;
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * Captions as a WebVTT file: its signature, times and escaped text, and nothing else. What a file could carry beside them (names of speakers, notes, styles, regions,
 * metadata in the header) is never written, since it is not in a cue (C2). The same captions give the same bytes.
 */
export const writeWebVtt = (cues: readonly Cue[]): string => {
  const blocks = inOrder(cues).map(({ start, end, text }) => `${vttTime(start)} --> ${vttTime(end)}\n${escaped(cueText(text))}`);
  return `${['WEBVTT', ...blocks].join('\n\n')}\n`;
};
