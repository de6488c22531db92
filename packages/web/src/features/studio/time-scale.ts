import { frame } from './montage.ts';

/** Pixels for a second: at the closest, a frame is a finger's breadth apart from the next. */
const closest = 14 / frame;

/** What shows the whole length across so many pixels. */
const wholeScale = (seconds: number, width: number): number => width / Math.max(seconds, frame);

/** `zoom` from 0, the whole, to 1, single frames: every step multiplies alike. */
export const scaleOf = (zoom: number, seconds: number, width: number): number => {
  const whole = wholeScale(seconds, width);
  return whole >= closest ? whole : whole * (closest / whole) ** Math.min(1, Math.max(0, zoom));
};

const zoomStep = 0.1;
/** A step closer or further away, never past either end. */
export const zoomed = (zoom: number, direction: -1 | 1): number =>
  Math.min(1, Math.max(0, Math.round((zoom + direction * zoomStep) * 100) / 100));

const steps = [frame, 5 * frame, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200];

/** How far apart the figures of a ruler stand so that they can be read, and the lines between them. */
export const rulerOf = (pixelsPerSecond: number): { every: number; between: number } => {
  const index = steps.findIndex((step) => step * pixelsPerSecond >= 84);
  const every = steps[index] ?? 1200;
  const between = steps.filter(
    (step) => step < every && step * pixelsPerSecond >= 9 && Math.abs(Math.round(every / step) - every / step) < 0.001,
  )[0];
  return { every, between: between ?? every };
};

/** The nearest of the places that pull, where one is within so many seconds; else where it was. */
export const snapped = (seconds: number, places: readonly number[], within: number): number => {
  let best = seconds;
  let nearest = within;
  for (const place of places) {
    const away = Math.abs(place - seconds);
    if (away <= nearest) {
      best = place;
      nearest = away;
    }
  }
  return best;
};

/** Where to scroll to, so that what is followed stays in sight: nothing while it is, a new page once it leaves. */
export const followed = (x: number, left: number, width: number): number =>
  x >= left && x <= left + width ? left : Math.max(0, x - width * 0.15);
