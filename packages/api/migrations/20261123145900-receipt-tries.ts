import { Migration } from '@mikro-orm/migrations';

/** A receipt that cannot be sent waits longer each time, so that as many as are taken at once never stand before all the others. */
export class Migration20261123145900_receipt_tries extends Migration {
  override up(): void {
    this.addSql(`
      alter table "terms_acceptance" add "receipt_attempts" int not null default 0, add "receipt_try_at" timestamptz null;
    `);
  }
}
