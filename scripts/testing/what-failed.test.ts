import { expect, it } from 'vitest';
import { failedTest, whatFailed, whatIsUnsteady } from './what-failed.ts';

const failed = (report: string, count = 1) => ({ passed: 3, failed: count, skipped: 0, report });

it('names a failed test and says what it said, not from where nor in which colour', () => {
  const message = 'AssertionError: \u001b[31mexpected 1 to be 2\u001b[39m\n\n    at a.test.ts:3:5\n    at run (runner.js:1:1)';
  expect(failedTest('a.test.ts › adds up', message)).toBe('a.test.ts › adds up\n    AssertionError: expected 1 to be 2');
});

it('says what failed of each step that failed, and nothing of the others', () => {
  expect(
    whatFailed([
      { name: 'types', outcome: { passed: 1, failed: 0, skipped: 0, report: '' } },
      { name: 'style', outcome: failed('a.ts is badly written') },
      { name: 'tests', outcome: failed('b › c\n    said this') },
    ]),
  ).toBe('✗ style: 3 passed, 1 failed\n  a.ts is badly written\n✗ tests: 3 passed, 1 failed\n  b › c\n      said this');
  expect(whatFailed([])).toBe('');
});

it('leaves room for every step, however much one has to say', () => {
  const lines = whatFailed([
    { name: 'style', outcome: failed('x\n'.repeat(1000)) },
    { name: 'tests', outcome: failed('the one that matters') },
  ]).split('\n');
  expect(lines.length).toBeLessThanOrEqual(60);
  expect(lines).toContain('  … and 972 more lines, above');
  expect(lines.at(-1)).toBe('  the one that matters');
});

it('names what passed only by itself, though nothing failed', () => {
  const steady = { name: 'types', outcome: { passed: 1, failed: 0, skipped: 0, report: '' } };
  expect(whatIsUnsteady([steady])).toBe('');
  expect(whatIsUnsteady([steady, { name: 'journeys', outcome: { ...steady.outcome, unsteady: 'c.ts:7 › gets lost\n    not seen' } }])).toBe(
    '~ journeys: passed only when looked at once more, by itself\n  c.ts:7 › gets lost\n      not seen',
  );
});
