import { Migration } from '@mikro-orm/migrations';

const elements = 'restricted_elements, headline, summary, skills, experiences, educations, spoken_languages, places, portfolio';

/**
 * What people show of their work is searched as well, where it is not restricted (D2); its pictures, and what was sent of a clip to whom; when a person was last told
 * that their profile is about to go off.
 */
export class Migration20261123081500_profile_portfolio_search extends Migration {
  override up(): void {
    this.addSql(`
      alter table "profile" drop column "listed_words", drop column "listed_text";
      drop function profile_words(text[], text, text, text[], jsonb, jsonb, jsonb, text[]);
      drop function profile_text(text[], text, text, text[], jsonb, jsonb, jsonb, text[]);

      create function profile_words(restricted text[], headline text, summary text, skills text[], experiences jsonb, educations jsonb, languages jsonb, places text[], portfolio jsonb)
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
          case when not 'SUMMARY' = any(restricted) then summary end,
          case when not 'PORTFOLIO' = any(restricted) then texts_of(portfolio, 'title', 'description') end);
      begin
        return setweight(to_tsvector('jobprod_french', strong) || to_tsvector('jobprod_plain', strong), 'A')
            || setweight(to_tsvector('jobprod_french', plain) || to_tsvector('jobprod_plain', plain), 'C');
      end $$;

      create function profile_text(restricted text[], headline text, summary text, skills text[], experiences jsonb, educations jsonb, languages jsonb, places text[], portfolio jsonb)
      returns text immutable parallel safe language plpgsql as $$
      begin
        return folded(concat_ws(' ',
          case when not 'HEADLINE' = any(restricted) then headline end,
          case when not 'SKILLS' = any(restricted) then array_to_string(skills, ' , ') end,
          case when not 'EXPERIENCE' = any(restricted) then texts_of(experiences, 'role', 'employer') end,
          case when not 'EDUCATION' = any(restricted) then texts_of(educations, 'title', 'school') end,
          case when not 'LANGUAGES' = any(restricted) then texts_of(languages, 'name') end,
          case when not 'PLACES' = any(restricted) then array_to_string(places, ' , ') end,
          case when not 'PORTFOLIO' = any(restricted) then texts_of(portfolio, 'title') end));
      end $$;

      alter table "profile"
        add "listed_words" tsvector generated always as (profile_words(${elements})) stored null,
        add "listed_text" text generated always as (profile_text(${elements})) stored null,
        add "expiry_warned_at" timestamptz null;
      create index "profile_listed_words" on "profile" using gin ("listed_words");
      create index "profile_listed_text" on "profile" using gin ("listed_text" gin_trgm_ops);

      create table "portfolio_image" ("id" uuid not null, "profile_id" uuid not null, "public_id" text not null, "store_key" text not null, "width" int not null, "height" int not null, "taken_at" timestamptz not null, primary key ("id"));
      alter table "portfolio_image" add constraint "portfolio_image_public_id_unique" unique ("public_id");
      create index "portfolio_image_profile_id_index" on "portfolio_image" ("profile_id");
      alter table "portfolio_image" add constraint "portfolio_image_profile_id_foreign" foreign key ("profile_id") references "profile" ("id");

      create table "clip_serving" ("public_id" text not null, "reader" text not null, "file" text not null, "size" bigint not null, "ranges" int8multirange not null, "last_at" timestamptz not null, primary key ("public_id", "reader", "file"));
      create index "clip_serving_last_at_index" on "clip_serving" ("last_at");
    `);
  }
}
