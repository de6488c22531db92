import type { Lock, Locker } from '@tus/server';
import { TusRefusal } from './tus-refusal.ts';

type Held = {
  released: Promise<void>;
  release: () => void;
  /** Asks the request that holds it to let go. */
  cancel: () => void | Promise<void>;
  lastSeen: number;
};

const patience = 1_500;
/** A sender silent for so long has left without saying so. */
const silence = 5_000;

/**
 * One request at a time writes an upload. A second one waits a moment, then is told so, unless the first has gone silent: a
 * connection that broke without a word must not keep its own sender out.
 */
export class UploadLocks implements Locker {
  readonly #held = new Map<string, Held>();

  /** Bytes came: the holder is alive. */
  seen(id: string): void {
    const held = this.#held.get(id);
    if (held) held.lastSeen = performance.now();
  }

  newLock(id: string): Lock {
    return { lock: (signal, cancel) => this.#take(id, signal, cancel), unlock: async () => this.#held.get(id)?.release() };
  }

  async #take(id: string, signal: AbortSignal, cancel: Held['cancel']): Promise<void> {
    const until = performance.now() + patience;
    for (let held = this.#held.get(id); held; held = this.#held.get(id)) {
      if (performance.now() - held.lastSeen > silence) await held.cancel();
      const left = until - performance.now();
      if (left <= 0 || signal.aborted) throw new TusRefusal(423, 'This upload is being written by another request');
      await Promise.race([held.released, new Promise((resolve) => setTimeout(resolve, Math.min(left, 100)))]);
    }
    const { promise: released, resolve } = Promise.withResolvers<void>();
    const release = () => {
      this.#held.delete(id);
      resolve();
    };
    this.#held.set(id, { released, release, cancel, lastSeen: performance.now() });
  }
}
