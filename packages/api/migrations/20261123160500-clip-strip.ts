import { Migration } from '@mikro-orm/migrations';

/** A version has a strip of its frames beside its poster; versions made before have none. */
export class Migration20261123160500_clip_strip extends Migration {
  override up(): void {
    this.addSql(`alter table "clip_version" add "strip" jsonb null;`);
  }
}
