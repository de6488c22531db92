import { expect, it } from 'vitest';
import { readPlaywright } from './journeys.ts';
import { totalLine } from './outcome.ts';
import { readVitest } from './vitest.ts';

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  message: 'Cannot find module',
  assertionResults: tests.map((test) => ({ status: test })),
});
const vitestReport = {
  numPassedTests: 2,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [file('failed', 'passed', 'passed', 'failed', 'pending', 'todo')],
};

it('adds up, and names the skipped only when there are some', () => {
  expect(
    totalLine([
      { passed: 2, failed: 0, skipped: 0, report: '' },
      { passed: 1, failed: 1, skipped: 0, report: '' },
    ]),
  ).toBe('3 passed, 1 failed');
  expect(totalLine([{ passed: 1, failed: 0, skipped: 2, report: '' }])).toBe('1 passed, 0 failed, 2 skipped');
});

it('counts what vitest reports', () => {
  expect(readVitest(vitestReport, 1)).toMatchObject({ passed: 2, failed: 1, skipped: 2 });
});

it.each([
  [
    'a file that could not be loaded',
    { ...vitestReport, numFailedTests: 0, testResults: [file('failed')] },
    1,
    'a.test.ts: Cannot find module',
  ],
  ['an error outside of every test', { ...vitestReport, numFailedTests: 0, testResults: [] }, 1, ''],
  ['a run without a test', { ...vitestReport, numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0, 'No test ran here.'],
  ['a run without a report', undefined, 0, 'vitest ended without a report.'],
])('vitest: %s is a failure', (_, report, code, said) => {
  expect(readVitest(report, code)).toMatchObject({ failed: 1, report: said });
});

it('says of each failed test its file, its name and what it said', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'b works', failureMessages: [] },
    { status: 'failed', fullName: 'b breaks', failureMessages: ['Error: no\n    at b.test.ts:1:1'] },
  ];
  const said = { ...vitestReport, testResults: [{ name: 'b.test.ts', status: 'failed', message: '', assertionResults }] };
  expect(readVitest(said, 1).report).toBe('b.test.ts › b breaks\n    Error: no');
});

const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 1 };

it('counts what playwright reports', () => {
  expect(readPlaywright({ stats: { ...stats, unexpected: 2 }, errors: [] }, 1)).toEqual({ passed: 3, failed: 2, skipped: 1, report: '' });
});

it('says of each failed journey its file, its line, its title and what it said', () => {
  const spec = (title: string, status: string) => ({
    title,
    file: 'c.ts',
    line: 7,
    tests: [{ status, results: [{ errors: [{ message: 'Error: not seen\n    at c.ts:9:1' }] }] }],
  });
  const suites = [{ specs: [spec('arrives', 'expected')], suites: [{ specs: [spec('gets lost', 'unexpected')] }] }];
  expect(readPlaywright({ stats: { ...stats, unexpected: 1 }, errors: [], suites }, 1).report).toBe(
    'c.ts:7 › gets lost\n    Error: not seen',
  );
});

it.each([
  ['a journey that passed at a second try', { stats: { ...stats, flaky: 1 }, errors: [] }, 0, ''],
  ['an error before every journey', { stats: { ...stats, expected: 0 }, errors: [{ message: 'No browser' }] }, 1, 'No browser'],
  ['a bad end without a failed journey', { stats, errors: [] }, 1, ''],
  ['a run without a journey', { stats: { ...stats, expected: 0 }, errors: [] }, 0, 'No test ran here.'],
  ['a run without a report', undefined, 0, 'playwright ended without a report.'],
])('playwright: %s is a failure', (_, report, code, said) => {
  expect(readPlaywright(report, code)).toMatchObject({ failed: 1, report: said });
});
