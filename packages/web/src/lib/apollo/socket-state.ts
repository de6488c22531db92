import { useSyncExternalStore } from 'react';

let isUp = false;
const watchers = new Set<() => void>();

/** Said by the socket of subscriptions, of which a page has one. */
export const socketIs = (up: boolean): void => {
  if (up === isUp) return;
  isUp = up;
  for (const watcher of watchers) watcher();
};

export const isSocketUp = (): boolean => isUp;

const watch = (watcher: () => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** Whether changes arrive by themselves; while they do not, a page has to ask for them. */
export const useSocketIsUp = (): boolean => useSyncExternalStore(watch, isSocketUp, () => false);
