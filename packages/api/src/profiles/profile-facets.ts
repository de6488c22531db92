import type { Context } from '../authorization/context.ts';
import { readRows, type Sql, sql } from '../platform/orm/sql.ts';
import { visibleSql } from './visibility.ts';

export type FacetCount = { value: string; count: number };
export type ProfileFacets = Record<'skills' | 'places' | 'contractKinds' | 'availabilities' | 'languages', FacetCount[]>;
export type Tally = { count: number; facets: ProfileFacets };

/** How many profiles were found. */
export const countFound = async ({ em, viewer, now }: Context, matching: Sql): Promise<number> => {
  const [row] = await readRows<{ count: number }>(
    em,
    sql`select count(*)::int as count from profile p where ${visibleSql(viewer, now)} and ${matching}`,
  );
  return row?.count ?? 0;
};

/**
 * How many profiles were found, and how many of them have each value, the most frequent first: counted among what exists for the viewer, of elements that are not
 * restricted (fault C02). In one statement, since finding may cost more than counting. Lists are unfolded in the select list: in `from` each row's stands in a store
 * of its own, which took longer than the counting. Spellings are counted as they stand, and those that differ in accents or capitals put together when few are left.
 */
export const tallyFound = async ({ em, viewer, now }: Context, matching: Sql): Promise<Tally> => {
  const [row] = await readRows<Tally>(
    em,
    sql`
      with found as (
        select p.listed_skills, p.listed_places, p.listed_contract_kinds, p.listed_availabilities, p.listed_languages
        from profile p where ${visibleSql(viewer, now)} and ${matching}
      ), spelled as (
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
           ) facets), '{}') as facets`,
  );
  return row ?? { count: 0, facets: { skills: [], places: [], contractKinds: [], availabilities: [], languages: [] } };
};
