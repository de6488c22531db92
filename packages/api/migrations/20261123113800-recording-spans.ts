import { Migration } from '@mikro-orm/migrations';

/** When a recording ran, pause by pause, so that what of a side is missing is told from it; and since when something is (I3). */
export class Migration20261123113800_recording_spans extends Migration {
  override up(): void {
    this.addSql(`
      alter table "recording" add "spans" jsonb not null default '[]', add "incomplete_since" timestamptz null;
      alter table "recording" alter "spans" drop default;
    `);
  }
}
