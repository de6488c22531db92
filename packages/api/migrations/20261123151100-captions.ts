import { Migration } from '@mikro-orm/migrations';

/** A clip is read as well as heard; what a candidate remarks on is kept place by place, and dealt with one by one. */
export class Migration20261123151100_captions extends Migration {
  override up(): void {
    this.addSql(`
      alter table "clip" add "captions" jsonb not null default '[]', add "captions_language" text null;
      update "clip" set "captions_language" = "language";
      alter table "clip" alter "captions" drop default, alter "captions_language" set not null;
      alter table "clip_version" add "captions" jsonb null;

      create table "clip_remark" ("id" uuid not null, "version_id" uuid not null, "text" text not null, "at" double precision null, "made_at" timestamptz not null, "dealt_with_at" timestamptz null, "dealt_with_by" uuid null, primary key ("id"));
      create index "clip_remark_version_id_index" on "clip_remark" ("version_id");
      alter table "clip_remark" add constraint "clip_remark_version_id_foreign" foreign key ("version_id") references "clip_version" ("id");
      insert into "clip_remark" ("id", "version_id", "text", "at", "made_at")
        select gen_random_uuid(), "id", "changes_comment", "changes_at", "changes_requested_at" from "clip_version"
        where "changes_comment" is not null and "changes_requested_at" is not null;
    `);
  }
}
