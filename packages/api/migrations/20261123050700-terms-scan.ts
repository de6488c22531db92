import { Migration } from '@mikro-orm/migrations';

export class Migration20261123050700_terms_scan extends Migration {
  override up(): void {
    this.addSql(`
      create table "terms_scan" ("id" uuid not null, "media_type" text not null, "sha256" text not null, "bytes" int not null, "content" bytea not null, "sent_by" uuid not null, "sent_at" timestamptz not null, "text_id" uuid null, "position" int null, primary key ("id"));
      create index "terms_scan_text_id_position_index" on "terms_scan" ("text_id", "position");
      alter table "terms_scan" add constraint "terms_scan_text_id_foreign" foreign key ("text_id") references "terms_text" ("id");
      -- Until a document is imported with it, a scan can be forgotten; from then on it is kept like the text.
      create trigger terms_scan_kept before update or delete on terms_scan for each row when (old.text_id is not null) execute function refuse_change();
      create trigger terms_scans_kept before truncate on terms_scan for each statement execute function refuse_change();

      -- An alarm names what the register names: it outlives the very rows whose absence it tells.
      alter table "archive_alarm" add column "about_kind" text not null default 'terms-version', add column "about_id" uuid null, add column "label" text null;
      update "archive_alarm" a set "about_id" = n."id", "label" = 'v' || n."number" || ' ' || t."language"
        from "terms_text" t join "terms_version" n on n."id" = t."version_id" where t."id" = a."text_id";
      alter table "archive_alarm" alter column "about_kind" drop default, alter column "about_id" set not null, alter column "label" set not null;
      alter table "archive_alarm" drop column "text_id";
    `);
  }
}
