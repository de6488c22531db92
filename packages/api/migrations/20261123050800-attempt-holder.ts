import { Migration } from '@mikro-orm/migrations';

/** Which process an attempt with an Idempotency-Key belongs to. */
export class Migration20261123050800_attempt_holder extends Migration {
  override up(): void {
    this.addSql(`alter table "idempotent_answer" add column "holder" int null;`);
  }
}
