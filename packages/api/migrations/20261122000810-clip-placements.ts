import { Migration } from '@mikro-orm/migrations';

/** A profile's placements are few; the partial index cannot serve « removed later than now », which is how the clip that stands is asked for. */
export class Migration20261122000810_clip_placements extends Migration {
  override up(): void {
    this.addSql(`create index "clip_placement_profile_id_index" on "clip_placement" ("profile_id");`);
  }
}
