import { Migration } from '@mikro-orm/migrations';

/** How far the product's clock has gone over this data. */
export class Migration20261123015500_clock_mark extends Migration {
  override up(): void {
    this.addSql(
      `create table "clock_mark" ("id" smallint not null, "reached_at" timestamptz not null, "told_to_start_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "clock_mark" add constraint "clock_mark_check" check ("id" = 1);`);
  }
}
