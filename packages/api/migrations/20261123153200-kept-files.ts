import { Migration } from '@mikro-orm/migrations';

/** Files whose deletion waits for the end of a case. */
export class Migration20261123153200_kept_files extends Migration {
  override up(): void {
    this.addSql(`
      create table "kept_file" ("store_key" text not null, "candidate_id" uuid not null, "kept_since" timestamptz not null, primary key ("store_key"));
      create index "kept_file_candidate_id_index" on "kept_file" ("candidate_id");
      alter table "kept_file" add constraint "kept_file_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id");
    `);
  }
}
