import type { Context } from '../authorization/context.ts';
import { readRows, sql } from '../platform/orm/sql.ts';
import type { ProfilesPage } from './profiles-page.ts';
import { visibleSql } from './visibility.ts';

export type FacetCount = { value: string; count: number };
export type ProfileFacets = { skills: FacetCount[]; places: FacetCount[]; contractKinds: FacetCount[]; availabilities: FacetCount[] };

/**
 * How many of the profiles found have each value, the most frequent first: counted among what exists for the viewer, of elements that are not restricted (fault C02).
 * Lists are unfolded in the select list, since in `from` each row's stands in a store of its own, which took longer than the counting.
 */
export const profileFacets = async ({ em, viewer, now }: Context, { matching }: Pick<ProfilesPage, 'matching'>): Promise<ProfileFacets> => {
  const [row] = await readRows<{ facets: ProfileFacets }>(
    em,
    sql`
      with found as (
        select p.listed_skills, p.listed_skill_keys, p.listed_places, p.listed_place_keys, p.listed_contract_kinds, p.listed_availabilities
        from profile p where ${visibleSql(viewer, now)} and ${matching}
      ), spelled as (
        select 'skills' as facet, key, value, count(*) as count from (select unnest(listed_skill_keys) as key, unnest(listed_skills) as value from found) skill group by key, value
        union all select 'places', key, value, count(*) from (select unnest(listed_place_keys) as key, unnest(listed_places) as value from found) place group by key, value
        union all select 'contractKinds', kind, kind, count(*) from (select unnest(listed_contract_kinds) as kind from found) kind group by kind
        union all select 'availabilities', availability, availability, count(*) from (select unnest(listed_availabilities) as availability from found) availability group by availability
      ), counted as (
        select facet, (array_agg(value order by count desc, value collate "C"))[1] as value, sum(count)::int as count from spelled group by facet, key
      ), ranked as (
        select *, row_number() over (partition by facet order by count desc, value) as place from counted
      )
      select json_build_object('skills', '[]'::json, 'places', '[]'::json, 'contractKinds', '[]'::json, 'availabilities', '[]'::json)::jsonb
        || coalesce((select jsonb_object_agg(facet, items) from (
             select facet, jsonb_agg(jsonb_build_object('value', value, 'count', count) order by place) as items from ranked where place <= 30 group by facet
           ) facets), '{}') as facets`,
  );
  return row?.facets ?? { skills: [], places: [], contractKinds: [], availabilities: [] };
};
