/**
 * Ids that wait for their reader, each once: who reads slowly misses repetitions, never a change, and a thousand announcements that nobody
 * reads take the room of one. Unlike an async generator it lets go at once when told to, in the middle of a wait too.
 */
export class EventStream implements AsyncIterableIterator<string> {
  readonly #waiting = new Set<string>();
  readonly #leave: () => void;
  #reader: ((result: IteratorResult<string>) => void) | undefined;
  #ended = false;

  constructor(leave: () => void) {
    this.#leave = leave;
  }

  push(id: string): void {
    if (this.#ended) return;
    const reader = this.#reader;
    if (!reader) {
      this.#waiting.add(id);
      return;
    }
    this.#reader = undefined;
    reader({ done: false, value: id });
  }

  next(): Promise<IteratorResult<string>> {
    const [id] = this.#waiting;
    if (id !== undefined) {
      this.#waiting.delete(id);
      return Promise.resolve({ done: false, value: id });
    }
    if (this.#ended) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => {
      this.#reader = resolve;
    });
  }

  return(): Promise<IteratorResult<string>> {
    if (!this.#ended) {
      this.#ended = true;
      this.#leave();
      this.#waiting.clear();
      this.#reader?.({ done: true, value: undefined });
    }
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
