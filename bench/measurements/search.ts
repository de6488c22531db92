import { short, table } from '../figures/table.ts';
import { takeTurns } from '../load/turns.ts';
import { persisted } from '../requests/asks.ts';
import { searchPage } from '../requests/search-page.ts';
import type { Section, Stage } from './section.ts';

const searches = [
  ['everything', {}],
  ['a word', { text: 'menuiserie' }],
  ['a word with a letter wrong', { text: 'menuisserie' }],
  ['two skills', { skills: ['Excel', 'Sage'] }],
] as const;

/** The recruiter’s search page as it is: a page of cards, with facets and the count of all that was found. No rival does the same. */
export const measureSearch = async ({ world, contenders }: Stage): Promise<Section> => {
  const text = await searchPage();
  const rows: string[][] = [];
  for (const [name, search] of searches) {
    const script = (connection: number) => ({ next: () => persisted(text, { search }, world.recruiters[connection]?.cookie ?? '') });
    const options = { connections: 4, postgresPid: world.postgresPid, turns: 1, milliseconds: 4_000, warmUpRequests: 100 };
    const [result] = await takeTurns([{ contender: contenders.jobprod, script }], options);
    if (result)
      rows.push([name, ...[result.figures.perSecond, result.figures.p50, result.figures.p99, result.figures.postgres].map(short)]);
  }
  return {
    title: 'The search page, with facets and count, 4 connections',
    lines: ['', ...table(['searched', 'requests/s', 'p50 ms', 'p99 ms', 'PostgreSQL CPU ms a request'], rows)],
    goals: [],
  };
};
