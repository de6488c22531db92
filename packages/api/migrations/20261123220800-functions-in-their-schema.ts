import { Migration } from '@mikro-orm/migrations';

/** Bodies that name what they call by its schema: `@own@` the product's, `@unaccent@` that of the extension, which an operator may have put elsewhere. */
const functions = [
  `folded(value text) returns text immutable parallel safe language sql as $$ select lower(@unaccent@.unaccent('@unaccent@.unaccent', value)) $$`,

  `folded_all(items text[]) returns text[] immutable parallel safe language sql as $$
    select coalesce(array_agg(@own@.folded(item) order by place), '{}') from unnest(items) with ordinality as listed(item, place)
  $$`,

  `searched_words(value text) returns tsvector immutable parallel safe language sql as $$
    select to_tsvector('@own@.jobprod_french', value) || to_tsvector('@own@.jobprod_english', value) || to_tsvector('@own@.jobprod_plain', value)
  $$`,

  `profile_strong_words(restricted text[], headline text, skills text[], places text[]) returns tsvector immutable parallel safe language plpgsql as $$
  begin
    return strip(@own@.searched_words(concat_ws(' ',
      case when not 'HEADLINE' = any(restricted) then headline end,
      case when not 'SKILLS' = any(restricted) then array_to_string(skills, ' , ') end,
      case when not 'PLACES' = any(restricted) then array_to_string(places, ' , ') end)));
  end $$`,

  `profile_words(restricted text[], headline text, summary text, skills text[], experiences jsonb, educations jsonb, languages jsonb, places text[], portfolio jsonb)
  returns tsvector immutable parallel safe language plpgsql as $$
  begin
    return strip(@own@.searched_words(concat_ws(' ',
      case when not 'HEADLINE' = any(restricted) then headline end,
      case when not 'SKILLS' = any(restricted) then array_to_string(skills, ' , ') end,
      case when not 'EXPERIENCE' = any(restricted) then @own@.texts_of(experiences, 'role', 'employer', 'description') end,
      case when not 'EDUCATION' = any(restricted) then @own@.texts_of(educations, 'title', 'school') end,
      case when not 'LANGUAGES' = any(restricted) then @own@.texts_of(languages, 'name') end,
      case when not 'PLACES' = any(restricted) then array_to_string(places, ' , ') end,
      case when not 'SUMMARY' = any(restricted) then summary end,
      case when not 'PORTFOLIO' = any(restricted) then @own@.texts_of(portfolio, 'title', 'description') end)));
  end $$`,

  `profile_text(restricted text[], headline text, summary text, skills text[], experiences jsonb, educations jsonb, languages jsonb, places text[], portfolio jsonb)
  returns text immutable parallel safe language plpgsql as $$
  begin
    return @own@.folded(concat_ws(' ',
      case when not 'HEADLINE' = any(restricted) then headline end,
      case when not 'SKILLS' = any(restricted) then array_to_string(skills, ' , ') end,
      case when not 'EXPERIENCE' = any(restricted) then @own@.texts_of(experiences, 'role', 'employer') end,
      case when not 'EDUCATION' = any(restricted) then @own@.texts_of(educations, 'title', 'school') end,
      case when not 'LANGUAGES' = any(restricted) then @own@.texts_of(languages, 'name') end,
      case when not 'PLACES' = any(restricted) then array_to_string(places, ' , ') end,
      case when not 'PORTFOLIO' = any(restricted) then @own@.texts_of(portfolio, 'title') end));
  end $$`,

  `place_key(value text) returns text immutable parallel safe language sql as $$
    select trim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(@own@.folded(value),
      '\\([^)]*\\)', ' ', 'g'), '[0-9]+ *(ere|er|eme|e|nde|nd){0,1}\\M|\\marrondissement\\M|\\mcedex\\M', ' ', 'g'), '[^a-z]+', ' ', 'g'), '\\msaint(e{0,1})\\M', 'st\\1', 'g'))
  $$`,

  `place_keys_of(items text[]) returns text[] immutable parallel safe language sql as $$
    select coalesce(array_agg(@own@.place_key(item) order by place), '{}') from unnest(items) with ordinality as listed(item, place)
  $$`,

  `language_keys_of(items text[]) returns text[] immutable parallel safe language sql as $$
    select coalesce(array_agg(distinct @own@.language_key(item)), '{}') from unnest(items) as listed(item)
  $$`,

  `languages_listed(restricted text[], languages jsonb) returns text[] immutable parallel safe language sql as $$
    select case when 'LANGUAGES' = any(restricted) then '{}' else @own@.language_keys_of(array(select item ->> 'name' from jsonb_array_elements(languages) as spoken(item))) end
  $$`,
] as const;

const inTheirSchemas = (statement: string): string => `
  do $migration$
  declare
    own text := quote_ident(current_schema());
    unaccent text := (select quote_ident(n.nspname) from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'unaccent');
  begin
    ${statement}
  end $migration$`;

/**
 * What generated columns are made with named the functions and dictionaries it calls without their schema. A dump is restored with an empty search path (pg_dump, since 2018), where
 * none of them is found: no profile came back. Replaced in place: no row is written anew, and nothing that is searched by an index asks these functions of a row.
 */
export class Migration20261123220800_functions_in_their_schema extends Migration {
  override up(): void {
    for (const one of functions)
      this.addSql(
        inTheirSchemas(
          `execute replace(replace($function$create or replace function ${one}$function$, '@own@', own), '@unaccent@', unaccent);`,
        ),
      );
    // The codes of languages that stand in it are its own: it is taken as it is.
    this.addSql(
      inTheirSchemas(`execute replace(pg_get_functiondef('language_key(text)'::regprocedure), ' folded(', ' ' || own || '.folded(');`),
    );
  }
}
