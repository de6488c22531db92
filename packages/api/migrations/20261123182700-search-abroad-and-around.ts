import { Migration } from '@mikro-orm/migrations';

const elements = 'restricted_elements, headline, summary, skills, experiences, educations, spoken_languages, places, portfolio';

/** What a language is called in French, in English and by those who speak it. */
const languages: Readonly<Record<string, readonly string[]>> = {
  fr: ['francais', 'french'],
  en: ['anglais', 'english'],
  es: ['espagnol', 'spanish', 'espanol', 'castillan', 'castilian'],
  de: ['allemand', 'german', 'deutsch'],
  it: ['italien', 'italian', 'italiano'],
  pt: ['portugais', 'portuguese', 'portugues'],
  nl: ['neerlandais', 'dutch', 'hollandais', 'nederlands', 'flamand', 'flemish'],
  ar: ['arabe', 'arabic'],
  ary: ['arabe marocain', 'moroccan arabic', 'darija'],
  kab: ['kabyle'],
  zgh: ['berbere', 'berber', 'tamazight', 'amazigh'],
  zh: ['chinois', 'chinese', 'mandarin'],
  ja: ['japonais', 'japanese'],
  ko: ['coreen', 'korean'],
  vi: ['vietnamien', 'vietnamese'],
  th: ['thai', 'thailandais'],
  ru: ['russe', 'russian'],
  uk: ['ukrainien', 'ukrainian'],
  pl: ['polonais', 'polish', 'polski'],
  ro: ['roumain', 'romanian'],
  cs: ['tcheque', 'czech'],
  sk: ['slovaque', 'slovak'],
  hu: ['hongrois', 'hungarian'],
  bg: ['bulgare', 'bulgarian'],
  sr: ['serbe', 'serbian'],
  hr: ['croate', 'croatian'],
  sq: ['albanais', 'albanian'],
  el: ['grec', 'greek'],
  tr: ['turc', 'turkish'],
  he: ['hebreu', 'hebrew'],
  fa: ['persan', 'persian', 'farsi'],
  hi: ['hindi'],
  ur: ['ourdou', 'urdu'],
  bn: ['bengali'],
  ta: ['tamoul', 'tamil'],
  sv: ['suedois', 'swedish'],
  da: ['danois', 'danish'],
  no: ['norvegien', 'norwegian'],
  fi: ['finnois', 'finnish', 'finlandais'],
  lb: ['luxembourgeois', 'luxembourgish'],
  ca: ['catalan'],
  eu: ['basque', 'euskara'],
  br: ['breton'],
  oc: ['occitan'],
  co: ['corse', 'corsican'],
  wo: ['wolof'],
  bm: ['bambara'],
  ln: ['lingala'],
  sw: ['swahili'],
  mg: ['malgache', 'malagasy'],
  hy: ['armenien', 'armenian'],
  ka: ['georgien', 'georgian'],
};
const codes = JSON.stringify(Object.fromEntries(Object.entries(languages).flatMap(([code, names]) => names.map((name) => [name, code]))));

/**
 * Words are found by their English stem as well; what stands in the headline, among the skills or the places is kept apart, since it comes first; places by the town they name,
 * languages by their code whatever they are called in, and what pay is wished: all of unrestricted elements only (D2).
 */
