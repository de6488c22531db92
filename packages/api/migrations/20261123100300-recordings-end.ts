import { Migration } from '@mikro-orm/migrations';

/** When a recording last ceased, on the clock of tracks; one notice of a text per interview (I2). */
export class Migration20261123100300_recordings_end extends Migration {
  override up(): void {
    this.addSql(`
      alter table "recording" add "ceased" double precision null;
      update "recording" set "ceased" = "zero" + extract(epoch from ("stopped_at" - "started_at")) * 1000 where "stopped_at" is not null;

      update "recording" r set "notice_id" = first.id from "recording_notice" n
        join lateral (select o.id from "recording_notice" o where o.interview_id = n.interview_id and o.hash = n.hash order by o.shown_at, o.id limit 1) first on true
        where n.id = r.notice_id and first.id <> n.id;
      delete from "recording_notice" n using "recording_notice" o
        where o.interview_id = n.interview_id and o.hash = n.hash and (o.shown_at, o.id) < (n.shown_at, n.id);
      alter table "recording_notice" add constraint "recording_notice_interview_id_hash_unique" unique ("interview_id", "hash");
    `);
  }
}
