import { Migration } from '@mikro-orm/migrations';

/** One release at most that was neither taken back nor replaced (A2, A3): two approvals at once could leave two, of which a withdrawal ended one. */
export class Migration20261123120100_one_open_release extends Migration {
  override up(): void {
    this.addSql(`
      -- The approval that was written last stands. Those that ran out before it was given were left open too.
      update "image_release" r set "replaced_at" = greatest(r.starts_at, last.starts_at)
        from (select distinct on (candidate_id) id, candidate_id, starts_at from "image_release"
              where withdrawn_at is null and replaced_at is null order by candidate_id, id desc) last
        where last.candidate_id = r.candidate_id and last.id <> r.id and r.withdrawn_at is null and r.replaced_at is null;
      create unique index "image_release_open" on "image_release" ("candidate_id") where "withdrawn_at" is null and "replaced_at" is null;
    `);
  }
}
