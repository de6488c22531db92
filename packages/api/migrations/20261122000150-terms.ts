import { Migration } from '@mikro-orm/migrations';

export class Migration20261122000150_terms extends Migration {
  override up(): void {
    this.addSql(`
      create table "image_release" ("id" uuid not null, "candidate_id" uuid not null, "acceptance_id" uuid not null, "image" boolean not null, "voice" boolean not null, "starts_at" timestamptz not null, "expires_at" timestamptz not null, "withdrawn_at" timestamptz null, "replaced_at" timestamptz null, primary key ("id"));
      alter table "image_release" add constraint "image_release_acceptance_id_unique" unique ("acceptance_id");
      create index "image_release_candidate_id_expires_at_index" on "image_release" ("candidate_id", "expires_at");

      create table "terms_version" ("id" uuid not null, "number" int not null, "published_at" timestamptz not null, primary key ("id"));
      alter table "terms_version" add constraint "terms_version_number_unique" unique ("number");

      create table "terms_text" ("id" uuid not null, "version_id" uuid not null, "language" text not null, "title" text not null, "markdown" text not null, "content_hash" text not null, primary key ("id"));
      alter table "terms_text" add constraint "terms_text_version_id_language_unique" unique ("version_id", "language");

      create table "terms_acceptance" ("id" uuid not null, "candidate_id" uuid not null, "version_id" uuid not null, "language" text not null, "content_hash" text not null, "approved_at" timestamptz not null, "image" boolean not null, "voice" boolean not null, "waiver" boolean not null, "undertakings" text[] not null, "entry_id" uuid not null, "receipt_sent_at" timestamptz null, primary key ("id"));
      create index "terms_acceptance_candidate_id_index" on "terms_acceptance" ("candidate_id");

      alter table "image_release" add constraint "image_release_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id");

      alter table "terms_text" add constraint "terms_text_version_id_foreign" foreign key ("version_id") references "terms_version" ("id");

      alter table "terms_acceptance" add constraint "terms_acceptance_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id");
      alter table "terms_acceptance" add constraint "terms_acceptance_version_id_foreign" foreign key ("version_id") references "terms_version" ("id");

      -- What was published is never changed nor removed, whoever asks (T3).
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'rows of % are never changed nor removed', tg_table_name;
      end $$;
      create trigger terms_version_kept before update or delete or truncate on terms_version for each statement execute function refuse_change();
      create trigger terms_text_kept before update or delete or truncate on terms_text for each statement execute function refuse_change();
    `);
  }
}
