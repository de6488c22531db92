import { expect, it } from 'vitest';
import { type Look, secondLook } from './second-look.ts';

const first: Look = { outcome: { passed: 8, failed: 2, skipped: 1, report: 'a › breaks\nb › breaks' }, again: ['a', 'b'] };
const looking = (failed: number) => {
  const asked: string[][] = [];
  const look = async (names: string[]): Promise<Look> => {
    asked.push(names);
    return { outcome: { passed: 2 - failed, failed, skipped: 0, report: 'a › breaks' }, again: [] };
  };
  return { asked, look };
};

it('counts what passes by itself as passed, and names it as unsteady', async () => {
  const { asked, look } = looking(0);
  expect(await secondLook(first, look)).toEqual({ passed: 10, failed: 0, skipped: 1, report: '', unsteady: 'a › breaks\nb › breaks' });
  expect(asked).toEqual([['a', 'b']]);
});

it('leaves what fails twice failed, and tells both looks', async () => {
  expect(await secondLook(first, looking(1).look)).toEqual({
    ...first.outcome,
    report: 'a › breaks\nb › breaks\nAnd once more, by itself:\na › breaks',
  });
});

it.each([
  ['nothing failed', { outcome: { passed: 10, failed: 0, skipped: 0, report: '' }, again: [] }],
  ['what failed is no named test', { outcome: { ...first.outcome, failed: 1 }, again: [] }],
  ['more failed than a busy machine explains', { ...first, outcome: { ...first.outcome, failed: 4 } }],
])('looks no second time where %s', async (_, look) => {
  const { asked, look: again } = looking(0);
  expect(await secondLook(look, again)).toEqual(look.outcome);
  expect(asked).toEqual([]);
});
