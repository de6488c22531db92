import type { Context } from '../authorization/context.ts';
import { connectionOf, type PageArguments, type PageWanted, pageWanted } from '../platform/graphql/page.ts';
import { raw, type Sql, sql, unseen } from '../platform/orm/sql.ts';
import { countFound, tallyFound } from './profile-facets.ts';
import { readProfileRows } from './profile-row.ts';
import { type ProfileSearch, searchSql } from './profile-search.ts';
import { ProfileView } from './profile-view.ts';
import { recordConsultations } from './record-consultation.ts';
import { searchedWords } from './searched-words.ts';

/** The latest published first; a place in the list is a row's own, so that those that come and go shift nothing (faults C03, J11). */
const keyset = ({ from, backwards }: PageWanted): Sql => {
  if (!from) return raw('true');
  const beyond = raw(backwards ? '>' : '<');
  return sql`(p.published_at, p.id) ${beyond} (${unseen(sql`${from.at}::timestamptz`)}, ${unseen(sql`${from.id}::uuid`)})`;
};

const order = ({ size, backwards }: PageWanted) => ({
  by: raw(backwards ? 'p.published_at, p.id' : 'p.published_at desc, p.id desc'),
  limit: size + 1,
});

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

/** A page of the published profiles that exist for the viewer. How many there are, and the facets, are counted when asked for; `asked`: the fields that are. */
export const profilesPage = async (context: Context, page: PageArguments, search: ProfileSearch, asked?: ReadonlySet<string>) => {
  const { em, viewer, now } = context;
  const wanted = pageWanted(page);
  const matching = searchSql(search, await searchedWords(em, viewer, now, search.text ?? ''), now);
  const rows = await readProfileRows(em, viewer, now, sql`${matching} and ${keyset(wanted)}`, {
    ...order(wanted),
    asked,
    prepared: Object.values(search).every((value) => value == null),
  });
  const views = rows.map((row) => new ProfileView(row, viewer));
  const { edges, nodes, pageInfo } = connectionOf(
    views,
    wanted,
    ({ publishedAt, id }) => ({ at: publishedAt ? new Date(publishedAt) : now, id }),
    0,
  );
  await recordConsultations(context, nodes, 'list');
  const tally = once(() => tallyFound(context, matching));
  const count = asked?.has('facets') ? async () => (await tally()).count : () => countFound(context, matching);
  return { edges, nodes, pageInfo, count, facets: async () => (await tally()).facets };
};
export type ProfilesPage = Awaited<ReturnType<typeof profilesPage>>;
