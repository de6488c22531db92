import { describe, expect, it } from 'vitest';
import { timeCode } from './time-code.ts';

describe('a place in a video', () => {
  it.each([
    [0, 1, '0:00,0'],
    [9.96, 1, '0:10,0'],
    [59.97, 1, '1:00,0'],
    [75.44, 2, '1:15,44'],
  ])('%d s to %d digits reads %s', (seconds, digits, read) => {
    expect(timeCode(seconds, 'fr', digits)).toBe(read);
  });

  it('has a point in English', () => {
    expect(timeCode(75.44, 'en')).toBe('1:15.4');
  });
});
