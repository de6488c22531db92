import type { Context } from '../authorization/context.ts';
import { connectionOf, type PageArguments, type PageWanted, type Position, pageWanted } from '../platform/graphql/page.ts';
import { allOf, raw, type Sql, sql, unseen } from '../platform/orm/sql.ts';
import { countFound, tallyFound } from './profile-facets.ts';
import { readProfileRows } from './profile-row.ts';
import { type ProfileSearch, searchSql } from './profile-search.ts';
import { ProfileView } from './profile-view.ts';
import { recordConsultations } from './record-consultation.ts';
import { searchedPlace } from './searched-place.ts';
import { searchedWords, strongly } from './searched-words.ts';

/** The latest published first; a place in the list is a row's own, so that those that come and go shift nothing (faults C03, J11). */
const keyset = (from: Position | undefined, backwards: boolean): Sql => {
  if (!from) return raw('true');
  const beyond = raw(backwards ? '>' : '<');
  return sql`(p.published_at, p.id) ${beyond} (${unseen(sql`${from.at}::timestamptz`)}, ${unseen(sql`${from.id}::uuid`)})`;
};

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

type Part = { condition: Sql; part?: number };

/** In which parts the list is read, one after the other: where words are searched, those that say every one in the headline, the skills or the places, then the others. */
const partsOf = (strong: Sql | undefined, { from, backwards }: PageWanted): Part[] => {
  if (!strong) return [{ condition: raw('true') }];
  const parts = [
    { condition: strong, part: 0 },
    { condition: sql`${strong} is not true`, part: 1 },
  ];
  if (backwards) parts.reverse();
  const begun = from ? parts.findIndex(({ part }) => part === (from.part ?? 0)) : 0;
  return parts.slice(Math.max(begun, 0));
};

type Placed = { view: ProfileView; position: Position };

/** A page's profiles and one more, in the direction it is read. */
const readPage = async (
  context: Context,
  wanted: PageWanted,
  parts: readonly Part[],
  matching: Sql,
  reading: Reading,
): Promise<Placed[]> => {
  const { em, viewer, now } = context;
  const { size, backwards, from } = wanted;
  const placed: Placed[] = [];
  for (const [index, { condition, part }] of parts.entries()) {
    if (placed.length > size) break;
    const where = sql`${matching} and ${condition} and ${keyset(index === 0 ? from : undefined, backwards)}`;
    const by = raw(backwards ? 'p.published_at, p.id' : 'p.published_at desc, p.id desc');
    const rows = await readProfileRows(em, viewer, now, where, { by, limit: size + 1 - placed.length, ...reading });
    for (const row of rows) {
      const at = row.publishedAt ? new Date(row.publishedAt) : now;
      placed.push({ view: new ProfileView(row, viewer), position: { at, id: row.id, ...(part === undefined ? {} : { part }) } });
    }
  }
  return placed;
};
type Reading = { asked: ReadonlySet<string> | undefined; prepared: boolean };

/** A page of the published profiles that exist for the viewer. How many there are, and the facets, are counted when asked for; `asked`: the fields that are. */
export const profilesPage = async (context: Context, page: PageArguments, search: ProfileSearch, asked?: ReadonlySet<string>) => {
  const { em, viewer, now } = context;
  const wanted = pageWanted(page);
  const words = await searchedWords(em, viewer, now, search.text ?? '');
  const matching = searchSql(search, words, now);
  const strong = words.length > 0 ? allOf(words.map(strongly)) : undefined;
  const prepared = Object.values(search).every((value) => value == null);
  const placed = await readPage(context, wanted, partsOf(strong, wanted), matching, { asked, prepared });
  const connection = connectionOf(placed, wanted, ({ position }) => position, 0);
  const nodes = connection.nodes.map(({ view }) => view);
  const edges = connection.edges.map((edge) => ({
    node: edge.node.view,
    get cursor() {
      return edge.cursor;
    },
  }));
  await recordConsultations(context, nodes, 'list');
  const tally = once(() => tallyFound(context, matching));
  const count = asked?.has('facets') ? async () => (await tally()).count : () => countFound(context, matching);
  const aroundTown = search.near ? (searchedPlace(search.near)?.name ?? null) : null;
  return { edges, nodes, pageInfo: connection.pageInfo, aroundTown, count, facets: async () => (await tally()).facets };
};
export type ProfilesPage = Awaited<ReturnType<typeof profilesPage>>;