export class Migration20261123182700_search_abroad_and_around extends Migration {
  override up(): void {
    // Every profile is written anew: that may take longer than a statement of the service may.
    this.addSql('set local statement_timeout = 0');
    this.addSql(`set local lock_timeout = '60s'`);
    this.addSql(`
      create text search configuration jobprod_english (copy = pg_catalog.english);
      alter text search configuration jobprod_english alter mapping for hword, hword_part, word with unaccent, english_stem;

      create function searched_words(value text) returns tsvector immutable parallel safe language sql as $$
        select to_tsvector('jobprod_french', value) || to_tsvector('jobprod_english', value) || to_tsvector('jobprod_plain', value)
      $$;

      create function profile_strong_words(restricted text[], headline text, skills text[], places text[]) returns tsvector immutable parallel safe language plpgsql as $$
      begin
        return strip(searched_words(concat_ws(' ',
          case when not 'HEADLINE' = any(restricted) then headline end,
          case when not 'SKILLS' = any(restricted) then array_to_string(skills, ' , ') end,
          case when not 'PLACES' = any(restricted) then array_to_string(places, ' , ') end)));
      end $$;

      alter table "profile" drop column "listed_words";
      create or replace function profile_words(restricted text[], headline text, summary text, skills text[], experiences jsonb, educations jsonb, languages jsonb, places text[], portfolio jsonb)
      returns tsvector immutable parallel safe language plpgsql as $$
      begin
        return strip(searched_words(concat_ws(' ',
          case when not 'HEADLINE' = any(restricted) then headline end,
          case when not 'SKILLS' = any(restricted) then array_to_string(skills, ' , ') end,
          case when not 'EXPERIENCE' = any(restricted) then texts_of(experiences, 'role', 'employer', 'description') end,
          case when not 'EDUCATION' = any(restricted) then texts_of(educations, 'title', 'school') end,
          case when not 'LANGUAGES' = any(restricted) then texts_of(languages, 'name') end,
          case when not 'PLACES' = any(restricted) then array_to_string(places, ' , ') end,
          case when not 'SUMMARY' = any(restricted) then summary end,
          case when not 'PORTFOLIO' = any(restricted) then texts_of(portfolio, 'title', 'description') end)));
      end $$;

      create function place_key(value text) returns text immutable parallel safe language sql as $$
        select trim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(folded(value),
          '\\([^)]*\\)', ' ', 'g'), '[0-9]+ *(ere|er|eme|e|nde|nd){0,1}\\M|\\marrondissement\\M|\\mcedex\\M', ' ', 'g'), '[^a-z]+', ' ', 'g'), '\\msaint(e{0,1})\\M', 'st\\1', 'g'))
      $$;
      create function place_keys_of(items text[]) returns text[] immutable parallel safe language sql as $$
        select coalesce(array_agg(place_key(item) order by place), '{}') from unnest(items) with ordinality as listed(item, place)
      $$;

      create function language_key(name text) returns text immutable parallel safe language sql as $$
        select coalesce('${codes}'::jsonb ->> folded(name), folded(name))
      $$;
      create function language_keys_of(items text[]) returns text[] immutable parallel safe language sql as $$
        select coalesce(array_agg(distinct language_key(item)), '{}') from unnest(items) as listed(item)
      $$;
      create function languages_listed(restricted text[], languages jsonb) returns text[] immutable parallel safe language sql as $$
        select case when 'LANGUAGES' = any(restricted) then '{}' else language_keys_of(array(select item ->> 'name' from jsonb_array_elements(languages) as spoken(item))) end
      $$;
      create function salary_listed(restricted text[], salary int) returns int immutable parallel safe language sql as $$
        select case when not 'SALARY_WISH' = any(restricted) then salary end
      $$;

      alter table "profile"
        add "listed_words" tsvector generated always as (profile_words(${elements})) stored null,
        add "listed_strong_words" tsvector generated always as (profile_strong_words(restricted_elements, headline, skills, places)) stored null,
        add "listed_towns" text[] generated always as (place_keys_of(unless_restricted('PLACES'::text, restricted_elements, places))) stored null,
        add "listed_languages" text[] generated always as (languages_listed(restricted_elements, spoken_languages)) stored null,
        add "listed_salary" int generated always as (salary_listed(restricted_elements, salary_wish)) stored null;
      create index "profile_listed_words" on "profile" using gin ("listed_words");
      create index "profile_listed_towns" on "profile" using gin ("listed_towns");
    `);
  }
}
