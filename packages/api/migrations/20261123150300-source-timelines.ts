import { Migration } from '@mikro-orm/migrations';

export class Migration20261123150300_source_timelines extends Migration {
  override up(): void {
    this.addSql(`
      alter table "clip_source" add column "peaks_key" text null, add column "frames_key" text null;
    `);
  }
}
