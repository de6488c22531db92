import { closeLater } from '../closing.ts';
import { startJobProd, startSameStatements } from '../contenders/contenders.ts';
import { short, table } from '../figures/table.ts';
import { takeTurns } from '../load/turns.ts';
import { persisted, plainly } from '../requests/asks.ts';
import { crowdedSearches } from '../requests/crowded-searches.ts';
import { searchPage } from '../requests/search-page.ts';
import { makeWorld, type World } from '../world/world.ts';
import type { Goal, Section } from './section.ts';

const profiles = 100_000;
const connections = 16;

/** What recruiters ask more rarely, each alone: most of it finds tens of thousands. */
const broad = [
  ['everything', {}],
  ['a word', { text: 'menuiserie' }],
  ['a word with a letter wrong', { text: 'menuisserie' }],
  ['two skills', { skills: ['Excel', 'Sage'] }],
  ['50 km around Nantes', { near: { place: 'Nantes', kilometres: 50 } }],
] as const;

const indexes = async ({ query }: World): Promise<string[][]> => {
  const { rows } = await query<{ name: string; bytes: string }>(
    `select indexrelname as name, pg_relation_size(indexrelid) as bytes from pg_stat_user_indexes where relname = 'profile' order by pg_relation_size(indexrelid) desc`,
  );
  return rows.map(({ name, bytes }) => [`\`${name}\``, short(Number(bytes) / 2 ** 20)]);
};

/** The search page over a hundred thousand profiles: a text and three facets, with facets and count, beside what it asks of PostgreSQL. */
export const measureCrowdedSearch = async (port: number): Promise<Section> => {
  const world = await makeWorld(profiles);
  closeLater(world.stop);
  const alone = await startSameStatements(world, port, crowdedSearches);
  closeLater(alone.stop);
  const jobprod = await startJobProd(world, port + 2);
  closeLater(jobprod.stop);
  const text = await searchPage();
  const cookieOf = (connection: number): string => world.recruiters[connection]?.cookie ?? '';
  // Each connection goes through all of them, from a place of its own.
  const inTurn =
    <T>(make: (index: number, connection: number) => T) =>
    (connection: number) => {
      let asked = connection * 3;
      return { next: () => make(asked++ % crowdedSearches.length, connection) };
    };
  const runners = [
    {
      contender: jobprod,
      script: inTurn((index, connection) => persisted(text, { search: crowdedSearches[index] }, cookieOf(connection))),
    },
    { contender: alone, script: inTurn((index) => plainly(`/${index}`)) },
  ];
  const load = { postgresPid: world.postgresPid, turns: 3, milliseconds: 5_000, warmUpRequests: 800 };
  const results = await takeTurns(runners, { connections, ...load });
  const rows = results.map(({ name, figures: { perSecond, p50, p95, p99, node, postgres } }) => [
    name,
    ...[perSecond, p50, p95, p99, node, postgres].map(short),
  ]);
  const rowsOfBroad: string[][] = [];
  for (const [name, search] of broad) {
    const script = (connection: number) => ({ next: () => persisted(text, { search }, cookieOf(connection)) });
    const [one] = await takeTurns([{ contender: jobprod, script }], { connections: 1, ...load, turns: 1, warmUpRequests: 10 });
    if (one) rowsOfBroad.push([name, ...[one.figures.p50, one.figures.p95, one.figures.postgres].map(short)]);
  }
  const [ours, theirs] = results.map(({ figures }) => figures);
  const goal = (said: string, value = Number.NaN, most = 2): Goal => ({ said, figure: short(value), reached: value <= most });
  return {
    title: `The search page over ${profiles.toLocaleString('en')} profiles: a text and three facets, with facets and count, ${connections} connections`,
    lines: [
      '',
      ...table(['', 'requests/s', 'p50 ms', 'p95 ms', 'p99 ms', 'Node CPU ms a request', 'PostgreSQL CPU ms a request'], rows),
      '',
      `${crowdedSearches.length} searches in turn, three of twelve with a word that nobody says as it is typed. Others, 1 connection:`,
      '',
      ...table(['searched', 'p50 ms', 'p95 ms', 'PostgreSQL CPU ms a request'], rowsOfBroad),
      '',
      ...table(['index of `profile`', 'MB'], await indexes(world)),
    ],
    goals: [
      goal('search over 100,000: p95 under 150 ms, 16 connections', ours?.p95, 150),
      goal(
        'search over 100,000: p50 at most twice that of the same statements alone',
        (ours?.p50 ?? Number.NaN) / (theirs?.p50 ?? Number.NaN),
      ),
      goal(
        'search over 100,000: p95 at most twice that of the same statements alone',
        (ours?.p95 ?? Number.NaN) / (theirs?.p95 ?? Number.NaN),
      ),
    ],
  };
};
