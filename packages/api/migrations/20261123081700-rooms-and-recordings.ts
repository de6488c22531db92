import { Migration } from '@mikro-orm/migrations';

/** The room of an interview, and what its two browsers record (I1–I3). */
export class Migration20261123081700_rooms_and_recordings extends Migration {
  override up(): void {
    this.addSql(
      `create table "room_seat" ("interview_id" uuid not null, "side" text not null, "visit" text not null, "last_seen_at" timestamptz not null, "left_at" timestamptz null, "kept_bytes" double precision not null default 0, "sent_bytes" double precision not null default 0, primary key ("interview_id", "side"));`,
    );
    this.addSql(
      `create table "room_signal" ("id" uuid not null, "interview_id" uuid not null, "to_side" text not null, "signal" text not null, "sent_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`create index "room_signal_sent_at_index" on "room_signal" ("sent_at");`);
    this.addSql(`create index "room_signal_interview_id_to_side_id_index" on "room_signal" ("interview_id", "to_side", "id");`);
    this.addSql(
      `create table "recording_notice" ("id" uuid not null, "interview_id" uuid not null, "hash" text not null, "language" text not null, "shown_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`create index "recording_notice_interview_id_index" on "recording_notice" ("interview_id");`);
    this.addSql(
      `create table "recording" ("id" uuid not null, "interview_id" uuid not null, "notice_id" uuid not null, "state" text not null default 'RUNNING', "image" boolean not null, "voice" boolean not null, "started_at" timestamptz not null, "zero" double precision not null, "paused_by" text null, "stopped_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "recording_interview_id_index" on "recording" ("interview_id");`);
    this.addSql(`create unique index "recording_one_at_a_time" on "recording" ("interview_id") where "state" <> 'STOPPED';`);
    this.addSql(
      `create table "recording_track" ("id" uuid not null, "recording_id" uuid not null, "side" text not null, "take_id" uuid not null, "upload_id" text not null, "mime_type" text not null, "has_image" boolean not null, "started_at" double precision not null, "follows_pause" boolean not null default false, "state" text not null default 'RECEIVING', "begun_at" timestamptz not null, "sha256" text null, "size_bytes" bigint null, "store_key" text null, "is_partial" boolean not null default false, "duration_seconds" double precision null, "refusal" text null, "source_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`alter table "recording_track" add constraint "recording_track_take_id_unique" unique ("take_id");`);
    this.addSql(`alter table "recording_track" add constraint "recording_track_upload_id_unique" unique ("upload_id");`);
    this.addSql(
      `create index "recording_track_recording_id_side_started_at_index" on "recording_track" ("recording_id", "side", "started_at");`,
    );
    this.addSql(
      `alter table "clip_source" add "origin" text not null default 'SENT', add "recording_id" uuid null, add "offset_seconds" double precision null;`,
    );
    this.addSql(
      `alter table "recording_notice" add constraint "recording_notice_interview_id_foreign" foreign key ("interview_id") references "interview" ("id");`,
    );
    this.addSql(
      `alter table "recording" add constraint "recording_interview_id_foreign" foreign key ("interview_id") references "interview" ("id");`,
    );
    this.addSql(
      `alter table "recording" add constraint "recording_notice_id_foreign" foreign key ("notice_id") references "recording_notice" ("id");`,
    );
    this.addSql(
      `alter table "recording_track" add constraint "recording_track_recording_id_foreign" foreign key ("recording_id") references "recording" ("id");`,
    );
  }
}
