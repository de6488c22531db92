import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checks, pageWeight, types, webBuild } from './testing/checks.ts';
import { journeys } from './testing/journeys.ts';
import { type Outcome, type Step, totalLine } from './testing/outcome.ts';
import { vitest } from './testing/vitest.ts';
import { whatFailed, whatIsUnsteady } from './testing/what-failed.ts';

/** Everything, in sequence, or the steps named: `npm test -- types tests`. The last line counts. */
const root = join(import.meta.dirname, '..');
const wanted = process.argv.slice(2);
const long = wanted.includes('--long');
const hasJourneys = existsSync(join(root, 'e2e/journeys'));
const everyDay = [types, webBuild, pageWeight, ...checks, vitest(false), ...(hasJourneys ? [journeys(false)] : [])];
const names = wanted.filter((name) => !name.startsWith('--'));
const steps = (long ? [types, webBuild, vitest(true), journeys(true)] : everyDay).filter(
  ({ name }) => names.length === 0 || names.includes(name),
);

const done: { step: Step; outcome: Outcome; seconds: string }[] = [];
for (const step of steps) {
  const start = performance.now();
  const outcome = await step.run(root).catch((error: unknown) => ({ passed: 0, failed: 1, skipped: 0, report: String(error) }));
  done.push({ step, outcome, seconds: ((performance.now() - start) / 1000).toFixed(1) });
  if (outcome.failed > 0) console.log(`\n── ${step.name} ──\n${outcome.report}\n`);
}

console.log('');
for (const { step, outcome, seconds } of done) {
  const mark = outcome.failed > 0 ? '✗' : '✓';
  console.log(`${mark} ${step.name.padEnd(32)} ${totalLine([outcome]).padEnd(34)} ${seconds.padStart(6)} s`);
}
const outcomes = done.map(({ outcome }) => outcome);
if (outcomes.length === 0) outcomes.push({ passed: 0, failed: 1, skipped: 0, report: '' });
const told = done.map(({ step: { name }, outcome }) => ({ name, outcome }));
for (const words of [whatIsUnsteady(told), whatFailed(told)]) if (words !== '') console.log(`\n${words}`);
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
console.log(`\n${totalLine(outcomes)}`);
