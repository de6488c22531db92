import { readFile, writeFile } from 'node:fs/promises';
import { arch, cpus, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Section } from '../measurements/section.ts';
import { table } from './table.ts';

const goalsHeading = '### Goals';

const goalTable = (sections: readonly Section[]): string[] => {
  const goals = sections.flatMap((section) => section.goals);
  if (goals.length === 0) return [];
  const rows = goals.map(({ said, figure, reached }) => [said, figure, reached ? 'reached' : '**missed**']);
  return [goalsHeading, '', ...table(['asked', 'measured', ''], rows)];
};

export const textOf = (sections: readonly Section[]): string =>
  [...sections.flatMap(({ title, lines }) => [`### ${title}`, ...lines, '']), ...goalTable(sections)].join('\n');

const machine = (): string =>
  `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB of memory, ${platform()} ${arch()}, Node ${process.versions.node}, PostgreSQL 18.4; load generator, server and PostgreSQL share the cores.`;

/** What stands under each heading, by heading; and the goals, by what they ask. */
const partsOf = (text: string): { sections: Map<string, string>; goals: Map<string, string> } => {
  const sections = new Map<string, string>();
  const goals = new Map<string, string>();
  for (const part of text.split(/^(?=### )/m).filter((one) => one.startsWith('### '))) {
    const [heading = '', ...lines] = part.trimEnd().split('\n');
    if (heading !== goalsHeading) sections.set(heading, lines.join('\n'));
    // After the empty line and the table's head.
    else for (const line of lines.slice(3)) goals.set(line.split(' | ')[0] ?? line, line);
  }
  return { sections, goals };
};

/** What was measured earlier, with what was measured now in its place; what is new comes last. */
export const renewed = (earlier: string, now: string): string => {
  const [known, measured] = [partsOf(earlier), partsOf(now)];
  const sections = new Map([...known.sections, ...measured.sections]);
  const goals = new Map([...known.goals, ...measured.goals]);
  return [
    ...[...sections].map(([heading, lines]) => `${heading}\n${lines}\n`),
    [goalsHeading, '', ...table(['asked', 'measured', ''], []), ...goals.values()].join('\n'),
  ].join('\n');
};

const file = join(import.meta.dirname, '../RESULTS.md');
const [begin, end] = ['<!-- measured -->', '<!-- /measured -->'];

/** Puts what was measured into RESULTS.md, in the place of what stood there of the same. */
export const keep = async (sections: readonly Section[]): Promise<void> => {
  const before = await readFile(file, 'utf8');
  const [first, last] = [before.indexOf(begin), before.indexOf(end)];
  if (first < 0 || last < 0) throw new Error(`${file} has no place for results`);
  const text = renewed(before.slice(first, last), textOf(sections));
  await writeFile(file, `${before.slice(0, first + begin.length)}\n${machine()}\n\n${text}\n${before.slice(last)}`);
};
