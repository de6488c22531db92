import { describe, expect, it } from 'vitest';
import { PauseWatch } from './pause-watch.ts';

/** What happens at one side, in order: the recording is seen in a state, or a take of it begins. */
const takesOf = (...events: readonly ('RUNNING' | 'PAUSED' | 'take')[]): boolean[] => {
  const watch = new PauseWatch();
  return events.flatMap((event) => {
    if (event === 'take') return [watch.begins('recording')];
    watch.sees('recording', event);
    return [];
  });
};

describe('whether a take follows a pause', () => {
  it.each([
    ['after a pause, it does', ['RUNNING', 'take', 'PAUSED', 'RUNNING', 'take'], [false, true]],
    ['after a device that failed and was opened again, it does not', ['RUNNING', 'take', 'take'], [false, false]],
    [
      'after a device that failed later on, the pause before is no excuse',
      ['take', 'PAUSED', 'RUNNING', 'take', 'take'],
      [false, true, false],
    ],
    ['on a page loaded anew during a pause, it does', ['PAUSED', 'RUNNING', 'take'], [true]],
    ['on a page loaded anew while it runs, it does not', ['RUNNING', 'take'], [false]],
  ] as const)('I3: %s', (_, events, follows) => {
    expect(takesOf(...events)).toEqual(follows);
  });

  it('I3: the pause of another recording counts for nothing', () => {
    const watch = new PauseWatch();
    watch.sees('one', 'PAUSED');
    expect(watch.begins('other')).toBe(false);
  });
});
