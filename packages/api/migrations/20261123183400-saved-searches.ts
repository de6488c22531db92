import { Migration } from '@mikro-orm/migrations';

/** The searches that recruiters keep, and since when each has told what it finds. */
export class Migration20261123183400_saved_searches extends Migration {
  override up(): void {
    this.addSql(`
      create table "saved_search" ("id" uuid not null, "recruiter_id" uuid not null, "name" text not null, "search" jsonb not null, "is_mailed" boolean not null, "created_at" timestamptz not null, "told_at" timestamptz not null, primary key ("id"));
      create index "saved_search_recruiter_id_created_at_index" on "saved_search" ("recruiter_id", "created_at");
      alter table "saved_search" add constraint "saved_search_recruiter_id_foreign" foreign key ("recruiter_id") references "recruiter" ("id");
    `);
  }
}
