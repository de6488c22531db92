import { Migration } from '@mikro-orm/migrations';

/** From which public pages visitors come to a profile, and what staff make of a burst of them (N9). */
export class Migration20261123053500_promotion extends Migration {
  override up(): void {
    this.addSql(
      `create table "promotion_note" ("id" uuid not null, "profile_id" uuid not null, "page" text not null, "visits" int not null, "noticed_at" timestamptz not null, "judged_at" timestamptz null, "is_promotion" boolean null, "reason" text null, primary key ("id"));`,
    );
    this.addSql(`alter table "promotion_note" add constraint "promotion_note_profile_id_page_unique" unique ("profile_id", "page");`);
    this.addSql(
      `create table "referring_page" ("profile_id" uuid not null, "page" text not null, "day" date not null, "visits" int not null, primary key ("profile_id", "page", "day"));`,
    );
    this.addSql(`create index "referring_page_day_index" on "referring_page" ("day");`);
    this.addSql(
      `alter table "promotion_note" add constraint "promotion_note_profile_id_foreign" foreign key ("profile_id") references "profile" ("id");`,
    );
    this.addSql(
      `alter table "referring_page" add constraint "referring_page_profile_id_foreign" foreign key ("profile_id") references "profile" ("id");`,
    );
    this.addSql(`alter table "referring_page" add constraint "referring_page_check" check (visits > 0);`);
  }
}
