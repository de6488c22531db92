import { describe, expect, it } from 'vitest';
import { placeInTime, writtenPlace } from './place-in-time.ts';

describe('a place in a recording, as people write it', () => {
  it.each([
    ['12:30', 750],
    ['0:05', 5],
    ['1:02:05', 3725],
    ['75', 75],
    [' 12:30,5 ', 750.5],
  ])('I4: %s is %d seconds', (written, seconds) => expect(placeInTime(written)).toBe(seconds));

  it.each(['', 'midi', '12:75', '1:2:3:4', '-5', '12:30:'])('I4: « %s » is no time', (written) =>
    expect(placeInTime(written)).toBeUndefined(),
  );

  it('I4: what a button fills in is read back', () => expect(placeInTime(writtenPlace(750.9))).toBe(750));
});
