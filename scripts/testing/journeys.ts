import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from './command.ts';
import { type Outcome, type Step, somethingRan } from './outcome.ts';
import { readReport } from './read-report.ts';

interface Report {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: { message?: string }[];
}

export function readPlaywright(report: Report | undefined, code: number): Outcome {
  if (!report) return { passed: 0, failed: 1, skipped: 0, report: 'playwright ended without a report.' };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky + report.errors.length;
  return somethingRan({
    passed: expected,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped,
    report: report.errors.map(({ message }) => message ?? '').join('\n'),
  });
}

/** People's journeys through a real browser. */
export const journeys: Step = {
  name: 'journeys',
  run: async (root) => {
    const folder = mkdtempSync(join(tmpdir(), 'jobprod-playwright-'));
    const file = join(folder, 'report.json');
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
    const { code } = await command(join(root, 'e2e/node_modules/.bin/playwright'), ['test', '--reporter=list,json'], {
      cwd: join(root, 'e2e'),
      show: true,
      env,
    });
    const report = readReport<Report>(file);
    rmSync(folder, { recursive: true });
    return readPlaywright(report, code);
  },
};
