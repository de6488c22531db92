import { Migration } from '@mikro-orm/migrations';

/** What is searched stands in one index: of several conditions it finds what they have in common, where five indexes each brought all they had. */
export class Migration20261124122500_one_index_for_search extends Migration {
  override up(): void {
    // Every profile is read.
    this.addSql('set local statement_timeout = 0');
    this.addSql(`set local lock_timeout = '60s'`);
    this.addSql('drop index "profile_listed_words";');
    this.addSql('drop index "profile_listed_text";');
    this.addSql('drop index "profile_listed_skills";');
    this.addSql('drop index "profile_listed_places";');
    this.addSql('drop index "profile_listed_towns";');
    this.addSql(
      `create index profile_searched on profile using gin (listed_words, listed_skill_keys, listed_place_keys, listed_towns, listed_contract_kinds, listed_availabilities, listed_languages, listed_text gin_trgm_ops) where state = 'ACTIVE';`,
    );
  }
}
