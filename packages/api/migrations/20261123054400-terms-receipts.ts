import { Migration } from '@mikro-orm/migrations';

/** Approvals whose receipt is to be mailed are looked for every second, and are few among all. */
export class Migration20261123054400_terms_receipts extends Migration {
  override up(): void {
    this.addSql(`create index "terms_acceptance_without_receipt" on "terms_acceptance" ("approved_at") where "receipt_sent_at" is null;`);
  }
}
