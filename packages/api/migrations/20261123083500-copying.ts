import { Migration } from '@mikro-orm/migrations';

/** What a reader is given in a day, who was held off, and when a candidate took their copy of a clip (T7). */
export class Migration20261123083500_copying extends Migration {
  override up(): void {
    this.addSql(`
      create table "copying_note" ("id" uuid not null, "reader" text not null, "day" date not null, "by" text not null, "by_id" uuid null, "kind" text not null, "count" int not null, "noticed_at" timestamptz not null, "closed_at" timestamptz null, "reason" text null, primary key ("id"));
      alter table "copying_note" add constraint "copying_note_reader_day_unique" unique ("reader", "day");

      create table "reading" ("reader" text not null, "day" date not null, "kind" text not null, "thing" text not null, primary key ("reader", "day", "kind", "thing"));
      create index "reading_day_index" on "reading" ("day");

      alter table "clip_version" add "copied_at" timestamptz null;

      alter table "copying_note" add constraint "copying_note_by_check" check ("by" in ('VISITOR', 'CANDIDATE', 'RECRUITER', 'API_CLIENT'));
      alter table "copying_note" add constraint "copying_note_kind_check" check ("kind" in ('LISTED', 'OPENED', 'PLAYED'));
    `);
  }
}
