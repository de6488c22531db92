import { heightOf, peakBetween } from './peaks.ts';
import { rulerOf } from './time-scale.ts';
import type { Drawing } from './use-drawings.ts';

/** A part of a source on a timeline: where it begins there, how long it is, and from which of its own seconds on. */
export type Stretch = { key: string; at: number; length: number; from: number; drawing: Drawing | undefined };

export type Sight = { left: number; width: number; pixelsPerSecond: number };
export type Inks = { wave: string; line: string; text: string; font: string };

/** Heights from the top: the ruler, the frames, the sound. */
export const rows = { ruler: 24, frames: 45, wave: 56, whole: 24 + 45 + 6 + 56 };
const waveTop = rows.ruler + rows.frames + 6;

const drawRuler = (
  context: CanvasRenderingContext2D,
  { left, width, pixelsPerSecond }: Sight,
  length: number,
  inks: Inks,
  say: (seconds: number, digits: number) => string,
) => {
  const { every, between } = rulerOf(pixelsPerSecond);
  const digits = every < 1 ? 2 : 0;
  context.font = `12px ${inks.font}`;
  context.textBaseline = 'middle';
  context.fillStyle = inks.text;
  context.strokeStyle = inks.line;
  context.lineWidth = 1;
  context.beginPath();
  const first = Math.floor(left / pixelsPerSecond / between);
  const last = Math.ceil(Math.min(length, (left + width) / pixelsPerSecond) / between);
  for (let index = first; index <= last; index += 1) {
    const seconds = index * between;
    if (seconds > length + 0.001) break;
    const x = Math.round(seconds * pixelsPerSecond - left) + 0.5;
    const share = seconds / every;
    const isFigure = Math.abs(share - Math.round(share)) < 0.001;
    context.moveTo(x, isFigure ? 4 : rows.ruler - 6);
    context.lineTo(x, rows.ruler - 2);
    const figure = say(seconds, digits);
    if (isFigure && x + 4 + context.measureText(figure).width < length * pixelsPerSecond - left + 14) context.fillText(figure, x + 4, 10);
  }
  context.stroke();
};

/** Frames one beside the other, each the one that stands nearest to where it is drawn. */
const drawFrames = (context: CanvasRenderingContext2D, sight: Sight, { at, length, from, drawing }: Stretch) => {
  const sheet = drawing?.sheet;
  if (!sheet) return;
  const wide = (rows.frames * sheet.width) / sheet.height;
  const start = at * sight.pixelsPerSecond;
  const end = (at + length) * sight.pixelsPerSecond;
  const first = Math.max(0, Math.floor((sight.left - start) / wide));
  for (let index = first; start + index * wide < Math.min(end, sight.left + sight.width); index += 1) {
    const x = start + index * wide;
    const seconds = from + (index * wide) / sight.pixelsPerSecond;
    const nth = Math.min(sheet.count - 1, Math.max(0, Math.round(seconds / sheet.every)));
    const shown = Math.min(1, (end - x) / wide);
    const column = nth % sheet.columns;
    const row = Math.floor(nth / sheet.columns);
    context.drawImage(
      sheet.image,
      ...([column * sheet.width, row * sheet.height, sheet.width * shown, sheet.height] as const),
      ...([x - sight.left, rows.ruler, wide * shown, rows.frames] as const),
    );
  }
};

const column = 3;
const drawWave = (context: CanvasRenderingContext2D, sight: Sight, { at, length, from, drawing }: Stretch, ink: string) => {
  const peaks = drawing?.peaks;
  const start = at * sight.pixelsPerSecond;
  const end = (at + length) * sight.pixelsPerSecond;
  const middle = waveTop + rows.wave / 2;
  context.fillStyle = ink;
  const first = Math.max(start, Math.floor(sight.left / column) * column);
  for (let x = first; x < Math.min(end, sight.left + sight.width); x += column) {
    const seconds = from + (x - start) / sight.pixelsPerSecond;
    const peak = peaks ? heightOf(peakBetween(peaks, seconds, seconds + column / sight.pixelsPerSecond)) : 0;
    const tall = Math.max(1, peak * (rows.wave - 4));
    context.fillRect(x - sight.left, middle - tall / 2, Math.min(column - 1, end - x), tall);
  }
};

/** What is in sight of a timeline: its ruler, and of each stretch its frames and its sound. */
export const drawStretches = (
  context: CanvasRenderingContext2D,
  sight: Sight,
  {
    length,
    stretches,
    inks,
    say,
  }: { length: number; stretches: readonly Stretch[]; inks: Inks; say: (seconds: number, digits: number) => string },
) => {
  context.clearRect(0, 0, sight.width, rows.whole);
  drawRuler(context, sight, length, inks, say);
  for (const stretch of stretches) {
    if ((stretch.at + stretch.length) * sight.pixelsPerSecond < sight.left || stretch.at * sight.pixelsPerSecond > sight.left + sight.width)
      continue;
    drawFrames(context, sight, stretch);
    drawWave(context, sight, stretch, inks.wave);
  }
};
