import type { Result } from '../load/turns.ts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(head),
  row(head.map((_, index) => (index === 0 ? '---' : '---:'))),
  ...rows.map(row),
];

/** Three digits that say something; a dash for what was not measured. */
export const short = (value: number): string =>
  Number.isNaN(value) ? '–' : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

const head = [
  '',
  'requests/s',
  'p50 ms',
  'p99 ms',
  'Node CPU ms a request',
  'PostgreSQL CPU ms a request',
  'ours ÷ its requests/s',
  'our CPU ÷ its',
];

/** One line a contender, ours first, and how ours stands to it. */
export const resultTable = (results: readonly Result[]): string[] => {
  const [ours] = results;
  const rows = results.map(({ name, figures: { perSecond, p50, p99, node, postgres } }, index) => [
    name,
    ...[perSecond, p50, p99, node, postgres].map(short),
    ...(index === 0 || !ours ? ['', ''] : [short(ours.figures.perSecond / perSecond), short(ours.figures.node / node)]),
  ]);
  return table(head, rows);
};
