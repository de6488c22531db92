import { stripVTControlCharacters } from 'node:util';
import { type Outcome, totalLine } from './outcome.ts';

const saidIn = (text: string): string[] =>
  stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => line.trim() !== '');

/** A failed test: its name, and the first lines of what it said, without where that was thrown from. */
export const failedTest = (name: string, message: string): string =>
  [
    name,
    ...saidIn(message)
      .filter((line) => !/^\s+at /.test(line))
      .slice(0, 4)
      .map((line) => `    ${line.trim()}`),
  ].join('\n');

const cut = (lines: string[], most: number): string[] =>
  lines.length <= most ? lines : [...lines.slice(0, most - 1), `  … and ${lines.length - most + 1} more lines, above`];

/** What failed, said once more after everything else, and in few lines: of a long log, often only the end is kept. */
export const whatFailed = (done: readonly { name: string; outcome: Outcome }[], most = 60): string => {
  const failed = done.filter(({ outcome }) => outcome.failed > 0);
  const share = Math.max(3, Math.floor(most / Math.max(1, failed.length)));
  return failed
    .flatMap(({ name, outcome }) =>
      cut([`✗ ${name}: ${totalLine([outcome])}`, ...saidIn(outcome.report).map((line) => `  ${line}`)], share),
    )
    .join('\n');
};

/** What failed at first and passed by itself: green, and to be mended. */
export const whatIsUnsteady = (done: readonly { name: string; outcome: Outcome }[]): string =>
  done
    .flatMap(({ name, outcome: { unsteady } }) =>
      unsteady === undefined
        ? []
        : cut([`~ ${name}: passed only when looked at once more, by itself`, ...saidIn(unsteady).map((line) => `  ${line}`)], 20),
    )
    .join('\n');
