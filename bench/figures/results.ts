import { readFile, writeFile } from 'node:fs/promises';
import { arch, cpus, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Section } from '../measurements/section.ts';
import { table } from './table.ts';

const goalTable = (sections: readonly Section[]): string[] => {
  const goals = sections.flatMap((section) => section.goals);
  if (goals.length === 0) return [];
  const rows = goals.map(({ said, figure, reached }) => [said, figure, reached ? 'reached' : '**missed**']);
  return ['### Goals', '', ...table(['asked', 'measured', ''], rows)];
};

export const textOf = (sections: readonly Section[]): string =>
  [...sections.flatMap(({ title, lines }) => [`### ${title}`, ...lines, '']), ...goalTable(sections)].join('\n');

const machine = (): string =>
  `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB of memory, ${platform()} ${arch()}, Node ${process.versions.node}, PostgreSQL 18.4; load generator, server and PostgreSQL share the cores.`;

const file = join(import.meta.dirname, '../RESULTS.md');
const [begin, end] = ['<!-- measured -->', '<!-- /measured -->'];

/** Puts what was measured into RESULTS.md, in the place of what stood there. */
export const keep = async (text: string): Promise<void> => {
  const before = await readFile(file, 'utf8');
  const [first, last] = [before.indexOf(begin), before.indexOf(end)];
  if (first < 0 || last < 0) throw new Error(`${file} has no place for results`);
  await writeFile(file, `${before.slice(0, first + begin.length)}\n${machine()}\n\n${text}\n${before.slice(last)}`);
};
