import { Migration } from '@mikro-orm/migrations';

export class Migration20261123020500_terms_archive extends Migration {
  override up(): void {
    this.addSql(`
      alter table "terms_version" add column "imported_at" timestamptz null, add column "entry_id" uuid null;
      -- The versions published so far learn which entry of the register tells of them.
      alter table "terms_version" disable trigger "terms_version_kept";
      update "terms_version" v set "entry_id" = e."id" from "register_entry" e join "register_payload" p on p."entry_id" = e."id"
        where e."type" = 'terms-published' and p."payload"::json -> 'about' ->> 'id' = v."id"::text;
      alter table "terms_version" enable trigger "terms_version_kept";

      create table "terms_copy" ("id" uuid not null, "text_id" uuid not null, "name" text not null, "sha256" text not null, "bytes" int not null, "written_at" timestamptz not null, primary key ("id"));
      alter table "terms_copy" add constraint "terms_copy_text_id_name_unique" unique ("text_id", "name");
      create trigger terms_copy_kept before update or delete or truncate on terms_copy for each statement execute function refuse_change();

      create table "archive_alarm" ("id" uuid not null, "text_id" uuid not null, "name" text not null, "problem" text not null, "found_at" timestamptz not null, "mended_at" timestamptz null, primary key ("id"));
      create index "archive_alarm_mended_at_found_at_index" on "archive_alarm" ("mended_at", "found_at");

      create table "terms_notice" ("id" uuid not null, "version_id" uuid not null, "candidate_id" uuid not null, "sent_at" timestamptz not null, primary key ("id"));
      create index "terms_notice_candidate_id_index" on "terms_notice" ("candidate_id");
      alter table "terms_notice" add constraint "terms_notice_version_id_candidate_id_unique" unique ("version_id", "candidate_id");

      alter table "terms_copy" add constraint "terms_copy_text_id_foreign" foreign key ("text_id") references "terms_text" ("id");
      alter table "archive_alarm" add constraint "archive_alarm_text_id_foreign" foreign key ("text_id") references "terms_text" ("id");
      alter table "terms_notice" add constraint "terms_notice_version_id_foreign" foreign key ("version_id") references "terms_version" ("id");
      alter table "terms_notice" add constraint "terms_notice_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id");
    `);
  }
}
