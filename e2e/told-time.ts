import type { Beep } from '@jobprod/api/dist/test/rooms.js';

/** A device that tells the time beeps at each second of the machine's clock, each of twenty in a row at a pitch of its own: who is late by whole seconds is seen too. */
export const toldTime = { beeps: 20, lowest: 500, step: 100 };

/** What one side's takes hold, in seconds of the recording. */
export type Heard = { at: number; number: number };

const { beeps, lowest, step } = toldTime;

/** One that was under way when its take began is not heard from its beginning. */
const underWay = 0.2;

export const heardIn = (found: readonly Beep[], offsetSeconds: number): Heard[] =>
  found.filter(({ at }) => at > underWay).map(({ at, pitch }) => ({ at: offsetSeconds + at, number: Math.round((pitch - lowest) / step) }));

/** From one place among the twenty seconds to another, the shorter way round, backwards below zero. */
const way = (from: number, to: number): number => {
  const ahead = (((to - from) % beeps) + beeps) % beeps;
  return ahead > beeps / 2 ? ahead - beeps : ahead;
};
const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;

/** What the clock told when the recording began, from most of what was heard: a busy machine stutters in some. */
export const beginOf = (heard: readonly Heard[]): number => {
  const begins = heard.map(({ at, number }) => number - at);
  const [one = Number.NaN] = begins;
  return one + median(begins.map((begin) => way(one, begin)));
};

/** How far two sides are from each other, in seconds. */
export const apart = (one: readonly Heard[], other: readonly Heard[]): number => Math.abs(way(beginOf(one), beginOf(other)));

/** The seconds of the clock between two moments of the recording that are not heard where they should be. */
export const unheard = (heard: readonly Heard[], from: number, until: number): number[] => {
  const begin = beginOf(heard);
  const seconds: number[] = [];
  for (let second = Math.ceil(begin + from); second - begin < until; second += 1) {
    // Whichever its pitch: a busy machine stutters within a beep, and it is then taken for another.
    if (!heard.some(({ at }) => Math.abs(at - (second - begin)) < 0.25)) seconds.push(second - begin);
  }
  return seconds;
};
