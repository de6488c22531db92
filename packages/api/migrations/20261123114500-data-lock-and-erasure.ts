import { Migration } from '@mikro-orm/migrations';

/** A candidate’s data can be locked as a whole (G3); a profile that was erased makes room for another; files of clips are deleted and their hashes kept. */
export class Migration20261123114500_data_lock_and_erasure extends Migration {
  override up(): void {
    this.addSql(`
      alter table "candidate" add "data_locked_at" timestamptz null;
      update "candidate" c set "data_locked_at" = p."updated_at" from "profile" p where p."candidate_id" = c."id" and p."state" = 'LOCKED';

      alter table "profile" drop constraint "profile_candidate_id_unique";
      create unique index "profile_standing" on "profile" ("candidate_id") where state <> 'ERASED';
      create index "profile_candidate_id_index" on "profile" ("candidate_id");

      alter table "clip_version" add "files_erased_at" timestamptz null;
    `);
  }
}
