import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from './command.ts';
import { type Outcome, type Step, somethingRan } from './outcome.ts';
import { readReport } from './read-report.ts';
import { type Look, secondLook } from './second-look.ts';
import { failedTest } from './what-failed.ts';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName?: string; failureMessages?: string[] | null }[];
  }[];
}

/** A file that could not be loaded has no failed test in it, and is a failure all the same; so is an error outside of every test. */
export function readVitest(report: Report | undefined, code: number): Outcome {
  if (!report) return { passed: 0, failed: 1, skipped: 0, report: 'vitest ended without a report.' };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  const tests = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName = '', failureMessages }) => failedTest(`${name} › ${fullName}`, failureMessages?.join('\n') ?? '')),
  );
  return somethingRan({
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    report: [...broken.map(({ name, message }) => `${name}: ${message}`), ...tests].join('\n'),
  });
}

/** Where a failed test is named, its file; a file that could not be loaded is nothing to look at again. */
const filesIn = ({ testResults }: Report): string[] => {
  const failed = testResults.filter(({ status }) => status === 'failed');
  const isNamed = failed.every(({ assertionResults }) => assertionResults.some((test) => test.status === 'failed'));
  return isNamed ? failed.map(({ name }) => name) : [];
};

/** Unit, operation and API tests of every package. `long`: those too long for every day, and only those. */
export const vitest = (long: boolean): Step => ({
  name: long ? 'long tests' : 'tests',
  run: async (root) => {
    const look = async (files: string[] = []): Promise<Look> => {
      const folder = mkdtempSync(join(tmpdir(), 'jobprod-vitest-'));
      const file = join(folder, 'report.json');
      const args = ['run', ...files, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const { code } = await command(join(root, 'node_modules/.bin/vitest'), args, {
        cwd: root,
        show: true,
        env: long ? { JOBPROD_LONG_TESTS: '1' } : {},
      });
      const report = readReport<Report>(file);
      rmSync(folder, { recursive: true });
      return { outcome: readVitest(report, code), again: report ? filesIn(report) : [] };
    };
    return secondLook(await look(), look);
  },
});
