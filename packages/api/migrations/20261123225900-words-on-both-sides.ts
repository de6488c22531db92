import { Migration } from '@mikro-orm/migrations';

/**
 * « Angular/React » in a profile is two words: left alone, PostgreSQL takes it for the name of a file, and finds it by neither. « C++ », « C# » and « .NET » are words of their
 * own, wherever a person says them; `signLexeme` says the same of what is searched.
 */
export class Migration20261123225900_words_on_both_sides extends Migration {
  override up(): void {
    // Every profile that says one is written anew: that may take longer than a statement of the service may.
    this.addSql('set local statement_timeout = 0');
    this.addSql(`set local lock_timeout = '60s'`);
    this.addSql(`
      create function words_apart(value text) returns text immutable parallel safe language sql as $$
        select regexp_replace(regexp_replace(regexp_replace(replace(value, '/', ' '),
          '\\m([a-z]{1,3})\\+\\+', ' \\1plusplus ', 'gi'), '\\m([a-z]{1,3})#', ' \\1sharp ', 'gi'), '(^|[^a-z0-9]|asp|vb|ado)\\.net\\M', '\\1 dotnet ', 'gi')
      $$;
    `);
    // A dump is restored with an empty search path: what it calls is named with its schema.
    this.addSql(`
      do $migration$
      begin
        execute replace($function$create or replace function searched_words(value text) returns tsvector immutable parallel safe language sql as $$
          select to_tsvector('@own@.jobprod_french', @own@.words_apart(value)) || to_tsvector('@own@.jobprod_english', @own@.words_apart(value))
            || to_tsvector('@own@.jobprod_plain', @own@.words_apart(value))
        $$$function$, '@own@', quote_ident(current_schema()));
      end $migration$;
    `);
    // What is made of a column is made anew when that column is set, to whatever it is.
    this.addSql(`
      update "profile" set "headline" = "headline"
      where concat_ws(' ', headline, summary, array_to_string(skills, ' '), array_to_string(places, ' '), experiences, educations, spoken_languages, portfolio) ~* '/|[a-z]\\+\\+|[a-z]#|\\.net'
    `);
  }
}
