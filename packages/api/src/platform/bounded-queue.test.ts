import { describe, expect, it } from 'vitest';
import { createBoundedQueue } from './bounded-queue.ts';
import { Refusal } from './refusal.ts';

/** Work that ends when told to, and tells when it began. */
const work = () => {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let began = false;
  return {
    run: () => {
      began = true;
      return promise;
    },
    hasBegun: () => began,
    end: resolve,
    fail: reject,
  };
};
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('fault F10: a bounded queue', () => {
  it('does so much at once, in order, lets so much wait, and refuses the rest at once', async () => {
    const queue = createBoundedQueue({ atOnce: 2, waiting: 1 });
    const [first, second, third, fourth] = [work(), work(), work(), work()];
    const running = [queue(first.run), queue(second.run), queue(third.run)];
    await expect(queue(fourth.run)).rejects.toThrow(Refusal);
    expect([first, second, third, fourth].map(({ hasBegun }) => hasBegun())).toEqual([true, true, false, false]);
    second.end('second');
    await turn();
    expect(third.hasBegun()).toBe(true);
    first.end('first');
    third.end('third');
    expect(await Promise.all(running)).toEqual(['first', 'second', 'third']);
  });

  it('gives the place of what failed to the next', async () => {
    const queue = createBoundedQueue({ atOnce: 1, waiting: 5 });
    const failing = work();
    const running = queue(failing.run);
    const others = Array.from({ length: 5 }, (_, index) => queue(async () => index));
    failing.fail(new Error('broken'));
    await expect(running).rejects.toThrow('broken');
    expect(await Promise.all(others)).toEqual([0, 1, 2, 3, 4]);
    expect(await queue(async () => 'free again')).toBe('free again');
  });
});
