import { describe, expect, it } from 'vitest';
import { beginHistory, done, redone, undone } from './history.ts';

describe('what was done in the studio', () => {
  it('is taken back step by step to where it began, and done again to where it was', () => {
    const history = done(done(beginHistory('a'), 'b'), 'c');
    expect(undone(history).now).toBe('b');
    const back = undone(undone(undone(history)));
    expect(back.now).toBe('a');
    expect(redone(redone(redone(back))).now).toBe('c');
  });

  it('begins another way once something else is done', () => {
    const other = done(undone(done(beginHistory('a'), 'b')), 'c');
    expect(redone(other).now).toBe('c');
    expect(undone(other).now).toBe('a');
  });

  it('is one step for one gesture, and another for the next', () => {
    const dragged = done(done(done(beginHistory(0), 1, 'drag-1'), 2, 'drag-1'), 3, 'drag-1');
    expect(undone(dragged).now).toBe(0);
    expect(undone(done(dragged, 4, 'drag-2')).now).toBe(3);
    // Taken back, the gesture is over: going on with it does not take what was before along.
    expect(undone(done(undone(dragged), 9, 'drag-1')).now).toBe(0);
  });

  it('keeps three hundred steps, and forgets nothing of what stands', () => {
    const long = Array.from({ length: 500 }, (_, index) => index + 1).reduce((history, now) => done(history, now), beginHistory(0));
    expect([long.now, long.past.length, long.past[0]]).toEqual([500, 300, 200]);
  });
});
