import type { Context } from '../authorization/context.ts';
import { createBoundedQueue } from '../platform/bounded-queue.ts';
import { connectionOf, type PageArguments, type PageWanted, type Position, pageWanted } from '../platform/graphql/page.ts';
import { allOf, raw, type Sql, sql, unseen } from '../platform/orm/sql.ts';
import { countFound, findPage, type ListPart, type ProfileFacets } from './profile-facets.ts';
import { type ProfileRow, readProfileRows } from './profile-row.ts';
import { type ProfileSearch, searchSql } from './profile-search.ts';
import { ProfileView } from './profile-view.ts';
import { recordConsultations } from './record-consultation.ts';
import { searchedPlace } from './searched-place.ts';
import { asTheyStand, lessStrictly, type SearchedWord, saidWords, strongly } from './searched-words.ts';

/** The latest published first; a place in the list is a row's own, so that those that come and go shift nothing (faults C03, J11). */
const keyset = (from: Position | undefined, backwards: boolean): Sql => {
  if (!from) return raw('true');
  const beyond = raw(backwards ? '>' : '<');
  return sql`(p.published_at, p.id) ${beyond} (${unseen(sql`${from.at}::timestamptz`)}, ${unseen(sql`${from.id}::uuid`)})`;
};

type Part = ListPart & { part?: number };

/** In which parts the list is read, one after the other: where words are searched, those that say every one in the headline, the skills or the places, then the others. */
const partsOf = (strong: Sql | undefined, { from, backwards }: PageWanted): Part[] => {
  const here = keyset(from, backwards);
  if (!strong) return [{ from: here }];
  const parts = [
    { condition: strong, part: 0 },
    { condition: sql`${strong} is not true`, part: 1 },
  ];
  if (backwards) parts.reverse();
  const begun = from ? parts.findIndex(({ part }) => part === (from.part ?? 0)) : 0;
  return parts.slice(Math.max(begun, 0)).map((part, index) => ({ ...part, from: index === 0 ? here : raw('true') }));
};

type Placed = { view: ProfileView; position: Position };

/** What was found: a page's profiles and one more, in the direction it is read. */
type Read = { placed: Placed[]; count(): Promise<number>; facets(): Promise<ProfileFacets> };

const orderOf = ({ backwards }: PageWanted): Sql => raw(backwards ? 'p.published_at, p.id' : 'p.published_at desc, p.id desc');

const placedAs = (row: ProfileRow, part: number | undefined, { viewer, now }: Context): Placed => {
  const at = row.publishedAt ? new Date(row.publishedAt) : now;
  return { view: new ProfileView(row, viewer), position: { at, id: row.id, ...(part === undefined ? {} : { part }) } };
};

type List = { matching: Sql; parts: readonly Part[]; asked: ReadonlySet<string>; prepared: boolean };

/**
 * A search keeps a processor of PostgreSQL's busy for milliseconds, one for everything longer. A few at once: none takes longer than if all shared the processors, and whatever else is
 * asked finds a connection to the database free. Who waits is a request under way, of which the gate bounds how many there are.
 */
const inTurn = createBoundedQueue({ atOnce: 4, waiting: Number.POSITIVE_INFINITY });

/** With how many there are and the facets: found once for all three, and the page's profiles read by their ids. */
const readCounted = async (context: Context, wanted: PageWanted, { matching, parts, asked }: List): Promise<Read> => {
  const { em, viewer, now } = context;
  const { count, facets, page } = await inTurn(() => findPage(context, matching, { parts, by: orderOf(wanted), limit: wanted.size + 1 }));
  const ids = page.map(({ id }) => id);
  const rows = ids.length === 0 ? [] : await readProfileRows(em, viewer, now, sql`p.id = any(${ids}::uuid[])`, { asked });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const placed = page.flatMap(({ id, partIndex }) => {
    const row = byId.get(id);
    return row ? [placedAs(row, parts[partIndex]?.part, context)] : [];
  });
  return { placed, count: async () => count, facets: async () => facets };
};

/** The page alone, which an index may have in its order; how many there are is counted when asked for. */
const readPage = async (context: Context, wanted: PageWanted, list: List): Promise<Read> => {
  const { em, viewer, now } = context;
  const { matching, parts, asked, prepared } = list;
  const placed: Placed[] = [];
  for (const { condition = raw('true'), part, from } of parts) {
    if (placed.length > wanted.size) break;
    const where = sql`${matching} and ${condition} and ${from}`;
    const limit = wanted.size + 1 - placed.length;
    const rows = await readProfileRows(em, viewer, now, where, { by: orderOf(wanted), limit, asked, prepared });
    for (const row of rows) placed.push(placedAs(row, part, context));
  }
  const facets = async () => (await readCounted(context, wanted, list)).facets();
  return { placed, count: () => countFound(context, matching), facets };
};

/** A page of the published profiles that exist for the viewer. How many there are, and the facets, are counted when asked for; `asked`: the fields that are. */
export const profilesPage = async (context: Context, page: PageArguments, search: ProfileSearch, asked: ReadonlySet<string>) => {
  const { em, viewer, now } = context;
  const wanted = pageWanted(page);
  const prepared = Object.values(search).every((value) => value == null);
  const read = (words: readonly SearchedWord[]): Promise<Read> => {
    const parts = partsOf(words.length > 0 ? allOf(words.map(strongly)) : undefined, wanted);
    const list = { matching: searchSql(search, words, now), parts, asked, prepared };
    return asked.has('facets') ? readCounted(context, wanted, list) : readPage(context, wanted, list);
  };
  const said = await saidWords(em, viewer, now, search.text ?? '');
  let { placed, count, facets } = await read(asTheyStand(said));
  if (placed.length === 0) {
    // Profiles that say every word would have been found: where there are none, some word may be one that nobody says.
    const words = await lessStrictly(em, viewer, now, said);
    if (words.some(({ how }) => how !== 'AS_IT_STANDS')) ({ placed, count, facets } = await read(words));
  }
  const connection = connectionOf(placed, wanted, ({ position }) => position, 0);
  const nodes = connection.nodes.map(({ view }) => view);
  const edges = connection.edges.map((edge) => ({
    node: edge.node.view,
    get cursor() {
      return edge.cursor;
    },
  }));
  await recordConsultations(context, nodes, 'list');
  const aroundTown = search.near ? (searchedPlace(search.near)?.name ?? null) : null;
  return { edges, nodes, pageInfo: connection.pageInfo, aroundTown, count, facets };
};
export type ProfilesPage = Awaited<ReturnType<typeof profilesPage>>;
