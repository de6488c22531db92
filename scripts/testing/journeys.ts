import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from './command.ts';
import { type Outcome, type Step, somethingRan } from './outcome.ts';
import { readReport } from './read-report.ts';
import { type Look, secondLook } from './second-look.ts';
import { failedTest } from './what-failed.ts';

interface Suite {
  suites?: Suite[];
  specs?: { title: string; file: string; line: number; tests: { status: string; results: { errors: { message?: string }[] }[] }[] }[];
}

interface Report {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: { message?: string }[];
  suites?: Suite[];
}

const hasFailed = ({ status }: { status: string }): boolean => status === 'unexpected' || status === 'flaky';

const addressesIn = ({ suites = [], specs = [] }: Suite): string[] => [
  ...specs.filter(({ tests }) => tests.some(hasFailed)).map(({ file, line }) => `${file}:${line}`),
  ...suites.flatMap(addressesIn),
];

const failedIn = ({ suites = [], specs = [] }: Suite): string[] => [
  ...specs.flatMap(({ title, file, line, tests }) =>
    tests.filter(hasFailed).map(({ results }) =>
      failedTest(
        `${file}:${line} › ${title}`,
        results
          .flatMap(({ errors }) => errors)
          .map(({ message = '' }) => message)
          .join('\n'),
      ),
    ),
  ),
  ...suites.flatMap(failedIn),
];

export function readPlaywright(report: Report | undefined, code: number): Outcome {
  if (!report) return { passed: 0, failed: 1, skipped: 0, report: 'playwright ended without a report.' };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky + report.errors.length;
  return somethingRan({
    passed: expected,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped,
    report: [...report.errors.map(({ message }) => message ?? ''), ...failedIn(report)].join('\n'),
  });
}

/** People's journeys through a real browser. `long`: those too long for every day, and only those. */
export const journeys = (long: boolean): Step => ({
  name: long ? 'long journeys' : 'journeys',
  run: async (root) => {
    const look = async (which: string[] = []): Promise<Look> => {
      const folder = mkdtempSync(join(tmpdir(), 'jobprod-playwright-'));
      const file = join(folder, 'report.json');
      const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file, ...(long ? { JOBPROD_LONG_TESTS: '1' } : {}) };
      const { code } = await command(join(root, 'e2e/node_modules/.bin/playwright'), ['test', ...which, '--reporter=list,json'], {
        cwd: join(root, 'e2e'),
        show: true,
        env,
      });
      const report = readReport<Report>(file);
      rmSync(folder, { recursive: true });
      return { outcome: readPlaywright(report, code), again: report && report.errors.length === 0 ? addressesIn(report) : [] };
    };
    return secondLook(await look(), (which) => look([...which, '--workers=1']));
  },
});
