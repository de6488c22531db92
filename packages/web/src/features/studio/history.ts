/** What was done, step by step, and what was taken back. `step` names a gesture that goes on: a drag, a key held down, a word being typed. */
export type History<T> = {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
  readonly step?: string | undefined;
};

const mostSteps = 300;

export const beginHistory = <T>(now: T): History<T> => ({ past: [], now, future: [] });

/** One step further. What goes on within one gesture is one step, however many times it moved. */
export const done = <T>(history: History<T>, now: T, step?: string): History<T> => {
  if (Object.is(now, history.now)) return history;
  if (step !== undefined && step === history.step) return { ...history, now, future: [] };
  return { past: [...history.past, history.now].slice(-mostSteps), now, future: [], step };
};

export const undone = <T>({ past, now, future }: History<T>): History<T> => {
  const before = past.at(-1);
  return before === undefined ? { past, now, future } : { past: past.slice(0, -1), now: before, future: [now, ...future] };
};

export const redone = <T>({ past, now, future }: History<T>): History<T> => {
  const [next, ...rest] = future;
  return next === undefined ? { past, now, future } : { past: [...past, now], now: next, future: rest };
};
