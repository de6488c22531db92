import { corpus } from './corpus/corpus.ts';
import { heldOutCases } from './corpus/held-out-cases.ts';
import { type Measure, measure } from './measure.ts';
import { measureSpeed } from './measure-speed.ts';

/** `node measure.cli.ts [--families] [--failures]`: how well identity leaks are found, and how fast. */
const percent = (share: number) => (Number.isNaN(share) ? '—' : `${(share * 100).toFixed(2)} %`);
const milliseconds = (time: number) => `${time.toFixed(2)} ms`;

const print = (rows: readonly (readonly string[])[]) => {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows) process.stdout.write(`| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |\n`);
};
const summary = (name: string, result: Measure) => [
  name,
  String(result.cases),
  `${result.blocking.found}/${result.blocking.total}`,
  percent(result.blocking.recall),
  `${result.noticed.found}/${result.noticed.total}`,
  `${result.clean.blocked}/${result.clean.total}`,
  percent(result.clean.rate),
];

const measures = [
  ['corpus', measure(corpus())],
  ['kept apart', measure(heldOutCases())],
] as const;

print([['', 'cases', 'blocked', 'recall', 'noticed', 'false blocks', 'rate'], ...measures.map(([name, result]) => summary(name, result))]);
process.stdout.write('\n');
const kept = measureSpeed(1000, false);
const fresh = measureSpeed(500, true);
print([
  ['5,000 characters, 50 known items', 'median', 'p99', 'processor'],
  ['same person again', ...[kept.median, kept.p99, kept.processor].map(milliseconds)],
  ['new person each time', ...[fresh.median, fresh.p99, fresh.processor].map(milliseconds)],
]);

for (const [name, result] of measures) {
  if (process.argv.includes('--families')) {
    process.stdout.write('\n');
    print([[name, 'right'], ...[...result.families].map(([family, { total, right }]) => [family, `${right}/${total}`])]);
  }
  if (!process.argv.includes('--failures')) continue;
  for (const { case: failed, findings } of result.failures) {
    const names = [...failed.known.firstNames, ...failed.known.lastNames].join(', ');
    const found = findings.map(({ excerpt, kind, severity, reason }) => `${excerpt} (${kind}, ${severity}, ${reason})`).join('; ');
    process.stdout.write(`${failed.family} [${names}] ${JSON.stringify(failed.text)}: ${found || 'nothing found'}\n`);
  }
}
