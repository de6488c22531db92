import { Migration } from '@mikro-orm/migrations';

export class Migration20261122000250_clips extends Migration {
  override up(): void {
    this.addSql(`
      create table "clip" ("id" uuid not null, "candidate_id" uuid not null, "state" text not null default 'DRAFT', "revision" int not null default 1, "title" text not null default '', "description" text not null default '', "language" text not null, "segments" jsonb not null, "poster_at" double precision not null default 0, "created_at" timestamptz not null, "updated_at" timestamptz not null, "published_at" timestamptz null, "withdrawn_at" timestamptz null, primary key ("id"));
      create index "clip_candidate_id_index" on "clip" ("candidate_id");
      create index "clip_state_index" on "clip" ("state");

      create table "clip_render" ("id" uuid not null, "clip_id" uuid not null, "edit" jsonb not null, "state" text not null default 'QUEUED', "progress" double precision not null default 0, "queued_at" timestamptz not null, "started_at" timestamptz null, "finished_at" timestamptz null, "cancelled_at" timestamptz null, primary key ("id"));
      create index "clip_render_clip_id_index" on "clip_render" ("clip_id");

      create table "clip_source" ("id" uuid not null, "candidate_id" uuid not null, "state" text not null default 'CHECKING', "refusal" text null, "upload_id" text not null, "store_key" text null, "sha256" text not null, "size_bytes" bigint not null, "sent_at" timestamptz not null, "check_progress" double precision not null default 0, "facts" jsonb null, "proxy_key" text null, "strip_key" text null, primary key ("id"));
      create index "clip_source_candidate_id_index" on "clip_source" ("candidate_id");
      alter table "clip_source" add constraint "clip_source_upload_id_unique" unique ("upload_id");

      create table "clip_version" ("id" uuid not null, "clip_id" uuid not null, "number" int not null, "title" text not null, "description" text not null, "language" text not null, "segments" jsonb not null, "poster_at" double precision not null, "duration_seconds" double precision not null, "manifest_hash" text not null, "renditions" jsonb not null, "poster" jsonb not null, "rendered_at" timestamptz not null, "approval_requested_at" timestamptz null, "approved_at" timestamptz null, "diffusion" text null, "excerpt" jsonb null, "excerpt_files" jsonb null, "changes_requested_at" timestamptz null, "changes_comment" text null, "changes_at" double precision null, primary key ("id"));
      alter table "clip_version" add constraint "clip_version_clip_id_number_unique" unique ("clip_id", "number");

      create table "approval_question" ("id" uuid not null, "version_id" uuid not null, "link_digest" text not null, "sent_at" timestamptz not null, "expires_at" timestamptz not null, "answered_at" timestamptz null, primary key ("id"));
      create index "approval_question_version_id_index" on "approval_question" ("version_id");
      alter table "approval_question" add constraint "approval_question_link_digest_unique" unique ("link_digest");

      create table "finished_upload" ("id" text not null, "candidate_id" uuid not null, "store_key" text not null, "sha256" text not null, "size_bytes" bigint not null, "finished_at" timestamptz not null, primary key ("id"));
      create index "finished_upload_finished_at_index" on "finished_upload" ("finished_at");

      alter table "clip" add constraint "clip_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id");

      alter table "clip_render" add constraint "clip_render_clip_id_foreign" foreign key ("clip_id") references "clip" ("id");

      alter table "clip_source" add constraint "clip_source_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id");

      alter table "clip_version" add constraint "clip_version_clip_id_foreign" foreign key ("clip_id") references "clip" ("id");

      alter table "approval_question" add constraint "approval_question_version_id_foreign" foreign key ("version_id") references "clip_version" ("id");
    `);
  }
}
