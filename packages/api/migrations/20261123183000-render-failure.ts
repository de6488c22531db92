import { Migration } from '@mikro-orm/migrations';

/** A montage that came to nothing says why; those that failed before do not know. */
export class Migration20261123183000_render_failure extends Migration {
  override up(): void {
    this.addSql(`alter table "clip_render" add "failure" text null;`);
  }
}
