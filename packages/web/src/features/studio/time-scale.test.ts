import { describe, expect, it } from 'vitest';
import { followed, rulerOf, scaleOf, snapped, zoomed } from './time-scale.ts';

describe('the scale of a timeline', () => {
  it('goes from the whole to single frames, by steps that feel alike', () => {
    expect(scaleOf(0, 100, 1000)).toBe(10);
    expect(scaleOf(1, 100, 1000)).toBeCloseTo(350);
    expect(scaleOf(0.5, 100, 1000)).toBeCloseTo(Math.sqrt(10 * 350));
    expect(scaleOf(0.5, 1, 1000), 'a second across the page shows its frames as it is').toBe(1000);
  });

  it('is taken step by step, and stays where it ends', () => {
    expect(zoomed(0.3, 1)).toBe(0.4);
    expect([zoomed(1, 1), zoomed(0, -1), zoomed(0.05, -1)]).toEqual([1, 0, 0]);
  });

  it('has figures that can be read, however close it is looked at', () => {
    for (const pixels of [0.2, 1, 3, 10, 40, 90, 350, 2000]) {
      const { every, between } = rulerOf(pixels);
      if (every < 1200) expect(every * pixels).toBeGreaterThanOrEqual(84);
      expect(Math.abs(every / between - Math.round(every / between)), `${pixels}`).toBeLessThan(0.001);
    }
    expect(rulerOf(100)).toEqual({ every: 1, between: 0.2 });
    expect(rulerOf(10)).toEqual({ every: 10, between: 1 });
  });

  it('pulls what is dragged to a cut close by, the nearest first, and lets go of it further away', () => {
    expect(snapped(4.9, [0, 5, 5.2], 0.3)).toBe(5);
    expect(snapped(5.15, [0, 5, 5.2], 0.3)).toBe(5.2);
    expect(snapped(4.2, [0, 5, 5.2], 0.3)).toBe(4.2);
  });

  it('turns the page when what is played leaves it', () => {
    expect(followed(500, 0, 1000)).toBe(0);
    expect(followed(1001, 0, 1000)).toBe(851);
    expect(followed(40, 851, 1000)).toBe(0);
  });
});
