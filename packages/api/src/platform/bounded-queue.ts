import { Refusal } from './refusal.ts';

export type BoundedQueue = <T>(work: () => Promise<T>) => Promise<T>;

/** Costly work, a few at once and so many waiting; past that, refused at once: a flood costs its senders an answer and nobody else the service (fault F10). */
export const createBoundedQueue = ({ atOnce, waiting }: { atOnce: number; waiting: number }): BoundedQueue => {
  const turns: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= atOnce) {
      if (turns.length >= waiting) throw new Refusal('TOO_MANY_ATTEMPTS', { minutes: 1 });
      await new Promise<void>((resolve) => turns.push(resolve));
    } else running += 1;
    try {
      return await work();
    } finally {
      // The place is handed on, so that nobody who comes in between takes it.
      const next = turns.shift();
      if (next) next();
      else running -= 1;
    }
  };
};
