import { useSyncExternalStore } from 'react';

/** The second something is at, told to those who draw it alone: the rest of the page stands still while it plays. */
export class Moment {
  #at = 0;
  readonly #listeners = new Set<() => void>();

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly at = (): number => this.#at;

  set(at: number): void {
    if (at === this.#at) return;
    this.#at = at;
    for (const listener of this.#listeners) listener();
  }
}

export const useMoment = (moment: Moment): number => useSyncExternalStore(moment.listen, moment.at);
