import { Migration } from '@mikro-orm/migrations';

/**
 * Profiles, and what lists, search and facets read of them: generated columns, made of unrestricted elements only (D2). What they are made with is
 * IMMUTABLE, as a generated column asks: the dictionaries below are the product's own and change by migration only.
 */
export class Migration20261122000600_profiles extends Migration {
  override up(): void {
    this.addSql(`
      create extension if not exists unaccent;
      create extension if not exists pg_trgm;

      create text search configuration jobprod_french (copy = pg_catalog.french);
      alter text search configuration jobprod_french alter mapping for hword, hword_part, word with unaccent, french_stem;
      create text search configuration jobprod_plain (copy = pg_catalog.simple);
      alter text search configuration jobprod_plain alter mapping for hword, hword_part, word with unaccent, simple;

      create function folded(value text) returns text immutable parallel safe language sql as $$ select lower(unaccent('unaccent', value)) $$;

      create function folded_all(items text[]) returns text[] immutable parallel safe language sql as $$
        select coalesce(array_agg(folded(item) order by place), '{}') from unnest(items) with ordinality as listed(item, place)
      $$;

      create function unless_restricted(element text, restricted text[], items text[]) returns text[] immutable parallel safe language sql as $$
        select case when element = any(restricted) then '{}'::text[] else items end
      $$;

      create function texts_of(rows jsonb, variadic names text[]) returns text immutable parallel safe language sql as $$
        select string_agg(item.row ->> named.name, ' ' order by item.place, named.place)
        from jsonb_array_elements(rows) with ordinality as item(row, place), unnest(names) with ordinality as named(name, place)
      $$;

      create function profile_words(restricted text[], headline text, summary text, skills text[], experiences jsonb, educations jsonb, languages jsonb, places text[])
      returns tsvector immutable parallel safe language plpgsql as $$
      declare
        strong text := concat_ws(' ',
          case when not 'HEADLINE' = any(restricted) then headline end,
          case when not 'SKILLS' = any(restricted) then array_to_string(skills, ' , ') end);
        plain text := concat_ws(' ',
          case when not 'EXPERIENCE' = any(restricted) then texts_of(experiences, 'role', 'employer', 'description') end,
          case when not 'EDUCATION' = any(restricted) then texts_of(educations, 'title', 'school') end,
          case when not 'LANGUAGES' = any(restricted) then texts_of(languages, 'name') end,
          case when not 'PLACES' = any(restricted) then array_to_string(places, ' , ') end,
          case when not 'SUMMARY' = any(restricted) then summary end);
      begin
        return setweight(to_tsvector('jobprod_french', strong) || to_tsvector('jobprod_plain', strong), 'A')
            || setweight(to_tsvector('jobprod_french', plain) || to_tsvector('jobprod_plain', plain), 'C');
      end $$;

      create function profile_text(restricted text[], headline text, summary text, skills text[], experiences jsonb, educations jsonb, languages jsonb, places text[])
      returns text immutable parallel safe language plpgsql as $$
      begin
        return folded(concat_ws(' ',
          case when not 'HEADLINE' = any(restricted) then headline end,
          case when not 'SKILLS' = any(restricted) then array_to_string(skills, ' , ') end,
          case when not 'EXPERIENCE' = any(restricted) then texts_of(experiences, 'role', 'employer') end,
          case when not 'EDUCATION' = any(restricted) then texts_of(educations, 'title', 'school') end,
          case when not 'LANGUAGES' = any(restricted) then texts_of(languages, 'name') end,
          case when not 'PLACES' = any(restricted) then array_to_string(places, ' , ') end));
      end $$;

      create table "profile" (
        "id" uuid not null, "candidate_id" uuid not null, "slug" text not null, "reference" text not null, "state" text not null default 'DRAFT', "revision" int not null default 1,
        "headline" text null, "summary" text null, "skills" text[] not null, "experiences" jsonb not null, "educations" jsonb not null, "spoken_languages" jsonb not null, "places" text[] not null,
        "availability" text null, "contract_kinds" text[] not null, "salary_wish" int null, "shows_name" boolean not null default false,
        "restricted_whole" boolean not null default false, "restricted_elements" text[] not null, "blocked_company_ids" uuid[] not null,
        "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null,
        "listed_words" tsvector generated always as (profile_words(restricted_elements, headline, summary, skills, experiences, educations, spoken_languages, places)) stored null,
        "listed_text" text generated always as (profile_text(restricted_elements, headline, summary, skills, experiences, educations, spoken_languages, places)) stored null,
        "listed_skills" text[] generated always as (unless_restricted('SKILLS'::text, restricted_elements, skills)) stored null,
        "listed_skill_keys" text[] generated always as (folded_all(unless_restricted('SKILLS'::text, restricted_elements, skills))) stored null,
        "listed_places" text[] generated always as (unless_restricted('PLACES'::text, restricted_elements, places)) stored null,
        "listed_place_keys" text[] generated always as (folded_all(unless_restricted('PLACES'::text, restricted_elements, places))) stored null,
        "listed_contract_kinds" text[] generated always as (unless_restricted('CONTRACT_KINDS'::text, restricted_elements, contract_kinds)) stored null,
        "listed_availabilities" text[] generated always as (unless_restricted('AVAILABILITY'::text, restricted_elements, array_remove(ARRAY[availability], NULL::text))) stored null,
        primary key ("id")
      );
      alter table "profile" add constraint "profile_candidate_id_unique" unique ("candidate_id");
      alter table "profile" add constraint "profile_slug_unique" unique ("slug");
      alter table "profile" add constraint "profile_reference_unique" unique ("reference");
      alter table "profile" add constraint "profile_active_is_published" check (state <> 'ACTIVE' or published_at is not null);
      create index "profile_listed_places" on "profile" using gin ("listed_place_keys");
      create index "profile_listed_skills" on "profile" using gin ("listed_skill_keys");
      create index "profile_listed_words" on "profile" using gin ("listed_words");
      create index "profile_listed_text" on "profile" using gin ("listed_text" gin_trgm_ops);
      create index "profile_listed" on "profile" ("published_at", "id") where state = 'ACTIVE' and restricted_whole = false;
      alter table "profile" add constraint "profile_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id");

      create table "clip_placement" ("id" uuid not null, "profile_id" uuid not null, "clip_version_id" uuid not null, "public_id" text not null, "title" text not null, "description" text not null, "duration_seconds" double precision not null, "start_seconds" double precision null, "end_seconds" double precision null, "uses_image" boolean not null, "uses_voice" boolean not null, "placed_at" timestamptz not null, "removed_at" timestamptz null, "removed_as" text null, primary key ("id"));
      alter table "clip_placement" add constraint "clip_placement_public_id_unique" unique ("public_id");
      create index "clip_placement_clip_version_id_index" on "clip_placement" ("clip_version_id");
      create unique index "clip_placement_standing" on "clip_placement" ("profile_id") where "removed_at" is null;
      alter table "clip_placement" add constraint "clip_placement_profile_id_foreign" foreign key ("profile_id") references "profile" ("id");
    `);
  }
}
