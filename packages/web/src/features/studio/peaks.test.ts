import { describe, expect, it } from 'vitest';
import { heightOf, peakBetween } from './peaks.ts';

const peaks = { bytes: Uint8Array.from([0, 51, 255, 102, 0, 0, 204, 0]), perSecond: 2 };

describe('a waveform', () => {
  it('shows the loudest of what falls into one of its columns, however wide', () => {
    expect(peakBetween(peaks, 0, 1)).toBeCloseTo(0.2);
    expect(peakBetween(peaks, 0, 4)).toBe(1);
    expect(peakBetween(peaks, 2, 4)).toBeCloseTo(0.8);
    expect(peakBetween(peaks, 1.1, 1.2), 'closer than a peak').toBe(1);
  });

  it('is still past the end of its sound', () => {
    expect(peakBetween(peaks, 9, 10)).toBe(0);
  });

  it('lets quiet speech be seen', () => {
    expect(heightOf(0.04)).toBeCloseTo(0.2);
    expect(heightOf(1)).toBe(1);
  });
});
