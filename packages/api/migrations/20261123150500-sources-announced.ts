import { Migration } from '@mikro-orm/migrations';

/** Nothing that a candidate can use is deleted before they were told (G5). */
export class Migration20261123150500_sources_announced extends Migration {
  override up(): void {
    this.addSql(`alter table "clip_source" add "announced_until" timestamptz null;`);
  }
}
