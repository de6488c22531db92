import { Migration } from '@mikro-orm/migrations';

/** How long a clip may be, as administrators set it (C1). Edits made before have neither views nor cards, and stay as they are. */
export class Migration20261123150600_clip_length_cap extends Migration {
  override up(): void {
    this.addSql(`
      create table "clip_length_cap" ("id" uuid not null, "seconds" int not null, "set_by" uuid not null, "set_at" timestamptz not null, primary key ("id"));
    `);
  }
}
