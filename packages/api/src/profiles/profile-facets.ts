import type { Context } from '../authorization/context.ts';
import { raw, readRows, type Sql, sql } from '../platform/orm/sql.ts';
import { visibleSql } from './visibility.ts';

export type FacetCount = { value: string; count: number };
export type ProfileFacets = Record<'skills' | 'places' | 'contractKinds' | 'availabilities' | 'languages', FacetCount[]>;

/** A part of a list, of those that are read one after the other: from which place on, and what is asked of a profile `p` of what was found. */
export type ListPart = { from: Sql; condition?: Sql };
type PageOf = { parts: readonly ListPart[]; by: Sql; limit: number };
/** Of which profile a row of the page is, and in which of the parts it was found. */
type Placed = { id: string; partIndex: number };
type Found = { count: number; facets: ProfileFacets; page: Placed[] };

/** How many profiles were found. */
export const countFound = async ({ em, viewer, now }: Context, matching: Sql): Promise<number> => {
  const [row] = await readRows<{ count: number }>(
    em,
    sql`select count(*)::int as count from profile p where ${visibleSql(viewer, now)} and ${matching}`,
  );
  return row?.count ?? 0;
};

/** Those of a part that the page has room for, asked in their order and until there are enough; nobody is asked where the part before has filled the page. */
const readPart = ({ from, condition }: ListPart, index: number, { by, limit }: PageOf): Sql => {
  const inOrder = sql`select p.id, p.published_at, ${index}::int as part_index from found p where ${from} order by ${by}`;
  if (!condition) return sql`${raw(`part_${index}`)} as materialized (${inOrder} limit ${limit}::int)`;
  const room = index === 0 ? raw('true') : sql`(select count(*) from ${raw(`part_${index - 1}`)}) < ${limit}::int`;
  return sql`${raw(`part_${index}`)} as materialized (
    select f.* from (${inOrder} offset 0) f where ${room} and (select ${condition} from profile p where p.id = f.id) limit ${limit}::int)`;
};

/**
 * How many profiles were found, how many of them have each value, the most frequent first, and which stand on the page: counted among what exists for the viewer, of elements that are
 * not restricted (fault C02). In one statement, since finding may cost more than the rest. Lists are unfolded in the select list: in `from` each row's stands in a store
 * of its own, which took longer than the counting. Spellings are counted as they stand, and those that differ in accents or capitals put together when few are left.
 */
export const findPage = async ({ em, viewer, now }: Context, matching: Sql, page: PageOf): Promise<Found> => {
  const parts = page.parts.map((part, index) => readPart(part, index, page)).reduce((all, one) => sql`${all}, ${one}`);
  const placed = page.parts.map((_part, index) => raw(`select * from part_${index}`)).reduce((all, one) => sql`${all} union all ${one}`);
  const [row] = await readRows<Found>(
    em,
    sql`
      with found as materialized (
        select p.id, p.published_at, p.listed_skills, p.listed_places, p.listed_contract_kinds, p.listed_availabilities, p.listed_languages
        from profile p where ${visibleSql(viewer, now)} and ${matching}
      ), ${parts}, spelled as (
        select 'skills' as facet, value, count(*) as count from (select unnest(listed_skills) as value from found) skill group by value
        union all select 'places', value, count(*) from (select unnest(listed_places) as value from found) place group by value
        union all select 'contractKinds', value, count(*) from (select unnest(listed_contract_kinds) as value from found) kind group by value
        union all select 'availabilities', value, count(*) from (select unnest(listed_availabilities) as value from found) availability group by value
        union all select 'languages', value, count(*) from (select unnest(listed_languages) as value from found) language group by value
      ), counted as (
        select facet, (array_agg(value order by count desc, value collate "C"))[1] as value, sum(count)::int as count
        from spelled group by facet, case when facet in ('skills', 'places') then folded(value) else value end
      ), ranked as (
        select *, row_number() over (partition by facet order by count desc, value) as place from counted
      )
      select (select count(*)::int from found) as count,
        '{"skills": [], "places": [], "contractKinds": [], "availabilities": [], "languages": []}'::jsonb
        || coalesce((select jsonb_object_agg(facet, items) from (
             select facet, jsonb_agg(jsonb_build_object('value', value, 'count', count) order by place) as items from ranked where place <= 30 group by facet
           ) facets), '{}') as facets,
        coalesce((select json_agg(json_build_object('id', p.id, 'partIndex', p.part_index) order by p.part_index, ${page.by}) from (${placed}) p), '[]') as page`,
    { prepared: true },
  );
  if (!row) throw new Error('PostgreSQL answered a statement of one row with none');
  return { ...row, page: row.page.slice(0, page.limit) };
};
