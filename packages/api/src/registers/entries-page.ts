import type { Context } from '../authorization/context.ts';
import { type Connection, connectionOf, type PageArguments, pageWanted } from '../platform/graphql/page.ts';
import { raw, readRows, sql } from '../platform/orm/sql.ts';
import { type EntryRow, entryColumns } from './find-entry.ts';
import { subjectOf } from './readable-entry.ts';

/** Every entry the viewer is a party to, the latest first, by number: an entry has one within a second of its fact (T5, fault J11). */
export const entriesPage = async (
  { em, viewer }: Context,
  register: string | undefined,
  page: PageArguments,
): Promise<Connection<EntryRow>> => {
  const wanted = pageWanted(page);
  const subject = subjectOf(viewer) ?? null;
  const own = sql`
    from register_party r join register_leaf l on l.index = r.index join register_entry e on e.id = l.entry_id
    where r.subject_id = ${subject}::uuid and (${register ?? null}::text is null or e.register = ${register ?? null}::text)`;
  const beyond = wanted.from
    ? sql`and r.index ${raw(wanted.backwards ? '>' : '<')} (select f.index from register_leaf f where f.entry_id = ${wanted.from.id}::uuid)`
    : raw('');
  const rows = await readRows<EntryRow>(
    em,
    sql`select ${raw(entryColumns)} ${own} ${beyond} order by r.index ${raw(wanted.backwards ? 'asc' : 'desc')} limit ${wanted.size + 1}`,
  );
  const [count] = await readRows<{ count: number }>(em, sql`select count(*)::int as count ${own}`);
  return connectionOf(rows, wanted, ({ at, id }) => ({ at: new Date(at), id }), count?.count ?? 0);
};
