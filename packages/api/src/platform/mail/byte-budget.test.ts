import { expect, it } from 'vitest';
import { byteBudget } from './byte-budget.ts';

it('holds what fits, refuses what does not, and gives back what was let go of, once', () => {
  const budget = byteBudget(100);
  const [one, two] = [budget.hold(), budget.hold()];
  expect([one.reach(40), one.reach(60), two.reach(40), two.reach(41)]).toEqual([true, true, true, false]);
  one.release();
  one.release();
  expect([two.reach(100), one.reach(1)]).toEqual([true, false]);
  two.release();
  expect(one.reach(100)).toBe(true);
});

it('of each message a first part is not counted', () => {
  const budget = byteBudget(100, 10);
  const [large, small] = [budget.hold(), budget.hold()];
  expect([large.reach(110), large.reach(111), small.reach(10), small.reach(11)]).toEqual([true, false, true, false]);
});
